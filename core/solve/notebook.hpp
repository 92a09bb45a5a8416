// SPDX-License-Identifier: GPL-3.0-or-later
// One run in the notebook's scheme; a spike time is index * dt.
#pragma once

#include "core/model/model.hpp"
#include "core/solve/cell.hpp"
#include "core/solve/recorder.hpp"

namespace soma::solve {

template <typename M>
RunOutput notebook(const Named<double, M::parameters>& p, const RunInput& input) {
    Recorder<M::states.size()> recorder(input);
    NotebookCell<M, double, double> cell(p, input.dt_ms);
    for (std::size_t k = 0; k < input.current.size(); ++k) {
        const auto step = static_cast<double>(k);
        // The notebook never looks at the last sample: it stays where the last step put it.
        const bool last = k + 1 == input.current.size();
        if (!last && cell.settle(step)) {
            recorder.spike(step * input.dt_ms);
            cell.hold(true, step);
        }
        recorder.sample(cell.state().values);
        if (last || !recorder.mayGoOn(cell.state().values))
            break;
        cell.advance(cell.input(input.current[k]));
    }
    return recorder.finish();
}

} // namespace soma::solve
