// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a lesson's step: as high as it needs to be, its symbols typeset. It loads equations
// of the program and pictures of the lesson's folder, nothing else. GUI thread.
#pragma once

#include <QTextBrowser>

namespace soma::ui {

/// HTML in which the symbols of texts ("V_th", "tau_m") are typeset; tags stay as they are.
[[nodiscard]] QString typeset(const std::string& html);

/// The same for a label: a line in the direction of the window, also if it begins with a symbol.
[[nodiscard]] QString typesetLine(const std::string& html);

class LessonText : public QTextBrowser {
    Q_OBJECT

public:
    explicit LessonText(QWidget* parent = nullptr);

    /// `folder` is where pictures are; empty: there are none.
    void show(const std::string& html, const std::string& folder);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] QImage equation(const QString& name) const;
    void fit();

    QString m_folder;
    QString m_html;
};

} // namespace soma::ui
