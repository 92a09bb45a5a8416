// SPDX-License-Identifier: GPL-3.0-or-later
// One setting as controls, made from its quantity: symbol, field with unit, slider (or words to
// choose from), reset. Keeps no state: it asks for values by edited() and shows what it is told.
// Widgets are named "param.<name>.slider", ".spin", ".choice", ".reset", ".symbol", ".message",
// ".switch". GUI thread.
#pragma once

#include "ui/params/row_plan.hpp"
#include "ui/params/slider_map.hpp"

#include <QWidget>

#include <vector>

class QAbstractButton;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace soma::ui {

class ValueField;
class ValueSlider;

class ParameterRow : public QWidget {
    Q_OBJECT

public:
    explicit ParameterRow(const RowPlan& plan, QWidget* parent = nullptr);

    /// The plan must be for the same row.
    void display(const RowPlan& plan);
    /// The value that was asked for is not acceptable, and why; it stays in the field.
    void refuse(const QString& reason);

    [[nodiscard]] const RowPlan& plan() const { return m_plan; }

    /// Where the keyboard focus goes for this row.
    [[nodiscard]] QWidget* mainControl() const;
    /// What takes the focus, in tab order.
    [[nodiscard]] std::vector<QWidget*> controls() const;

Q_SIGNALS:
    void edited(const QString& setting, double value);
    /// A drag or a typed value is complete.
    void gestureFinished(const QString& setting);
    /// Somebody wants an unused row's input.
    void switchRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHead(QVBoxLayout& rows);
    void buildSymbol(QHBoxLayout& head);
    void buildField(QHBoxLayout& head);
    void buildChoice(QHBoxLayout& head);
    void buildReset(QHBoxLayout& head);
    void buildSlider(QVBoxLayout& rows);
    void buildMessage(QVBoxLayout& rows);
    void buildSwitch(QVBoxLayout& rows);
    void name(QWidget& widget, const char* part, const QString& spoken) const;
    void showPlan();
    void ask(double value);
    void enter(double value);
    void reset();
    void clearMessage();

    RowPlan m_plan;
    SliderMap m_map;
    QLabel* m_symbol = nullptr;
    ValueField* m_field = nullptr;
    ValueSlider* m_slider = nullptr;
    QComboBox* m_choice = nullptr;
    QToolButton* m_reset = nullptr;
    QLabel* m_message = nullptr;
    QAbstractButton* m_switch = nullptr;
};

} // namespace soma::ui
