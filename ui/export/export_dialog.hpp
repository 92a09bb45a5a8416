// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what to export, how large, and where to. It saves nothing itself: whoever opened it does,
// and answers with accept() or showProblem(). GUI thread.
#pragma once

#include <QDialog>
#include <QList>
#include <QSize>
#include <QString>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace soma::ui {

enum class ExportTheme { AsShown, Light, Dark };

/// The id under which the whole window is exported (as PNG only).
inline const QString kWindowExport = QStringLiteral("window");

struct ExportRequest {
    QString figure = kWindowExport;
    QSize size{1280, 720};
    double scale = 2;
    ExportTheme theme = ExportTheme::AsShown;
    QString path;
};

struct ExportChoice {
    QString id;
    QString name;
};

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// `figures` are offered before the whole window. The path of `defaults` gives the folder, and
    /// the file name if it has one.
    ExportDialog(const QList<ExportChoice>& figures, const ExportRequest& defaults,
                 QWidget* parent = nullptr);

    [[nodiscard]] ExportRequest request() const;
    /// Shown in the dialog, which stays open.
    void showProblem(const QString& message);

Q_SIGNALS:
    void exportRequested(const soma::ui::ExportRequest& request);

private:
    void addFigures(const QList<ExportChoice>& figures, const QString& chosen);
    void addSize(const ExportRequest& defaults);
    void addTheme(ExportTheme theme);
    void addPath();
    void addButtons();
    void connectAll();
    void choosePath();
    void proposeName();
    void check();
    void submit();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString remark() const;

    QString m_folder;
    bool m_nameIsOurs = true; // until the user types one
    QComboBox* m_figure;
    QSpinBox* m_width;
    QSpinBox* m_height;
    QDoubleSpinBox* m_scale;
    QComboBox* m_theme;
    QLineEdit* m_path;
    QPushButton* m_browse;
    QPushButton* m_save;
    QLabel* m_message;
};

} // namespace soma::ui
