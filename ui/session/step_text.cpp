// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/step_text.hpp"

#include "core/figures/registry.hpp"
#include "core/model/model.hpp"
#include "ui/params/core_text.hpp"
#include "ui/plots/rich_text.hpp"

#include <QCoreApplication>

namespace soma::ui {

namespace {

struct StepText {
    Q_DECLARE_TR_FUNCTIONS(soma::ui::StepText)
};

QString figureName(std::size_t part, const QString& option) {
    return StepText::tr("%1: %2").arg(coreText(figures()[part]->name), option);
}

QString settingName(const Setting& setting) {
    const Quantity& quantity = setting.quantity;
    if (setting.owner == Owner::Figure)
        return figureName(setting.part, coreText(quantity.name));
    return quantity.kind == Kind::Real ? symbolPlain(quantity.symbol) : coreText(quantity.name);
}

QString variationName(const std::string& name) {
    const auto place = findVariationPlace(name);
    if (!place)
        return QString::fromStdString(name);
    const auto& slot = figures()[place->figure]->variations[place->slot];
    return figureName(place->figure, coreText(slot.name));
}

QString variationIn(const Scenario& scenario, const std::string& name) {
    const auto place = findVariationPlace(name);
    if (!place)
        return {};
    const FigureEntry& figure = *figures()[place->figure];
    return QString::fromStdString(scenario.variation(figure.id, figure.variations[place->slot].id));
}

QString settingIn(const Scenario& scenario, const std::string& name) {
    const auto setting = scenario.find(name);
    if (!setting)
        return {};
    const double value = scenario.value(*setting);
    if (setting->quantity.kind == Kind::Choice)
        return choiceText(setting->quantity.choices[static_cast<std::size_t>(value)]);
    return valueText(setting->quantity, value);
}

QString changeText(const Workspace& before, const Workspace& after, const Difference& difference) {
    return StepText::tr("%1 %2 → %3")
        .arg(nameOf(difference), valueIn(before.scenario, difference),
             valueIn(after.scenario, difference));
}

QString scenarioStepText(const Workspace& before, const Workspace& after) {
    const auto changed = differences(before.scenario, after.scenario);
    if (changed.empty())
        return {};
    const bool isOfOneThing =
        changed.size() == 1 || changed.front().kind != Difference::Kind::Setting;
    if (isOfOneThing)
        return changeText(before, after, changed.front());
    return StepText::tr("%n values", nullptr, static_cast<int>(changed.size()));
}

QString nameOf(const Pinned& pin) { return QString::fromStdString(pin.name); }

QString pinStepText(const std::vector<Pinned>& before, const std::vector<Pinned>& after) {
    if (after.empty())
        return StepText::tr("Unpin all");
    if (after.size() > before.size())
        return StepText::tr("Pin %1").arg(nameOf(after.back()));
    for (std::size_t i = 0; i < after.size(); ++i) {
        if (after[i] == before[i])
            continue;
        if (after.size() < before.size())
            return StepText::tr("Unpin %1").arg(nameOf(before[i]));
        return after[i].name == before[i].name
                   ? StepText::tr("Pin %1 anew").arg(nameOf(after[i]))
                   : StepText::tr("Rename %1 to %2").arg(nameOf(before[i]), nameOf(after[i]));
    }
    return StepText::tr("Unpin %1").arg(nameOf(before.back()));
}

} // namespace

QString nameOf(const Difference& difference) {
    switch (difference.kind) {
    case Difference::Kind::Model:
        return StepText::tr("Model");
    case Difference::Kind::Stimulus:
        return StepText::tr("Stimulus");
    case Difference::Kind::Setting:
        return settingName(*difference.setting);
    case Difference::Kind::Variation:
        return variationName(difference.name);
    }
    return {};
}

QString valueIn(const Scenario& scenario, const Difference& difference) {
    switch (difference.kind) {
    case Difference::Kind::Model:
        return coreText(scenario.model().info().name);
    case Difference::Kind::Stimulus:
        return stimulusTitle(scenario.stimulusId());
    case Difference::Kind::Setting:
        return settingIn(scenario, difference.name);
    case Difference::Kind::Variation:
        return variationIn(scenario, difference.name);
    }
    return {};
}

QString stepText(const Workspace& before, const Workspace& after) {
    if (before.pinned != after.pinned)
        return pinStepText(before.pinned, after.pinned);
    if (!(before.opened == after.opened))
        return StepText::tr("Open %1").arg(coreText(after.opened.title.toStdString()));
    return scenarioStepText(before, after);
}

} // namespace soma::ui
