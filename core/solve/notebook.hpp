// SPDX-License-Identifier: GPL-3.0-or-later
// Forward Euler in the operation order of the course notebook (run_LIF of Neuromatch Academy,
// W2D3 Tutorial 1): refractoriness, then threshold, then Euler, and a spike time is index * dt.
#pragma once

#include <cmath>

#include "core/model/model.hpp"
#include "core/model/named.hpp"
#include "core/solve/recorder.hpp"

namespace soma::solve {

/// The Euler increment over dt: the model's own order of operations where it states one.
template <typename M, typename T>
Named<T, M::states> eulerIncrement(
    const Named<T, M::parameters>& p, const Named<T, M::states>& s, const T& current, const T& dt
)
{
    if constexpr (requires { M::increment(p, s, current, dt); }) {
        return M::increment(p, s, current, dt);
    } else {
        Named<T, M::states> d;
        M::rhs(p, s, current, d);
        for (T& x : d.values) x = x * dt;
        return d;
    }
}

template <typename M>
RunOutput notebook(const Named<double, M::parameters>& p, const RunInput& input)
{
    Recorder<M::states.size()> recorder(input);
    auto state = M::initial(p);
    double refractory = 0; // steps left, a fraction as in the notebook
    for (std::size_t k = 0; k < input.current.size(); ++k) {
        const bool last = k + 1 == input.current.size();
        // The notebook never looks at the last sample: it stays where the last step put it.
        if (!last && refractory > 0) {
            M::reset(p, state);
            refractory -= 1;
        } else if (!last && M::fires(p, state)) {
            recorder.spike(static_cast<double>(k) * input.dt_ms);
            M::reset(p, state);
            refractory = p["t_ref"_id] / input.dt_ms;
        }
        recorder.sample(state.values);
        if (last || !recorder.mayGoOn(state.values)) break;
        const auto step = eulerIncrement<M>(p, state, input.current[k], input.dt_ms);
        for (std::size_t i = 0; i < state.values.size(); ++i) state.values[i] += step.values[i];
    }
    return recorder.finish();
}

} // namespace soma::solve
