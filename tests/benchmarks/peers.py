# SPDX-License-Identifier: GPL-3.0-or-later
"""The course's work in Somascope, in the notebook's Python loop, in NumPy over all currents, in
Brian 2 and in NEURON, side by side: prints a Markdown table of the shortest times.

usage: peers.py PATH-OF-SOMASCOPE-CLI [ROUNDS]"""

import json
import subprocess
import sys
import tempfile
import time

import numpy as np

import plain_python
import simulators
from work import CURRENTS, SIGMAS, TAUS, TITLES

COLUMNS = {
    "one": "1 thread",
    "two": "2 threads",
    "loop": "Python loop",
    "numpy": "NumPy over currents",
    "standalone": "Brian 2 C++, inner loop",
    "whole": "its process",
    "build": "built before",
    "runtime": "Brian 2 runtime",
    "neuron": "NEURON IntFire2",
}
OWN = ("one", "two")
STEPS = ["--scheme", "notebook", "--seed", "2020", "--set", "dt=0.1", "--set", "T=500"]
WHITE = ["--stimulus", "gwn", *STEPS, "--set", "sigma=3", "--vary", "mu=100:300:0.1"]
OU = ["--stimulus", "ou", *STEPS, "--vary", "tau_ou=5:100:1", "--set", "ou_start=notebook"]
COUNTS = ["--measure", "spike_count,isi_cv"]
COMMANDS = {
    "dc": ["sweep", "--stimulus", "dc", *STEPS, "--vary", "I_inj=100:300:0.1", "--measure", "spike_count"],
    "shared": ["sweep", *WHITE, *COUNTS],
    "independent": ["sweep", *WHITE, *COUNTS, "--rng", "philox", "--independent"],
    "tau_ou": ["sweep", *OU, *COUNTS, "--set", "mu=250", "--set", "sigma=10", "--set", "T=1000"],
    "rheobase": ["rheobase", "--stimulus", "gwn", *STEPS, "--family", "sigma=0:5.1:0.1", "--resolution", "1"],
    "trace": ["run", "--no-traces", "--stimulus", "gwn", *STEPS, "--set", "sigma=3", "--set", "mu=250",
              "--set", "T=1000"],
}
REPEATS = {"independent": "10", "rheobase": "200", "trace": "200", "tau_ou": "100"}
# A part of the work that the notebook's loop does, and how much more the whole is.
STRIDES = {"dc": 100, "shared": 100, "tau_ou": 19, "rheobase": 10, "trace": 1}
TOTALS = {"dc": CURRENTS.size, "shared": CURRENTS.size, "tau_ou": TAUS.size, "rheobase": SIGMAS.size, "trace": 1}


class Own:
    def __init__(self, program, work, threads):
        self.command = [program, *COMMANDS[work], "--threads", str(threads)]
        self.command += ["--benchmark", REPEATS.get(work, "30")]

    def measure(self):
        done = subprocess.run(self.command, capture_output=True, text=True, check=True)
        return json.loads(done.stderr.splitlines()[-1])["benchmark"]["min_ms"]


class Called:
    """A Python function, times what is missing to the whole."""

    def __init__(self, function, *arguments, scale=1.0):
        self.function = function
        self.arguments = arguments
        self.scale = scale

    def measure(self):
        began = time.perf_counter()
        self.function(*self.arguments)
        return 1000 * (time.perf_counter() - began) * self.scale


def loop(work):
    stride = STRIDES[work]
    part = len(range(0, TOTALS[work], stride))
    return Called(getattr(plain_python, f"loop_{work}"), stride, scale=TOTALS[work] / part)


def contestants(program, work, folder):
    """By column; what is not installed, or cannot do this work, is not there."""
    found = {"one": Own(program, work, 1)}
    if work != "trace":
        found["two"] = Own(program, work, 2)
    if work in STRIDES:
        found["loop"] = loop(work)
    if hasattr(plain_python, f"numpy_{work}"):
        found["numpy"] = Called(getattr(plain_python, f"numpy_{work}"))
    if simulators.brian2 and work in simulators.WORK:
        found["standalone"] = simulators.BrianStandalone(work, folder)
        found["runtime"] = simulators.BrianRuntime(work)
    if simulators.neuron and work == "dc":
        found["neuron"] = simulators.NeuronIntFire()
    return found


def shortest(entrants, rounds):
    """The shortest times; all take turns, so that a busy minute of the machine meets all."""
    times = {column: [] for column in entrants}
    for _ in range(rounds):
        for column, entrant in entrants.items():
            times[column].append(entrant.measure())
    best = {column: min(values) for column, values in times.items()}
    if "standalone" in entrants:
        best["whole"] = entrants["standalone"].whole_ms
        best["build"] = best["whole"] + entrants["standalone"].build_ms
    return best


def same_spikes(program):
    """Ends if the loop, NumPy and Somascope do not count the same spikes."""
    for work in ("dc", "shared", "tau_ou"):
        call = [program, *COMMANDS[work], "--format", "json"]
        done = subprocess.run(call, capture_output=True, text=True, check=True)
        own = [row[1] for row in json.loads(done.stdout)["rows"]]
        in_loop = getattr(plain_python, f"loop_{work}")(STRIDES[work])
        in_numpy = getattr(plain_python, f"numpy_{work}")()
        counts = (in_loop, in_numpy) if work == "dc" else (in_loop[0], in_numpy[0])
        if not np.array_equal(own[:: STRIDES[work]], counts[0]) or not np.array_equal(own, counts[1]):
            sys.exit(f"{work}: the spikes differ")


def three_digits(ms):
    if ms >= 1000:
        return f"{ms / 1000:.3g} s"
    return f"{ms:.3g} ms" if ms < 100 else f"{ms:.0f} ms"


def cell(best, column):
    """The time, and in brackets how many times that of Somascope on one and on two threads."""
    if column not in best:
        return ""
    if column in OWN:
        return three_digits(best[column])
    ratios = [f"{float(f'{best[column] / best[own]:.2g}'):g}x" for own in OWN if own in best]
    return f"{three_digits(best[column])} ({', '.join(ratios)})"


def print_table(rows):
    print("| work | " + " | ".join(COLUMNS.values()) + " |")
    print("|---" * (len(COLUMNS) + 1) + "|")
    for work, best in rows.items():
        print(f"| {TITLES[work]} | " + " | ".join(cell(best, column) for column in COLUMNS) + " |")
    print()
    parts = [f"{len(range(0, TOTALS[w], s))} of {TOTALS[w]} ({w})" for w, s in STRIDES.items() if s > 1]
    print(f"The Python loop did a part, and its time is scaled: {', '.join(parts)}.")


def main():
    program = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 7
    same_spikes(program)
    rows = {}
    with tempfile.TemporaryDirectory() as folder:
        for work in TITLES:
            print(f"{work} ...", file=sys.stderr)
            rows[work] = shortest(contestants(program, work, folder), rounds)
    print_table(rows)


if __name__ == "__main__":
    main()
