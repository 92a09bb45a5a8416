// SPDX-License-Identifier: GPL-3.0-or-later
// The left dock: scenario, model, input, and a row for each of their settings, made from the
// tables. Rows are reused while the structure stays, so nothing moves under the mouse. GUI thread.
#pragma once

#include "ui/params/row_plan.hpp"
#include "ui/params/slider_sweep.hpp"

#include <QPointer>
#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QAction;
class QComboBox;
class QVBoxLayout;

namespace soma::ui {

class ParameterRow;

class ScenarioForm : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioForm(Session& session, QWidget* parent = nullptr);
    ~ScenarioForm() override;

    /// A place of note on a setting's slider, by its qualified name; an empty text takes it away.
    /// It stays while rows come and go.
    void setMark(const std::string& qualifiedName, double value, const QString& text);

    /// Scrolls to a setting's row and draws the eye to it. By any of its names; false if there is
    /// no such row.
    bool flash(const std::string& name);

    /// The same, and gives it the focus.
    void reveal(const QString& setting);

    /// Sweeps a row; only one at a time, and any edit of it stops it.
    [[nodiscard]] SliderSweep& sweep() { return m_sweep; }

    /// Sweeps the row that was used last, at first the first one; stops it if it is on its way.
    [[nodiscard]] QAction& sweepAction() { return *m_sweepAction; }

protected:
    /// While a slider is swept: Escape stops it, before anything else that Escape might stop.
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// A built-in scenario was chosen.
    void scenarioChosen(int builtIn);
    /// A change of a combo box was not possible.
    void refused(const QString& reason);

private:
    void buildChoosers(QVBoxLayout& rows);
    QComboBox* addChooser(QVBoxLayout& rows, const QString& name, const QString& label);
    void buildGroup(QVBoxLayout& rows, Owner owner);
    void display();
    void displayChoosers();
    void displayRows(const std::vector<GroupPlan>& plans);
    void rebuild(const std::vector<GroupPlan>& plans);
    [[nodiscard]] bool isSameStructure(const std::vector<GroupPlan>& plans) const;
    [[nodiscard]] ParameterRow* makeRow(const RowPlan& plan);
    void discard(ParameterRow& row);
    void restoreTabOrder();
    void switchFor(const Setting& unused);
    void buildSweep();
    void toggleSweep(ParameterRow& row);
    void startSweep(ParameterRow& row);
    void stopSweep();
    void sweepTo(int tick);
    void followFocus(const QWidget* focused);
    void edit(ParameterRow& row, const QString& setting, double value);
    void askLimits(ParameterRow& row);
    void vary(const Setting& setting);
    [[nodiscard]] ParameterRow* rowToSweep() const;
    [[nodiscard]] ParameterRow* rowOf(const QWidget* widget) const;
    [[nodiscard]] ParameterRow* rowNamed(const std::string& name) const;
    void showMark(ParameterRow& row) const;
    void tell(const Result<void>& result);

    struct Group {
        QVBoxLayout* layout;
        std::vector<ParameterRow*> rows;
    };

    Session& m_session;
    QComboBox* m_scenario = nullptr;
    QComboBox* m_model = nullptr;
    QComboBox* m_stimulus = nullptr;
    std::map<Owner, Group> m_groups;

    struct Mark {
        double value;
        QString text;
    };

    std::map<std::string, Mark> m_marks; // by qualified name
    SliderSweep m_sweep;
    QAction* m_sweepAction = nullptr;
    QPointer<ParameterRow> m_swept;
    QPointer<ParameterRow> m_focused; // has the focus, or had it last
    QPointer<ParameterRow> m_used;    // was edited or focused last
    double m_sweptValue = 0;          // another one was set by somebody else
    bool m_isMoving = false;          // the sweep is the one that edits
};

} // namespace soma::ui
