# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws scenarios at random and demands of somascope-cli what NumPy gives: the same spikes, V and
I to 1e-9, measures to 1e-12.

usage: compare_notebook.py PATH-OF-SOMASCOPE-CLI [RUNS [SEED]]"""

import sys

import numpy as np

import notebook
from program import Program, Report

TRACE_TOLERANCE = 1e-9  # mV and pA; see Comparison.scale
MEASURE_TOLERANCE = 1e-12  # of the measure's scale
MOST_SAMPLES = 20_000

STEPS = [0.01, 0.02, 0.05, 0.07, 0.1, 0.1, 0.1, 0.123, 0.25, 0.3, 0.5, 1.0]
DURATIONS = [50.0, 100.0, 333.3, 400.0, 500.0, 777.7, 1000.0, 1999.9]
SUMS = ["dc", "pulse", "gwn", "ou", "gwn", "ou", "dc+gwn", "dc+ou", "pulse+ou", "gwn+ou", "ou+dc+gwn"]


class Draw:
    """Random scenarios from the program's own tables: from the sliders' ranges (`wide` false), or
    from all that is accepted."""

    def __init__(self, program, seed):
        self.random = np.random.RandomState(seed)
        self.model = program.json("describe", "lif", "--format", "json")["parameters"]
        kinds = {kind: program.json("describe", kind, "--format", "json") for kind in notebook.STIMULI}
        self.stimuli = {kind: d["driving"]["lif"]["parameters"] for kind, d in kinds.items()}

    def value(self, row, wide):
        if "choices" in row:
            return row["choices"][self.random.randint(len(row["choices"]))]
        low, high = (row["lowest"], row["highest"]) if wide else (row["min"], row["max"])
        if row["scale"] == "log" or (wide and low > 0):
            return float(np.exp(self.random.uniform(np.log(low), np.log(high))))
        return float(self.random.uniform(low, high))

    def values(self, rows, wide):
        return {row["id"]: self.value(row, wide) for row in rows}

    def scenario(self, wide):
        """Model parameters, parts of the stimulus, T, dt and seed, such that the run is accepted."""
        while True:
            parameters = self.values(self.model, wide)
            kinds = self.random.choice(SUMS).split("+")
            parts = [(kind, self.values(self.stimuli[kind], wide)) for kind in kinds]
            T = float(self.random.choice(DURATIONS))
            dt = float(self.random.choice(STEPS))
            seed = int(self.random.randint(0, 2**32, dtype=np.uint32))
            steps = [parameters["tau_m"]] + [p["tau_ou"] for kind, p in parts if kind == "ou"]
            stable = dt <= 2 * min(steps)
            if stable and parameters["V_reset"] < parameters["V_th"] and T / dt <= MOST_SAMPLES:
                return parameters, parts, T, dt, seed


def arguments_of(parameters, parts, T, dt, seed):
    stimulus = "+".join(kind for kind, _ in parts)
    words = ["--stimulus", stimulus, "--scheme", "notebook", "--rng", "numpy", "--seed", str(seed)]
    settings = {f"model.{name}": value for name, value in parameters.items()}
    settings |= {f"stimulus.{kind}.{name}": v for kind, p in parts for name, v in p.items()}
    settings |= {"run.T": T, "run.dt": dt}
    for name, value in settings.items():
        words += ["--set", f"{name}={value if isinstance(value, str) else repr(value)}"]
    return words


class Comparison:
    def __init__(self, report, wide):
        self.report = report
        self.wide = wide
        self.worst = {"V": 0.0, "I": 0.0, "measure": 0.0}
        self.runs = 0
        self.spikes = 0

    def scale(self, values):
        """1 mV or pA, so far as sliders reach; beyond, where values may be huge, their size."""
        return max(1.0, float(np.max(np.abs(values))) / 1000) if self.wide else 1.0

    def trace(self, name, ours, theirs, scale, where):
        if not self.check(ours.shape == theirs.shape, f"{name}: {ours.size} samples, not {theirs.size}", where):
            return
        worst = float(np.max(np.abs(ours - theirs))) / scale
        self.worst[name] = max(self.worst[name], worst)
        self.check(worst <= TRACE_TOLERANCE, f"{name} differs by {worst:.3g} of its scale", where)

    def measure(self, name, ours, theirs, scale, where):
        if not self.check((ours is None) == (theirs is None), f"{name}: {ours} not {theirs}", where):
            return
        if ours is None or ours == theirs:
            return
        worst = abs(ours - theirs) / (abs(theirs) + scale)
        self.worst["measure"] = max(self.worst["measure"], worst)
        self.check(worst <= MEASURE_TOLERANCE, f"{name}: {ours!r} instead of {theirs!r}", where)

    def check(self, good, what, where):
        self.report.expect(good, f"{what} in: run {' '.join(where)}")
        return good

    def compare(self, program, scenario):
        parameters, parts, T, dt, seed = scenario
        where = arguments_of(*scenario)
        V, I, spikes, measures = program.run(*where)
        t = notebook.time_axis(T, dt)
        current = notebook.current_of(parts, t, dt, seed)
        v, times = notebook.run_lif(parameters, current, dt)
        self.runs += 1
        self.spikes += times.size
        self.check(np.array_equal(spikes, times), "spikes differ", where)
        self.trace("I", I, current, self.scale(current), where)
        self.trace("V", V, v, self.scale(v), where)
        expected = notebook.measures(times, T)
        mean = expected["isi_mean_ms"] or 0.0
        # Equal intervals differ by rounding only, and so do the variances made of it: what counts
        # is how small a difference is beside the mean interval.
        scales = {"isi_sd_ms": mean, "isi_var_ms2": mean**2, "isi_cv": 1.0}
        for name, value in expected.items():
            self.measure(name, measures[name], value, scales.get(name, 0.0), where)

    def summary(self):
        return (
            f"{self.runs} runs, {self.spikes} spikes equal, worst difference V {self.worst['V']:.2g} mV, "
            f"I {self.worst['I']:.2g} pA, measures {self.worst['measure']:.2g} (relative)"
        )


def main():
    program = Program(sys.argv[1])
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else 2020
    report = Report()
    for name, wide in (("slider ranges", False), ("accepted ranges", True)):
        draw = Draw(program, seed)
        comparison = Comparison(report, wide)
        while comparison.runs < runs:
            comparison.compare(program, draw.scenario(wide))
        print(f"{name} (seed {seed}): {comparison.summary()}")
    report.done("notebook")


if __name__ == "__main__":
    main()
