// SPDX-License-Identifier: GPL-3.0-or-later
// Small controls of forms and panel headers. Colours follow the palette. GUI thread.
#pragma once

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace soma::ui {

/// One size larger than the widget's font.
void enlarge(QWidget& widget);

/// Text of second rank, small.
class MutedLabel : public QLabel {
    Q_OBJECT

public:
    explicit MutedLabel(const QString& text, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();
};

/// Why something was refused: small, red, as many lines as it takes.
class ErrorLabel : public QLabel {
    Q_OBJECT

public:
    explicit ErrorLabel(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void colour();
};

/// A button that reads like a link, cut at the end where there is no room.
class LinkButton : public QPushButton {
    Q_OBJECT

public:
    explicit LinkButton(const QString& text, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// A combo box that the wheel changes only with the focus, so that forms can be scrolled over it; a
/// text too long is cut at the end, and shown whole in the list.
class CalmComboBox : public QComboBox {
    Q_OBJECT

public:
    explicit CalmComboBox(QWidget* parent = nullptr);
    void showPopup() override;

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace soma::ui
