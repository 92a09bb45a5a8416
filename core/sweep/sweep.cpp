// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sweep/sweep.hpp"

#include "core/text/text.hpp"

#include <algorithm>

namespace soma {

std::vector<const Variation*> SweepPlan::nest() const {
    std::vector<const Variation*> result;
    if (family)
        result.push_back(&*family);
    for (const auto& axis : axes)
        result.push_back(&axis);
    return result;
}

std::size_t SweepPlan::points() const {
    std::size_t product = 1;
    for (const auto* variation : nest())
        product *= variation->values.size();
    return product;
}

std::vector<double> SweepPlan::coordinates(std::size_t point) const {
    const auto variations = nest();
    std::vector<double> result(variations.size());
    for (std::size_t i = variations.size(); i-- > 0;) {
        const auto& values = variations[i]->values;
        result[i] = values[point % values.size()];
        point /= values.size();
    }
    return result;
}

Result<Scenario> SweepPlan::at(std::size_t point) const {
    const auto variations = nest();
    const auto values = coordinates(point);
    std::vector<Change> changes;
    for (std::size_t i = 0; i < variations.size(); ++i)
        changes.push_back({variations[i]->setting, values[i]});
    auto scenario = base.withAll(changes);
    if (scenario)
        return scenario;
    std::string place;
    for (std::size_t i = 0; i < variations.size(); ++i)
        place +=
            (i > 0 ? ", " : "") + variations[i]->setting.name + " = " + formatNumber(values[i]);
    return failWithin(place, scenario.error());
}

namespace {

bool isSame(const Variation& a, const Variation& b) {
    return a.setting.sameAs(b.setting) && a.values == b.values;
}

bool isSame(const std::vector<const Variation*>& a, const std::vector<const Variation*>& b) {
    return std::ranges::equal(
        a, b, [](const Variation* x, const Variation* y) { return isSame(*x, *y); });
}

} // namespace

bool isSameWork(const SweepPlan& a, const SweepPlan& b) {
    const bool sameShape =
        a.family.has_value() == b.family.has_value() && isSame(a.nest(), b.nest()) &&
        a.measures == b.measures && a.trials == b.trials && a.realisations == b.realisations &&
        a.spikes == b.spikes && a.whenPeriodic == b.whenPeriodic && a.resolution == b.resolution;
    if (!sameShape || a.points() == 0)
        return false;
    const auto first = a.at(0);
    const auto second = b.at(0);
    return first && second && *first == *second;
}

double stepsOf(const SweepPlan& plan) {
    return static_cast<double>(plan.points()) * plan.trials *
           static_cast<double>(plan.base.samples());
}

} // namespace soma
