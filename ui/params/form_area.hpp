// SPDX-License-Identifier: GPL-3.0-or-later
// Scrolls a form up and down, and is never narrower than it: large text and long words are not cut.
// GUI thread.
#pragma once

#include <QScrollArea>

namespace soma::ui {

class FormArea : public QScrollArea {
    Q_OBJECT

public:
    explicit FormArea(int leastWidth, QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int m_leastWidth;
};

} // namespace soma::ui
