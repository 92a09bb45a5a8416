// SPDX-License-Identifier: GPL-3.0-or-later
// The left dock: scenario, model, input, and a row for each of their settings, made from the
// tables. Rows are reused while the structure stays, so nothing moves under the mouse. GUI thread.
#pragma once

#include "ui/params/row_plan.hpp"

#include <QWidget>

#include <map>
#include <string>
#include <vector>

class QComboBox;
class QVBoxLayout;

namespace soma::ui {

class ParameterRow;

class ScenarioForm : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioForm(Session& session, QWidget* parent = nullptr);

    /// Brings the row of a setting, by its qualified name, into view and the focus to it.
    void reveal(const QString& setting);

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
    static void discard(ParameterRow& row);
    void restoreTabOrder();
    void switchFor(const Setting& unused);
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
};

} // namespace soma::ui
