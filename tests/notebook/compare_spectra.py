# SPDX-License-Identifier: GPL-3.0-or-later
"""Spectra and autocovariances of somascope-cli against NumPy: the course's raw |X|^2, the
periodogram, Welch's estimate and np.correlate, of V and I, to 1e-10.

usage: compare_spectra.py PATH-OF-SOMASCOPE-CLI"""

import csv
import io
import sys

import numpy as np

from program import Program, Report

TOLERANCE = 1e-10  # of the geometric mean of a bin's power and the mean power
COVARIANCE_TOLERANCE = 1e-12  # of the variance


def settings(**values):
    return [word for name, value in values.items() for word in ("--set", f"{name}={value}")]


# Even and odd numbers of samples, and a prime one; noise, a sum of noises, spikes and a step.
SCENARIOS = [
    ["--stimulus", "gwn", *settings(T=1000)],
    ["--stimulus", "ou", *settings(T=333.3, mu=150)],
    ["--stimulus", "gwn+ou", *settings(T=500, dt=0.05)],
    ["--stimulus", "pulse", *settings(T=997.3)],
]


def density(x, window, dt):
    power = np.abs(np.fft.rfft(x * window)) ** 2 * dt / 1000 / np.sum(window**2)
    power[1 : (x.size + 1) // 2] *= 2
    return power


def welch(x, dt, segment):
    n = min(round(segment / dt), x.size)
    window = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(n) / n)
    starts = range(0, x.size - n + 1, n - n // 2)
    power = np.mean([density(x[s : s + n] - x.mean(), window, dt) for s in starts], axis=0)
    return n, power[: (n + 1) // 2]  # the figure leaves out the Nyquist frequency


# Each gives the number of transformed samples and the power, from frequency 0 on.
ESTIMATES = {
    ("raw", 200): lambda x, dt: (x.size, np.abs(np.fft.rfft(x)) ** 2),
    ("periodogram", 200): lambda x, dt: (x.size, density(x - x.mean(), np.ones(x.size), dt)),
    ("welch", 200): lambda x, dt: welch(x, dt, 200),
    ("welch", 51.3): lambda x, dt: welch(x, dt, 51.3),
}


def columns(program, figure, words, column):
    """x and one column of the figure's CSV, as far as it has values."""
    text = program.call("figure", figure, "--format", "csv", *words)
    header, *rows = csv.reader(io.StringIO(text))
    at = [name.split("_")[0] for name in header].index(column)
    rows = [row for row in rows if row[at]]
    return np.array([[float(row[0]), float(row[at])] for row in rows]).T


def compare_spectrum(program, report, words, x, dt, signal):
    for (estimate, segment), reference in ESTIMATES.items():
        chosen = {"signal": signal, "estimate": estimate, "segment": segment, "per_decade": 100000}
        options = settings(**{f"power_spectrum.{name}": value for name, value in chosen.items()})
        f, power = columns(program, "power_spectrum", [*words, *options], signal)
        n, expected = reference(x, dt)
        frequencies, expected = np.fft.rfftfreq(n, dt / 1000)[1 : expected.size], expected[1:]
        where = f"{estimate} {segment} of {signal}: {' '.join(words)}"
        if power.size != expected.size:
            report.expect(False, f"{power.size} points, not {expected.size} in {where}")
            continue
        error = np.max(np.abs(f / frequencies - 1))
        report.expect(error < 1e-12, f"frequencies differ by {error:.3g} in {where}")
        # The rounding of |X|^2 grows with |X|; where there is no power it is that of the whole.
        scale = np.sqrt((expected + 1e-9 * expected.mean()) * expected.mean())
        error = np.max(np.abs(power - expected) / scale)
        report.expect(error < TOLERANCE, f"power differs by {error:.3g} in {where}")


def compare_covariance(program, report, words, x, dt, signal):
    centred = x - x.mean()
    expected = np.correlate(centred, centred, "full")[x.size - 1 :] / x.size
    for shown, scale in (("covariance", 1.0), ("correlation", expected[0])):
        options = settings(**{"autocorrelation.signal": signal, "autocorrelation.normalised": shown})
        lags, values = columns(program, "autocorrelation", [*words, *options], signal)
        where = f"{shown} of {signal}: {' '.join(words)}"
        report.expect(values.size == round(100 / dt) + 1, f"{values.size} lags in {where}")
        report.expect(np.allclose(lags, np.arange(lags.size) * dt, rtol=1e-12), f"lags in {where}")
        error = np.max(np.abs(values - expected[: values.size] / scale)) / (expected[0] / scale)
        report.expect(error < COVARIANCE_TOLERANCE, f"differs by {error:.3g} in {where}")


def main():
    program = Program(sys.argv[1])
    report = Report()
    for words in SCENARIOS:
        V, I, _, _ = program.run(*words)
        dt = 0.05 if "dt=0.05" in words else 0.1
        for signal, x in (("V", V), ("I", I)):
            compare_spectrum(program, report, words, x, dt, signal)
            compare_covariance(program, report, words, x, dt, signal)
    report.done("spectra")


if __name__ == "__main__":
    main()
