// SPDX-License-Identifier: GPL-3.0-or-later
// What was just changed, in large letters over the figures, for the last row of a lecture hall; it
// goes away by itself and never takes the mouse. GUI thread.
#pragma once

#include <QLabel>
#include <QTimer>

namespace soma::ui {

class ValueBanner : public QLabel {
    Q_OBJECT

public:
    /// Over `ground`, at the middle of its upper edge, in whatever window that is.
    explicit ValueBanner(QWidget& ground);

    /// `html` for a while.
    void tell(const QString& html);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    QWidget& m_ground;
    QTimer m_patience;
};

} // namespace soma::ui
