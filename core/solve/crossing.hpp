// SPDX-License-Identifier: GPL-3.0-or-later
// Where, within a step, a neuron passes its threshold, and when it then is at its peak. Included
// also by files that are compiled once for each instruction set.
#pragma once

#include "core/solve/hermite.hpp"
#include "core/solve/lane_state.hpp"

namespace soma {
namespace {

/// One neuron's step: states and slopes at both ends. Slopes are per ms.
template <typename M> struct StepOf {
    Named<double, M::states> x0{};
    Named<double, M::states> f0{};
    Named<double, M::states> x1{};
    Named<double, M::states> f1{};
    double from_ms = 0;
    double length_ms = 0;
};

/// How a neuron came to its threshold. spike_ms is kEndless where it is above it, but falling.
template <typename M> struct Crossing {
    double at_ms;
    double spike_ms;
    Named<double, M::states> state;
};

template <typename M> double levelOf(const PreparedOf<M, double>& cell) {
    if constexpr (requires { cell.bound; })
        return cell.bound;
    else
        return cell.values[indexOf(M::parameters, M::threshold)];
}

/// The rest of the way to the peak, where the model knows it in closed form, V aside: while V runs
/// away as the logarithm of the time left, it is on average Delta_T above where it began, and that
/// is what the other states see.
template <typename M>
void finish(const Named<double, M::parameters>& p, double current, Crossing<M>& c) {
    c.spike_ms = c.at_ms;
    const auto whole = prepared<M, double>(p, Until::Peak);
    if constexpr (requires { whole.bound; }) {
        Named<double, M::states> d;
        M::rhs(whole, c.state, current, d);
        const double left = timeToPeak_ms(whole, c.state.values[0], whole["C"_id] * d.values[0]);
        c.spike_ms += left;
        if (!(left < kEndless))
            return;
        auto onTheWay = c.state;
        onTheWay.values[0] += whole["Delta_T"_id];
        M::rhs(whole, onTheWay, current, d);
        for (std::size_t i = 1; i < c.state.values.size(); ++i)
            c.state.values[i] += left * d.values[i];
    }
}

/// Of a step at whose end the neuron is beyond the threshold.
template <typename M>
Crossing<M> crossingIn(const StepOf<M>& step, const Named<double, M::parameters>& p,
                       double current) {
    const auto cell = prepared<M, double>(p, Until::Cut);
    Crossing<M> c{step.from_ms, 0, step.x0};
    if (!M::fires(cell, c.state)) {
        const auto along = [&](std::size_t i) {
            return Hermite{step.x0.values[i], step.f0.values[i] * step.length_ms, step.x1.values[i],
                           step.f1.values[i] * step.length_ms};
        };
        const double level = levelOf<M>(cell);
        const double share = along(0).passes(level);
        for (std::size_t i = 1; i < c.state.values.size(); ++i)
            c.state.values[i] = along(i).at(share);
        c.state.values[0] = level;
        c.at_ms += share * step.length_ms;
    }
    finish(p, current, c);
    return c;
}

} // namespace
} // namespace soma
