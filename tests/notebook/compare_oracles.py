# SPDX-License-Identifier: GPL-3.0-or-later
"""The course notebook's published and replicated numbers, one by one.

usage: compare_oracles.py PATH-OF-SOMASCOPE-CLI"""

import math
import sys

import numpy as np

from program import Program, Report

ROUNDED = 1e-9  # times are multiples of dt, written with few digits in the tables

# I_inj (pA): spikes within 500 ms, first spike and first interval (ms); None: not in the table.
CONSTANT = {
    200.0: (0, None, None),
    200.0001: (3, 144.4, 146.4),
    200.1: (6, None, None),
    200.5: (8, None, None),
    201.0: (9, 52.8, 54.8),
    205.0: (12, 37.0, 39.0),
    210.0: (15, 30.3, 32.3),
    220.0: (19, 23.9, 25.9),
    250.0: (27, 16.1, 18.1),
    300.0: (38, 11.0, 13.0),
    400.0: (56, 6.9, 8.9),
    500.0: (None, None, 7.1),
    1000.0: (None, None, 4.3),
}
# I_inj: interval (ms) and rate (Hz) of the closed form, to four decimals.
EXACT = {
    201.0: (55.0330, 18.1709),
    205.0: (39.1357, 25.5521),
    210.0: (32.4452, 30.8212),
    220.0: (25.9790, 38.4927),
    250.0: (18.0944, 55.2658),
    300.0: (12.9861, 77.0053),
    400.0: (8.9315, 111.9636),
    500.0: (7.1083, 140.6815),
    1000.0: (4.2314, 236.3264),
}
# Counts at 100, 110 ... 390 pA within 1000 ms.
FI_CONSTANT = [0] * 11 + [31, 38, 44, 50, 55, 60, 64, 69, 73, 77, 80, 84, 88, 91, 95, 99, 102, 105, 108]
FI_NOISY = [0, 0, 0, 0, 2, 6, 8, 13, 23, 29, 33, 39, 46, 49, 54, 57, 61, 66, 71, 74, 78, 81, 86, 90, 93, 97]
FI_NOISY += [99, 103, 106, 109]
# tau_m (ms): Euler steps from reset to threshold at 250 pA; the closed form's rate (Hz).
TAU_M = {2: (32, 191.6121), 4: (64, 118.5150), 6: (96, 85.7881), 8: (128, 67.2246), 10: (161, 55.2658)}
TAU_M |= {12: (193, 46.9192), 14: (225, 40.7629), 16: (257, 36.0347), 18: (289, 32.2894), 20: (322, 29.2494)}
# sigma: spikes, CV, intervals (min, mean, max), first currents, first spikes.
WHITE = {
    0.5: (55, 0.04284095930295921, (16.4, 17.944, 20.8), (161.55771472, 253.77761356, 193.46851486),
          (16.0, 35.2, 53.8, 72.2, 90.3)),
    3.0: (57, 0.22228875489118716, (12.4, 17.386, 32.3), (-280.65371167, 272.66568136, -89.18891084),
          (16.0, 37.4, 57.6, 77.7, 92.1)),
}
OU_SPIKES = [107.7, 148.8, 206.2, 275.4, 311.4, 374.7, 430.5, 498.2, 606.9, 651.2, 730.7, 789.0, 834.4, 870.2]
OU_SPIKES += [951.1, 992.7]
# tau_ou at (250, 10): spikes and CV, to four decimals.
OU_SWEEP = {5: (55, 0.0575), 10: (55, 0.0625), 20: (54, 0.0782), 50: (51, 0.0952), 80: (48, 0.1216)}
OU_SWEEP |= {99: (46, 0.1345)}
# tau_ou at (250, 10): count and CV, means over 400 seeds within 1000 ms.
OU_MEANS = {
    "notebook": {5: (54.45, 0.0604), 10: (54.02, 0.0711), 20: (52.98, 0.0806), 50: (49.65, 0.1029),
                 99: (43.98, 0.1385)},
    "stationary": {5: (54.85, 0.0601), 10: (54.80, 0.0711), 20: (54.78, 0.0781), 50: (54.77, 0.0809),
                   99: (54.78, 0.0779)},
}
# (mu, sigma): rate (Hz) and CV by tau_ou, from 8 x 100 s with a stationary start.
OU_LONG = {
    (250, 10): {1: (55.30, 0.0326), 2: (55.27, 0.0441), 5: (55.23, 0.0614), 10: (55.21, 0.0730),
                20: (55.20, 0.0812), 50: (55.20, 0.0872), 100: (55.21, 0.0894)},
    (190, 10): {1: (0.212, 0.953), 2: (1.407, 0.907), 5: (3.856, 0.843), 10: (4.764, 0.837), 20: (5.051, 0.944)},
    (200, 40): {1: (23.86, 0.368), 2: (24.38, 0.434), 5: (24.25, 0.569), 10: (23.77, 0.721), 20: (23.48, 0.931)},
}
# np.random.seed(2020); np.random.randn(...)
NORMALS = [-1.7688457055759508, 0.07555227120810952, -1.1306297028053423, -0.6514301669047348]
NORMALS += [-0.8931156263199002, -1.2741009767999079]
NORMALS_SUM = 119.58798831981  # of numbers 6 to 9999

COURSE = ["--scheme", "notebook", "--rng", "numpy", "--seed", "2020", "--set", "dt=0.1"]


def settings(**values):
    return [word for name, value in values.items() for word in ("--set", f"{name}={value}")]


def constant(program, report):
    for current, (count, first, interval) in CONSTANT.items():
        V, _, spikes, _ = program.run("--stimulus", "dc", *COURSE, *settings(I_inj=current, T=500))
        what = f"{current} pA"
        if count is not None:
            report.expect(spikes.size == count, f"{what}: {spikes.size} spikes instead of {count}")
        if first is not None:
            report.near(spikes[0], first, ROUNDED, f"{what}: first spike")
        if interval is not None:
            report.near(spikes[1] - spikes[0], interval, ROUNDED, f"{what}: interval")
        if current == 200:
            report.near(V.max(), -55.000000000000355, 1e-13, f"{what}: highest V")


def window(program, report):
    arguments = settings(I_inj=100, T=500, onset=150, duration=200)
    V, I, spikes, _ = program.run("--stimulus", "pulse", *COURSE, *arguments)
    report.expect(spikes.size == 0, "100 pA window: no spikes")
    report.expect(np.array_equal(np.flatnonzero(I), np.arange(1500, 3500)), "100 pA window: samples")
    report.near(V[1501], -74.9, 1e-9, "100 pA window: V[1501]")
    report.near(V[3500], -65.00000001863756, 1e-9, "100 pA window: highest V")
    report.expect(V.argmax() == 3500, "100 pA window: place of the highest V")
    report.near(V[4999], -74.99999713, 5e-9, "100 pA window: last V")


def exact(program, report):
    for current, (interval, rate) in EXACT.items():
        arguments = ["--stimulus", "dc", "--scheme", "exact", *settings(I_inj=current, T=500)]
        measures = program.json("run", "--no-traces", *arguments)["measures"]
        drive = current / 10
        closed = 2 + 10 * math.log(drive / (drive - 20))
        report.near(closed, interval, 5e-5, f"{current} pA: table of exact intervals")
        report.near(measures["isi_mean_ms"] / closed, 1, 1e-9, f"{current} pA: exact interval")
        report.near(measures["first_isi_rate_hz"], rate, 5e-5, f"{current} pA: exact rate")


def rheobase(program, report):
    for T, expected, resolution in ((100, 200.0088, 1e-4), (200, 200.00000038, 1e-6), (400, 200, 1e-6)):
        arguments = ["--stimulus", "dc", *COURSE, "--resolution", str(resolution), *settings(T=T)]
        found = program.json("rheobase", *arguments)["rheobase"]
        report.near(found, expected, 1.5 * resolution, f"rheobase within {T} ms")
    found = program.json("rheobase", "--stimulus", "dc", *COURSE, *settings(T=500))["rheobase"]
    report.expect(found == 201, f"rheobase in steps of 1 pA: {found} instead of 201")


def counts(program, report):
    measure = ["--measure", "spike_count", *COURSE, *settings(T=1000)]
    rows = program.sweep("--stimulus", "dc", "--vary", "I_inj=100:400:10", *measure)
    report.expect([row[-1] for row in rows] == FI_CONSTANT, f"F-I counts, constant: {rows}")
    rows = program.sweep("--stimulus", "gwn", "--vary", "mu=100:400:10", *measure, *settings(sigma=3))
    report.expect([row[-1] for row in rows] == FI_NOISY, f"F-I counts, noisy: {rows}")


def membrane_time(program, report):
    arguments = ["--stimulus", "dc", "--vary", "tau_m=2:22:2", "--measure", "first_isi_rate_hz", *settings(I_inj=250)]
    euler = program.sweep(*arguments, *COURSE)
    closed = program.sweep(*arguments, "--scheme", "exact")
    for (tau, rate), (_, closed_rate) in zip(euler, closed):
        steps, expected = TAU_M[round(tau)]
        report.near(rate, 1000 / (2 + steps * 0.1), 1e-9, f"tau_m {tau} ms: rate")
        report.near(closed_rate, expected, 5e-5, f"tau_m {tau} ms: exact rate")


def white(program, report):
    for sigma, (count, cv, (low, mean, high), currents, first) in WHITE.items():
        arguments = settings(mu=250, sigma=sigma, T=1000)
        _, I, spikes, measures = program.run("--stimulus", "gwn", *COURSE, *arguments)
        what = f"white noise, sigma {sigma}"
        isi = np.diff(spikes)
        report.expect(spikes.size == count, f"{what}: {spikes.size} spikes instead of {count}")
        report.near(measures["isi_cv"], cv, 1e-12, f"{what}: CV")
        report.near(isi.min(), low, ROUNDED, f"{what}: shortest interval")
        report.near(isi.mean(), mean, 5e-4, f"{what}: mean interval")
        report.near(isi.max(), high, ROUNDED, f"{what}: longest interval")
        report.expect(np.allclose(I[:3], currents, rtol=0, atol=5e-9), f"{what}: currents {I[:3]}")
        report.expect(np.allclose(spikes[:5], first, rtol=0, atol=ROUNDED), f"{what}: spikes {spikes[:5]}")


def coloured(program, report):
    def run(mu, sigma, tau, T=1000):
        arguments = settings(mu=mu, sigma=sigma, tau_ou=tau, T=T, ou_start="notebook")
        return program.run("--stimulus", "ou", *COURSE, *arguments)

    _, I, _, _ = run(200, 30, 5, T=400)
    report.expect(np.allclose(I[:3], [-53.06537, -47.55075, -49.38351], rtol=0, atol=5e-6), f"OU: currents {I[:3]}")
    report.near(I.mean(), 200.3145, 5e-5, "OU: mean")
    report.near(I.std(), 36.54, 5e-3, "OU: standard deviation")
    report.near(I[500:].mean(), 205.09, 5e-3, "OU: mean after 50 ms")
    report.near(I[500:].std(), 29.83, 5e-3, "OU: standard deviation after 50 ms")
    _, _, spikes, measures = run(200, 5, 10)
    same = spikes.size == len(OU_SPIKES) and np.allclose(spikes, OU_SPIKES, rtol=0, atol=ROUNDED)
    report.expect(same, f"OU: spikes {spikes}")
    report.near(measures["isi_cv"], 0.3296, 5e-5, "OU: CV")
    for mu, sigma, tau, count, cv in ((190, 10, 10, 6, 0.6506), (200, 40, 10, 28, 0.5513)):
        _, _, spikes, measures = run(mu, sigma, tau)
        report.expect(spikes.size == count, f"OU {mu} {sigma} {tau}: {spikes.size} spikes instead of {count}")
        report.near(measures["isi_cv"], cv, 5e-5, f"OU {mu} {sigma} {tau}: CV")
    for tau, (count, cv) in OU_SWEEP.items():
        _, _, spikes, measures = run(250, 10, tau)
        report.expect(spikes.size == count, f"OU sweep, tau {tau}: {spikes.size} spikes instead of {count}")
        report.near(measures["isi_cv"], cv, 5e-5, f"OU sweep, tau {tau}: CV")


def start_of_the_noise(program, report):
    """Both sides are means over 400 realisations: within 4 standard errors of their difference."""
    for start, expected in OU_MEANS.items():
        arguments = ["--measure", "spike_count,isi_cv", "--trials", "400"]
        arguments += settings(mu=250, sigma=10, T=1000, ou_start=start)
        rows = program.sweep("--stimulus", "ou", "--vary", "tau_ou=5,10,20,50,99", *arguments, *COURSE)
        for tau, count, count_sem, cv, cv_sem in rows:
            rounding = 5e-3, 5e-5
            error = 4 * math.sqrt(2)
            what = f"OU, {start} start, tau {tau}"
            report.near(count, expected[round(tau)][0], error * count_sem + rounding[0], f"{what}: mean count")
            report.near(cv, expected[round(tau)][1], error * cv_sem + rounding[1], f"{what}: mean CV")


def long_runs(program, report):
    """8 x 100 s against 8 x 100 s: 4 standard errors of the difference, and the tables' rounding."""
    for (mu, sigma), expected in OU_LONG.items():
        taus = ",".join(str(tau) for tau in expected)
        arguments = ["--measure", "rate_hz,isi_cv", "--trials", "8", *COURSE]
        arguments += settings(mu=mu, sigma=sigma, T=100000, ou_start="stationary")
        rows = program.sweep("--stimulus", "ou", "--vary", f"tau_ou={taus}", *arguments)
        for tau, rate, rate_sem, cv, cv_sem in rows:
            what = f"OU ({mu}, {sigma}), tau {tau}"
            error = 4 * math.sqrt(2)
            report.near(rate, expected[round(tau)][0], error * rate_sem + 5e-3, f"{what}: rate")
            report.near(cv, expected[round(tau)][1], error * cv_sem + 5e-4, f"{what}: CV")


def random_numbers(program, report):
    """White noise at dt = 10 ms is 10 sigma n."""
    arguments = ["--rng", "numpy", "--seed", "2020", *settings(mu=0, sigma=1, dt=10, T=100000, tau_m=10)]
    _, I, _, _ = program.run("--stimulus", "gwn", *arguments)
    numbers = I * math.sqrt(10 / 1000)
    for k, expected in enumerate(NORMALS):
        report.near(numbers[k] / expected, 1, 1e-14, f"normal number {k}")
    report.near(numbers[6:].sum(), NORMALS_SUM, 1e-9, "sum of normal numbers")


def main():
    program = Program(sys.argv[1])
    report = Report()
    groups = (constant, window, exact, rheobase, counts, membrane_time, white, coloured)
    for group in (*groups, start_of_the_noise, long_runs, random_numbers):
        group(program, report)
    report.done("oracles")


if __name__ == "__main__":
    main()
