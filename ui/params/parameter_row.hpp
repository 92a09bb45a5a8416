// SPDX-License-Identifier: GPL-3.0-or-later
// One setting as controls, made from its quantity: symbol, field with unit, slider (or words to
// choose from), reset. Keeps no state: it asks for values by edited() and shows what it is told.
// Widgets are named "param.<name>.slider", ".spin", ".choice", ".reset", ".symbol", ".message",
// ".switch", ".limits", ".play", ".menu". GUI thread.
#pragma once

#include "ui/params/row_menu.hpp"
#include "ui/params/row_plan.hpp"
#include "ui/params/slider_map.hpp"

#include <QWidget>

#include <optional>
#include <vector>

class QAbstractButton;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace soma::ui {

class Flash;
class SymbolLabel;
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

    /// A place of note on the slider: the rheobase. A text that is empty takes it away.
    void setMark(double value, const QString& text);
    /// Draws the eye to the row.
    void flash();

    /// Has the row the focus? Then it offers to sweep, as it does under the pointer.
    void setCurrent(bool isCurrent);
    void setSweeping(bool isSweeping);

    [[nodiscard]] bool canSweep() const;
    [[nodiscard]] int tick() const;
    /// Asks for the value of a tick, as a drag does.
    void moveTo(int tick);
    void finishGesture();

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
    /// To start sweeping, or to stop it.
    void sweepRequested();
    void limitsRequested();
    void varyRequested();

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildHead(QVBoxLayout& rows);
    void buildSymbol(QHBoxLayout& head);
    void buildField(QHBoxLayout& head);
    void buildChoice(QHBoxLayout& head);
    void buildReset(QHBoxLayout& head);
    void buildSlider(QVBoxLayout& rows);
    void buildPlay(QHBoxLayout& foot);
    void buildMessage(QVBoxLayout& rows);
    void buildSwitch(QVBoxLayout& rows);
    void name(QWidget& widget, const char* part, const QString& spoken) const;
    void explain();
    void showPlan();
    void showLimits();
    void showMarks();
    void showPlay();
    void fitPlay();
    void scrub(int steps);
    void obey(RowCommand command);
    void showWhatsThis();
    void ask(double value);
    void enter(double value);
    void reset();
    void clearMessage();

    RowPlan m_plan;
    SliderMap m_map;
    SymbolLabel* m_symbol = nullptr;
    QLabel* m_limits = nullptr; // tells that the slider's limits are not the table's
    ValueField* m_field = nullptr;
    ValueSlider* m_slider = nullptr;
    QComboBox* m_choice = nullptr;
    QToolButton* m_reset = nullptr;
    QLabel* m_message = nullptr;
    QAbstractButton* m_switch = nullptr;
    QToolButton* m_play = nullptr;
    Flash* m_flash = nullptr;

    struct Mark {
        double value;
        QString text;
    };

    std::optional<Mark> m_mark;
    int m_scrubTick = 0;
    bool m_isHovered = false;
    bool m_isCurrent = false;
    bool m_isSweeping = false;
};

} // namespace soma::ui
