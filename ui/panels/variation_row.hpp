// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that a figure varies: which quantity, and from where to where or which values. Edits
// the scenario's text for it; keeps no state. GUI thread.
#pragma once

#include "core/figures/registry.hpp"
#include "core/scenario/variation.hpp"
#include "ui/session/session.hpp"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QHBoxLayout;
class QLineEdit;

namespace soma::ui {

class ValueField;

class VariationRow : public QWidget {
    Q_OBJECT

public:
    VariationRow(Session& session, VariationPlace place, QWidget* parent = nullptr);

Q_SIGNALS:
    void refused(const QString& reason);

private:
    void build();
    void display();
    void fillChoice();
    void makeFields();
    void displayRange();
    void displayList();
    void choose(int index);
    void editRange(double from, double to);
    void editList();
    void ask(const std::string& text);

    [[nodiscard]] bool isRange() const { return m_slot.standard != nullptr; }

    [[nodiscard]] std::optional<Variation> variation() const;
    [[nodiscard]] QString name(const char* part) const;

    Session& m_session;
    const FigureEntry& m_figure;
    const VariationSlot& m_slot;
    std::vector<Setting> m_settings; // those in m_choice, after the first entry
    std::optional<Setting> m_varied; // the one shown
    QComboBox* m_choice = nullptr;
    QHBoxLayout* m_row = nullptr;
    QWidget* m_to = nullptr;
    ValueField* m_from = nullptr;
    ValueField* m_until = nullptr;
    QLineEdit* m_values = nullptr;
};

} // namespace soma::ui
