# SPDX-License-Identifier: GPL-3.0-or-later
"""The course's curves against NumPy: every point of the 2000-current sweep, with and without shared
noise, the curves over sigma, tau_m and tau_ou, and the rheobase by the course's 1 pA search.

usage: compare_curves.py PATH-OF-SOMASCOPE-CLI"""

import sys

import numpy as np

from notebook import gwn, measures, normals, ou, run_lif, time_axis
from program import Program, Report

DT = 0.1
LIF = {"tau_m": 10.0, "g_L": 10.0, "E_L": -75.0, "V_th": -55.0, "V_reset": -75.0, "t_ref": 2.0,
       "V_init": -75.0}
SEED = 2020
ROUNDING = 1e-12  # of NumPy's spike times: the CV of equal intervals comes out as some 1e-16


def run_lifs(p, current_at, lanes, steps, dt):
    """run_lif for many currents side by side: the spike steps of each."""
    v = np.full(lanes, p["V_init"])
    left = np.zeros(lanes)
    spikes = [[] for _ in range(lanes)]
    for k in range(steps - 1):
        held = left > 0
        fired = ~held & (v >= p["V_th"])
        v = np.where(held | fired, p["V_reset"], v)
        left = np.where(held, left - 1, np.where(fired, p["t_ref"] / dt, left))
        for lane in np.flatnonzero(fired):
            spikes[lane].append(k)
        v = v + (-(v - p["E_L"]) + current_at(k) / p["g_L"]) * (dt / p["tau_m"])
    return [np.array(s, dtype=float) * dt for s in spikes]


def compare(report, rows, expected, ids, what):
    """rows: x, then the measures of `ids`."""
    report.expect(len(rows) == len(expected), f"{what}: {len(rows)} points")
    for row, (x, values) in zip(rows, expected):
        report.expect(row[0] == x, f"{what}: at {row[0]!r} instead of {x!r}")
        for value, name in zip(row[1:], ids):
            want = values[name]
            if want is None or name == "spike_count":
                report.expect(value == want, f"{what} at {x}: {name} {value!r}, not {want!r}")
            else:
                report.near(value, want, ROUNDING * (1 + abs(want)), f"{what} at {x}: {name}")


def fi_curves(program, report):
    ids = ["spike_count", "first_isi_rate_hz", "isi_cv"]
    T = 500.0
    currents = np.arange(100, 300, 0.1)
    steps = time_axis(T, DT).size
    noise = 3.0 * normals(SEED, steps) / np.sqrt(DT / 1000)
    cases = [("dc", "I_inj", [], lambda k: currents),
             ("gwn", "mu", ["--set", "sigma=3"], lambda k: currents + noise[k])]
    for stimulus, name, more, current_at in cases:
        rows = program.sweep("--stimulus", stimulus, "--set", f"T={T}", *more, "--vary",
                             f"{name}=100:300:0.1", "--measure", ",".join(ids))
        trains = run_lifs(LIF, current_at, currents.size, steps, DT)
        expected = [(x, measures(s, T)) for x, s in zip(currents.tolist(), trains)]
        compare(report, rows, expected, ids, f"F-I curve, {stimulus}")


def noise_curves(program, report):
    ids = ["spike_count", "isi_var_ms2", "isi_cv"]
    T = 1000.0
    t = time_axis(T, DT)

    def one(p, current):
        return measures(run_lif(p, current, DT)[1], T)

    sigmas = np.arange(0, 10.5, 0.5).tolist()
    rows = program.sweep("--stimulus", "gwn", "--vary", "sigma=0:10.5:0.5", "--measure", ",".join(ids))
    compare(report, rows, [(s, one(LIF, gwn({"mu": 250, "sigma": s}, t, DT, SEED))) for s in sigmas],
            ids, "over sigma")

    taus = np.arange(5, 100, 1.0).tolist()
    for start in ("notebook", "stationary"):
        rows = program.sweep("--stimulus", "ou", "--set", "sigma=10", "--set", f"ou_start={start}",
                             "--vary", "tau_ou=5:100:1", "--measure", ",".join(ids))
        expected = [(tau, one(LIF, ou({"mu": 250, "sigma": 10, "tau_ou": tau, "ou_start": start}, t,
                                      DT, SEED))) for tau in taus]
        compare(report, rows, expected, ids, f"over tau_ou, {start} start")

    taus = np.arange(2, 20.5, 0.5).tolist()
    rows = program.sweep("--stimulus", "dc", "--vary", "tau_m=2:20.5:0.5", "--measure", ",".join(ids))
    constant = np.full(t.size, 250.0)
    compare(report, rows, [(tau, one(LIF | {"tau_m": tau}, constant)) for tau in taus], ids,
            "over tau_m")


def rheobases(program, report):
    """The course raises mu by 1 pA until the neuron fires."""
    T = 200.0
    t = time_axis(T, DT)
    sigmas = np.arange(0, 5.5, 0.5).tolist()
    rows = program.sweep("--stimulus", "gwn", "--set", f"T={T}", "--vary", "sigma=0:5.5:0.5",
                         "--measure", "rheobase")
    for (sigma, found), expected_sigma in zip(rows, sigmas):
        first = run_lifs(LIF, lambda k, n=gwn({"mu": 0, "sigma": sigma}, t, DT, SEED):
                         np.arange(0, 260) + n[k], 260, t.size, DT)
        wanted = next(mu for mu, train in enumerate(first) if train.size > 0)
        report.expect(sigma == expected_sigma and found == wanted,
                      f"rheobase at sigma {sigma}: {found}, not {wanted}")


def main():
    program = Program(sys.argv[1])
    report = Report()
    fi_curves(program, report)
    noise_curves(program, report)
    rheobases(program, report)
    report.done("curves")


main()
