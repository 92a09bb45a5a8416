# SPDX-License-Identifier: GPL-3.0-or-later
"""The scheme `exact` with a constant current against the closed form of the LIF: first spike, all
intervals and frequency to 1e-9, whatever the parameters and the step.

usage: compare_closed_form.py PATH-OF-SOMASCOPE-CLI [RUNS [SEED]]"""

import math
import sys

import numpy as np

from program import Program, Report

TOLERANCE = 1e-9  # relative


def rise(p, drive, start):
    """Time from `start` to the threshold, V as distance from rest."""
    if start >= p["V_th"] - p["E_L"]:
        return 0.0
    return p["tau_m"] * math.log((drive - start) / (drive - (p["V_th"] - p["E_L"])))


def draw(random, rows):
    """Parameters within the sliders' ranges, and a current around their rheobase."""
    while True:
        p = {row["id"]: float(random.uniform(row["min"], row["max"])) for row in rows}
        if p["V_reset"] < p["V_th"] and p["E_L"] < p["V_th"]:
            rheobase = p["g_L"] * (p["V_th"] - p["E_L"])
            return p, float(rheobase * random.choice([random.uniform(0.2, 1), random.uniform(1, 4)]))


def main():
    program = Program(sys.argv[1])
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 200
    random = np.random.RandomState(int(sys.argv[3]) if len(sys.argv) > 3 else 2020)
    rows = program.json("describe", "lif", "--format", "json")["parameters"]
    report = Report()
    worst = 0.0
    spikes_seen = 0
    for _ in range(runs):
        p, current = draw(random, rows)
        T, dt = 1000.0, float(random.choice([0.05, 0.07, 0.1, 0.3, 1.0, 7.0]))
        words = ["--stimulus", "dc", "--scheme", "exact", "--set", f"I_inj={current!r}"]
        for name, value in (p | {"T": T, "dt": dt}).items():
            words += ["--set", f"{name}={value!r}"]
        result = program.json("run", "--no-traces", *words)
        spikes = np.array(result["spikes_ms"], dtype=float)
        where = " ".join(words)
        drive = current / p["g_L"]
        first = p["V_init"] >= p["V_th"]
        if drive <= p["V_th"] - p["E_L"] and not first:
            report.expect(spikes.size == 0, f"spikes below rheobase in: {where}")
            continue
        latency = rise(p, drive, p["V_init"] - p["E_L"])
        if drive <= p["V_th"] - p["E_L"]:
            report.expect(spikes.size == 1, f"not one spike of the start value in: {where}")
            continue
        isi = p["t_ref"] + rise(p, drive, p["V_reset"] - p["E_L"])
        count = 0 if latency >= T else 1 + math.floor((T - latency) / isi)
        report.expect(abs(spikes.size - count) == 0, f"{spikes.size} spikes, not {count} in: {where}")
        if spikes.size == 0:
            continue
        spikes_seen += spikes.size
        expected = latency + isi * np.arange(spikes.size)
        error = float(np.max(np.abs(spikes - expected) / np.maximum(expected, 1e-300)))
        if spikes.size > 1:
            f = result["measures"]["first_isi_rate_hz"]
            error = max(error, abs(f * isi / 1000 - 1), float(np.max(np.abs(np.diff(spikes) / isi - 1))))
        worst = max(worst, error)
        report.expect(error <= TOLERANCE, f"spike times differ by {error:.3g} in: {where}")
    print(f"{runs} runs, {spikes_seen} spikes, worst relative difference {worst:.2g}")
    report.done("closed form")


if __name__ == "__main__":
    main()
