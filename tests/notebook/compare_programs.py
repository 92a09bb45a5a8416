# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the programs that somascope-cli code writes, and demands the spikes of somascope-cli run.

usage: compare_programs.py PATH-OF-SOMASCOPE-CLI numpy|brian2|cpp

Exit code 77 where the language is not there."""

import concurrent.futures
import importlib.util
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile

import numpy as np

from program import Program, Report

SKIPPED = 77
EXACT_MS = 1e-6
SMOOTH_MS = 0.01
NOISY_MS = 0.05  # near the threshold a neuron enlarges the smallest difference
SHAPE_MS = 0.02
# Rounding grows until nothing is left of these; their first spikes agree.
CHAOTIC = {"adex_irregular": 5, "adex_chaos": 5, "adex_textbook_irregular": 5}
LONGEST_MS = {"numpy": 200, "cpp": 500, "brian2": 40}  # Brian 2 without a compiler needs 0.1 s for a ms

COMPILER = shutil.which("c++") or shutil.which("g++")


BRIAN2 = [
    "--stimulus dc --scheme notebook --set dt=0.07 --set t_ref=3 --set I_inj=400",
    "--stimulus dc+ou --scheme notebook",
    "--stimulus dc --scheme exact",
    "--model adex --stimulus dc --scheme notebook",
    "--model gem --stimulus dc --set f=linear",
    "--model hh --stimulus dc",
]


def runs(program, language):
    """What to run, no longer than LONGEST_MS."""
    every = [words.split() for words in BRIAN2] if language == "brian2" else every_run(program)
    if language == "cpp":
        every = every[::7]  # each takes a second to compile
    most = LONGEST_MS[language]
    return [words + ["--set", f"T={min(most, duration(program, words))}"] for words in every]


def every_run(program):
    """Every built-in scenario, and each scheme, input and random numbers of their own."""
    listed = json.loads(program.call("list", "scenarios", "--format", "json"))
    names = [row["id"] for row in listed]
    every = [["--scenario", name] for name in names]
    every += [["--stimulus", s, "--scheme", "notebook", "--seed", "7"] for s in ("pulse", "gwn", "gwn+ou", "dc+ou+ou")]
    every += [["--stimulus", s, "--scheme", "exact"] for s in ("dc", "ou", "pulse+gwn")]
    every += [["--stimulus", "gwn", "--rng", "philox", "--scheme", "notebook"]]
    every += [["--stimulus", "gwn+ou", "--rng", "philox", "--seed", "4294967295", "--scheme", "notebook"]]
    for model in ("eif", "adex", "gem", "hh"):
        every += [["--model", model, "--stimulus", s] for s in ("dc+ou", "pulse")]
        fine = ["--set", "dt=0.02"] if model == "hh" else []
        every += [["--model", model, "--stimulus", "dc", "--scheme", s, *fine] for s in ("notebook", "rk4", "em")]
        every += [["--model", model, "--stimulus", "gwn", "--scheme", "em", "--set", "mu=400"]] if model != "hh" else []
    every += [["--model", "eif", "--stimulus", "dc", "--set", "t_ref=3.33"]]
    every += [["--model", "hh", "--stimulus", "dc", "--set", "start=notebook"]]
    return every


def duration(program, words):
    return json.loads(program.call("run", "--no-traces", *words))["scenario"]["run"].get("T", 1000)


def output(command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return None, done.stderr[-400:]
    return np.array([float(line) for line in done.stdout.split()]), done.stderr


def spikes_of(text, language, folder, name):
    file = pathlib.Path(folder) / f"{name}{'.cpp' if language == 'cpp' else '.py'}"
    file.write_text(text)
    if language != "cpp":
        return output([sys.executable, "-B", str(file)])
    warnings = ["-Wall", "-Wextra", "-Werror"]
    built = subprocess.run(
        [COMPILER, "-std=c++17", "-O1", "-ffp-contract=off", *warnings, str(file), "-o", str(file.with_suffix(""))],
        capture_output=True, text=True, check=False)
    return output([str(file.with_suffix(""))]) if built.returncode == 0 else (None, built.stderr[:600])


def tolerance_of(scenario, language):
    """In ms for each spike in turn; how much of it adds up from spike to spike."""
    scheme = scenario["run"]["scheme"]
    shape = scenario["model"] == "hh"
    if scheme == "notebook" and not shape:
        return (1e-9 if language == "brian2" else 0.0), 0.0
    if language == "brian2":
        step = scenario["run"]["dt"] if scheme == "em" else 0.01
        return (SHAPE_MS, 0.0) if shape else (step, step)
    noisy = any(part["id"] in ("gwn", "ou") for part in scenario["stimulus"])
    return (EXACT_MS if scheme == "exact" else NOISY_MS if noisy else SMOOTH_MS), 0.0


def compare(report, words, language, ours, theirs, scenario):
    where = " ".join(words)
    most = CHAOTIC.get(words[1])
    if most is not None:
        ours, theirs = ours[:most], theirs[:most]
    tolerance, growth = tolerance_of(scenario, language)
    if growth > 0:  # late spikes: what would be the last may be gone
        theirs = theirs[: ours.size] if ours.size >= theirs.size - 1 else theirs
    if ours.size != theirs.size:
        report.expect(False, f"{ours.size} spikes instead of {theirs.size}: {where}")
        return 0.0
    if ours.size == 0:
        report.expect(True, where)
        return 0.0
    late = ours - theirs
    worst = float(np.max(np.abs(late) - growth * np.arange(late.size)))
    report.expect(worst <= tolerance, f"{np.max(np.abs(late)):.3g} ms off, of {tolerance} allowed: {where}")
    return float(np.max(np.abs(late)))


def main():
    language = sys.argv[2]
    missing = (language == "cpp" and not COMPILER) or (
        language == "brian2" and importlib.util.find_spec("brian2") is None)
    if missing:
        print(f"skipped: there is no {language} here")
        sys.exit(SKIPPED)
    program, report = Program(sys.argv[1]), Report()
    worst = {}
    with tempfile.TemporaryDirectory() as folder, concurrent.futures.ThreadPoolExecutor(2) as pool:
        def job(indexed):
            index, words = indexed
            return words, spikes_of(program.call("code", language, *words), language, folder, f"run{index}")

        for words, (ours, said) in pool.map(job, enumerate(runs(program, language))):
            expected = program.json("run", "--no-traces", *words)
            if ours is None:
                report.expect(False, f"{' '.join(words)}: {said}")
                continue
            off = compare(report, words, language, ours, np.array(expected["spikes_ms"]), expected["scenario"])
            scheme = expected["scenario"]["run"]["scheme"]
            worst[scheme] = max(worst.get(scheme, 0.0), off)
    print("worst difference in ms by scheme:", worst)
    report.done(f"programs in {language}")


if __name__ == "__main__":
    main()
