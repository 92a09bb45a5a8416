# SPDX-License-Identifier: GPL-3.0-or-later
"""The smooth models: in the scheme `notebook` against forward Euler as one writes it in NumPy, and in
the scheme `dopri5` against SciPy's integrators at a tolerance of 1e-10.

usage: compare_smooth.py PATH-OF-SOMASCOPE-CLI"""

import sys

import numpy as np
from scipy.integrate import solve_ivp

from program import Program, Report

EXP = {"C": 200.0, "g_L": 10.0, "E_L": -70.0, "V_T": -50.0, "Delta_T": 2.0, "V_reset": -58.0,
       "V_peak": 0.0, "t_ref": 0.0, "V_init": -70.0}


def exponential(p, V):
    spike = p["g_L"] * p["Delta_T"] * np.exp((min(V, p["V_peak"]) - p["V_T"]) / p["Delta_T"])
    return spike - p["g_L"] * (V - p["E_L"])


def eif(p):
    return [p["V_init"]], lambda x, I: [(exponential(p, x[0]) + I) / p["C"]], 0.0


def adex(p):
    def slope(x, I):
        V, w = x
        return [(exponential(p, V) - w + I) / p["C"], (p["a"] * (V - p["E_L"]) - w) / p["tau_w"]]
    return [p["V_init"], 0.0], slope, p["b"]


def gem(p):
    def f(V):
        return 1 / (1 + np.exp(-(V - p["V_xh"]) / p["D_x"]))

    def slope(x, I):
        V, gate = x
        return [(exponential(p, V) - p["g_x"] * gate * (V - p["E_x"]) + I) / p["C"], (f(V) - gate) / p["tau_x"]]
    return [p["V_init"], f(p["V_init"])], slope, 0.0


def hh(p):
    def slope(x, I):
        V, m, h, n = x
        am = 0.1 * (V + 40) / -np.expm1(-(V + 40) / 10)
        bm = 4 * np.exp(-(V + 65) / 18)
        ah = 0.07 * np.exp(-(V + 65) / 20)
        bh = 1 / (1 + np.exp(-(V + 35) / 10))
        an = 0.01 * (V + 55) / -np.expm1(-(V + 55) / 10)
        bn = 0.125 * np.exp(-(V + 65) / 80)
        ionic = 120 * m**3 * h * (V - 50) + 36 * n**4 * (V + 77) + 0.3 * (V - p["E_L"])
        return [I - ionic, am * (1 - m) - bm * m, ah * (1 - h) - bh * h, an * (1 - n) - bn * n]
    return [-70.0, 0.05, 0.54, 0.34], slope, 0.0


CASES = {
    "eif": (eif, EXP, 300.0, 0.1),
    "adex": (adex, EXP | {"a": 2.0, "tau_w": 100.0, "b": 40.0}, 500.0, 0.1),
    "gem": (gem, EXP | {"g_x": 10.0, "tau_x": 100.0, "E_x": -85.0, "V_xh": -50.0, "D_x": 5.0}, 400.0, 0.1),
    "hh": (hh, {"E_L": -54.4, "V_init": -70.0}, 10.0, 0.01),
}


def words(model, p, current, T, dt):
    given = ["--model", model, "--stimulus", "dc", "--set", f"I_inj={current}", "--set", f"T={T}", "--set", f"dt={dt}"]
    for name, value in p.items():
        given += ["--set", f"{name}={value!r}"]
    return given


def euler(model, p, current, T, dt):
    """V and the spikes, in the order of the course's loop: reset, then step."""
    make, *_ = CASES[model]
    x, slope, jump = make(p)
    x = np.array(x)
    trace, spikes = [], []
    count = int(np.ceil(T / dt))
    for k in range(count):
        if model != "hh" and k < count - 1 and x[0] >= p["V_peak"]:
            spikes.append(k * dt)
            x[0] = p["V_reset"]
            if jump:
                x[1] += jump
        trace.append(x[0])
        x = x + dt * np.array(slope(x, current))
    return np.array(trace), np.array(spikes)


def reference(model, p, current, T):
    """Spikes by LSODA. 14 Delta_T above V_T the peak is less than 1e-4 ms away: there it ends."""
    make, *_ = CASES[model]
    p = p | {"V_peak": p["V_T"] + 14 * p["Delta_T"]}
    x, slope, jump = make(p)
    x = list(x)
    spikes, t = [], 0.0

    def peak(_, y):
        return y[0] - p["V_peak"]

    peak.terminal, peak.direction = True, 1
    while t < T:
        done = solve_ivp(lambda _, y: slope(y, current), (t, T), x, method="LSODA", events=peak,
                         rtol=1e-10, atol=1e-11)
        if done.status != 1:
            break
        t = done.t_events[0][0]
        x = list(done.y_events[0][0])
        x[0] = p["V_reset"]
        if jump:
            x[1] += jump
        spikes.append(t)
    return np.array(spikes)


def main():
    program = Program(sys.argv[1])
    report = Report()
    for model, (_, p, current, dt) in CASES.items():
        T = 300.0 if model != "hh" else 100.0
        start = ["--set", "start=notebook"] if model == "hh" else []
        V, _, spikes, _ = program.run(*words(model, p, current, T, dt), *start, "--scheme", "notebook")
        expected, expected_spikes = euler(model, p, current, T, dt)
        worst = np.abs(V - expected).max()
        report.expect(worst < 1e-6, f"{model}: V differs by {worst:.3g} mV from NumPy's Euler")
        if model == "hh":
            report.expect(spikes.size == 7, f"hh: {spikes.size} spikes")
            continue
        report.expect(np.array_equal(spikes, expected_spikes), f"{model}: other spikes than NumPy's Euler")
        _, _, spikes, _ = program.run(*words(model, p, current, T, dt))
        expected = reference(model, p, current, T)
        report.expect(spikes.size == expected.size, f"{model}: {spikes.size} spikes, SciPy {expected.size}")
        if spikes.size == expected.size:
            worst = np.abs(spikes - expected).max()
            report.expect(worst < 0.02, f"{model}: spikes {worst:.3g} ms from SciPy's")
            print(f"{model}: {spikes.size} spikes, the worst {worst:.2g} ms from SciPy's")
    report.done("smooth")


if __name__ == "__main__":
    main()
