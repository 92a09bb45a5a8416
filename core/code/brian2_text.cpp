// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/code/listing.hpp"
#include "core/model/model.hpp"
#include "core/text/text.hpp"

#include <array>
#include <utility>

namespace soma {

namespace {

constexpr std::string_view kProgram = R"py(
import numpy as np
from brian2 import (NeuronGroup, SpikeMonitor, StateMonitor, TimedArray, defaultclock, prefs, run,
                    cm2, mS, ms, mV, nS, pA, pF, uA, uF)
from numpy import exp

prefs.codegen.target = "numpy"  # needs no compiler; without this line long runs are quicker

@values@

@current@
injected = TimedArray(current*@unit@, dt=dt*ms)

@constants@
equations = """
@equations@
"""

# The step: dt, or so many to a dt that thresholds are seen in time.
step = dt/@substeps@  # ms
defaultclock.dt = step*ms
@neuron@
@start@
@monitor@
run(@duration@)

@spikes@

for spike in spikes:
    print(f"{spike:.17g}")
)py";

constexpr std::string_view kNeuron =
    R"py(# Brian 2 looks at the threshold after a step: a spike of the step that begins at t is one at
# t + step, and V is held for one step more.
held = (np.ceil(t_ref/ms/step - 1e-9) + 1)*step*ms
neuron = NeuronGroup(1, equations, threshold="V >= @bound@", reset="@reset@",
                     refractory=held, method="@method@")
)py";

constexpr std::string_view kThresholdSpikes =
    R"py(spikes = (np.rint(monitor.t/ms/step) + 1)*step
)py";

constexpr std::string_view kShapeSpikes =
    R"py(# A spike is a maximum of V above -50 mV that rises and falls by 10 mV; between the steps, it is
# the top of a parabola.
V = monitor.V[0]/mV
spikes, rising, top = [], False, 0
for k in range(1, V.size - 1):
    if rising and V[k] < V[top] - 10:
        if V[top] > -50:
            a, b, c = V[top - 1:top + 2]
            spikes.append((top + (a - c)/(a - 2*b + c)/2)*step)
        rising, top = False, k
    elif not rising and V[k] >= V[top] + 10:
        rising, top = True, k
    elif V[k] > V[top] if rising else V[k] < V[top]:
        top = k
)py";

/// Brian 2 wants the units of equations without prefixes.
std::string baseUnit(std::string_view unit) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kBase{{
        {"", "1"},
        {"mV", "volt"},
        {"pA", "amp"},
        {"uA/cm2", "amp/meter**2"},
        {"1/ms", "hertz"},
    }};
    for (const auto& [scaled, base] : kBase)
        if (scaled == unit)
            return std::string(base);
    return std::string(unit);
}

std::string written(const CodePlan& plan, std::string_view expression) {
    const auto* held = plan.isNotebookLoop() ? "V" : "clip(V, -1*volt, bound)";
    std::string text = replaced(std::string(expression), "min(V, bound)", held);
    text = replaced(text, "*linoid(", "/exprel(-");
    return replaced(text, "linoid(", "1/exprel(-");
}

std::string equations(const CodePlan& plan) {
    std::string text;
    const auto* held = plan.findsShapes() ? "" : " (unless refractory)";
    for (const auto& slope : plan.model.slopes)
        text += "d" + std::string(slope.name) + "/dt = " + written(plan, slope.expression) + " : " +
                baseUnit(slope.unit) + (slope.name == "V" ? held : "") + "\n";
    for (const auto& helper : plan.model.helpers)
        text += std::string(helper.name) + " = " + written(plan, helper.expression) + " : " +
                baseUnit(helper.unit) + "\n";
    const auto* fixed = plan.isExactLoop() ? " (constant over dt)" : "";
    return text + "I = injected(t) : " + baseUnit(plan.scenario.model().info().currentUnit) + fixed;
}

std::string starts(const CodePlan& plan) {
    const auto states = plan.scenario.model().states();
    std::string text;
    for (std::size_t i = 0; i < states.size(); ++i) {
        const std::string unit(states[i].unit);
        const auto number = formatNumber(plan.start[i]) + (unit.empty() ? "" : "*" + unit);
        text += "neuron." + std::string(states[i].id) + " = " +
                (plan.model.start.empty() ? number : std::string(plan.model.start[i])) + "\n";
    }
    return text;
}

std::string neuron(const CodePlan& plan) {
    const auto scheme = plan.scenario.scheme();
    const bool isEuler = scheme == Scheme::Notebook || scheme == Scheme::EulerMaruyama;
    const std::string method = plan.isExactLoop() ? "exact" : isEuler ? "euler" : "rk4";
    if (plan.findsShapes())
        return "neuron = NeuronGroup(1, equations, method=\"" + method + "\")";
    std::string reset = "V = V_reset";
    for (const auto& jump : plan.model.jumps)
        reset += "; " + std::string(jump.name) + " += " + std::string(jump.expression);
    const auto bound = plan.isNotebookLoop() ? plan.model.threshold : plan.model.bound;
    return filled(kNeuron, {{"bound", std::string(bound)}, {"reset", reset}, {"method", method}});
}

std::string agreement(const CodePlan& plan) {
    const auto scheme = plan.scenario.scheme();
    if (plan.findsShapes())
        return "They agree with Somascope's to 0.02 ms.";
    if (plan.isNotebookLoop())
        return "They are Somascope's, step for step; rounding may show where a neuron is chaotic.";
    const std::string step = scheme == Scheme::EulerMaruyama ? "dt" : "0.01 ms";
    return "Brian 2 sees a threshold at the end of a step only: each interval is up to " + step +
           " longer than Somascope's, which finds the crossing within the step.";
}

} // namespace

std::string brian2Text(const CodePlan& plan) {
    const auto scheme = plan.scenario.scheme();
    const bool keepsStep = scheme == Scheme::Notebook || scheme == Scheme::EulerMaruyama;
    std::string constants;
    for (const auto& line : plan.model.constants)
        if (line.name != "bound" || !plan.isNotebookLoop())
            constants += std::string(line.name) + " = " + std::string(line.expression) + "\n";
    return "\"\"\"" + prose(headText(plan, "python3 run.py", agreement(plan)), "") + "\"\"\"\n" +
           filled(
               kProgram,
               {{"values", valuesText(plan, {.before = "",
                                             .beforeWords = "",
                                             .end = "",
                                             .comment = "#",
                                             .hasUnits = true})},
                {"current", numpyCurrent(plan)},
                {"unit", "(" + std::string(plan.scenario.model().info().currentUnit) + ")"},
                {"constants", constants},
                {"equations", equations(plan)},
                {"substeps", keepsStep ? "1" : "int(np.ceil(dt/0.01))"},
                {"neuron", neuron(plan)},
                {"start", starts(plan)},
                {"monitor", plan.findsShapes() ? "monitor = StateMonitor(neuron, \"V\", record=0)"
                                               : "monitor = SpikeMonitor(neuron)"},
                {"duration", plan.isNotebookLoop() ? "(samples - 2)*dt*ms" : "T*ms"},
                {"spikes", std::string(plan.findsShapes() ? kShapeSpikes : kThresholdSpikes)}});
}

} // namespace soma
