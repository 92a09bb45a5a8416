// SPDX-License-Identifier: GPL-3.0-or-later
// A spin box for a quantity: shows the exact value with its unit, takes point or comma, and leaves
// to its owner what is acceptable. A refused text stays until it is mended or given up (Escape).
// GUI thread.
#pragma once

#include "core/quantity.hpp"
#include "ui/params/slider_map.hpp"

#include <QAbstractSpinBox>

class QMenu;

namespace soma::ui {

class ValueField : public QAbstractSpinBox {
    Q_OBJECT
    Q_PROPERTY(double value READ value WRITE enterValue USER true)

public:
    /// How many digits follow the point: those of a slider's ticks, so that the text keeps its
    /// length in a drag, or only those that the value needs.
    enum class Digits { LikeSlider, AsNeeded };

    ValueField(const Quantity& quantity, Digits digits, QWidget* parent = nullptr);

    [[nodiscard]] double value() const { return m_value; }

    /// Shows a value; emits nothing. A text that is being typed stays.
    void showValue(double value);
    /// The ends of the slider beside it, which say how many digits are of use.
    void setSliderRange(double min, double max);
    /// As if the user had typed it.
    void enterValue(double value);
    /// The text was not accepted: it is shown as wrong until it is mended.
    void markRefused();
    /// Back to the value; what was typed is forgotten.
    void giveUp();
    /// The same, and tells why beside the field: for owners that have no room for a message.
    void giveUpAndTell(const QString& reason);

    /// Cut, copy, paste and the like.
    [[nodiscard]] QMenu* textMenu(QWidget* parent) const;

    void stepBy(int steps) override;
    [[nodiscard]] QSize sizeHint() const override;

    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    QValidator::State validate(QString& text, int& position) const override;

Q_SIGNALS:
    void valueEntered(double value);
    /// Whatever was typed is not a number of this quantity, and why.
    void textRefused(const QString& reason);
    /// The user gave up typing.
    void editingAbandoned();

protected:
    [[nodiscard]] StepEnabled stepEnabled() const override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void commit();
    void showText();
    void colourText();
    [[nodiscard]] QString textOf(double value) const;
    [[nodiscard]] double step() const;

    Quantity m_quantity;
    SliderMap m_map;
    Digits m_digits;
    int m_width = 0; // of the hint that the layout knows
    double m_value;
    bool m_isTyped = false; // the text is the user's, not yet committed
    bool m_isRefused = false;
};

} // namespace soma::ui
