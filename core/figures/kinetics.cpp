// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/kinetics.hpp"

#include "core/model/model.hpp"

#include <algorithm>

namespace soma {

std::optional<Kinetics> kineticsOf(const Scenario& scenario, std::size_t index, double V_mV) {
    const auto& model = scenario.model();
    auto state = model.start(scenario.parameters());
    state[0] = V_mV;
    const auto slopeWith = [&](double value) {
        state[index] = value;
        return model.slope(scenario.parameters(), state, 0)[index];
    };
    const double slope = slopeWith(0);
    const double rate = slope - slopeWith(1);
    if (!(rate > 0))
        return {};
    return Kinetics{slope / rate, 1 / rate};
}

std::vector<double> settledAt(const Scenario& scenario, double V_mV) {
    std::vector<double> state{V_mV};
    for (std::size_t i = 1; i < scenario.model().states().size(); ++i) {
        const auto kinetics = kineticsOf(scenario, i, V_mV);
        state.push_back(kinetics ? kinetics->settled : 0);
    }
    return state;
}

Role roleOf(const Scenario& scenario, std::size_t index) {
    const auto styles = scenario.model().styles();
    const auto style =
        std::ranges::find(styles, scenario.model().states()[index].id, &TraceStyle::id);
    return style == styles.end() ? Role::Gate : style->role;
}

} // namespace soma
