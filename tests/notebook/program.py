# SPDX-License-Identifier: GPL-3.0-or-later
"""Calls somascope-cli, and counts what was compared and what failed."""

import json
import subprocess
import sys

import numpy as np


class Program:
    def __init__(self, path):
        self.path = path

    def call(self, *arguments):
        done = subprocess.run([self.path, *arguments], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            sys.exit(f"{' '.join(arguments)}: exit code {done.returncode}: {done.stderr}")
        return done.stdout

    def json(self, *arguments):
        return json.loads(self.call(*arguments))

    def run(self, *arguments):
        """V, I, spike times and measures of one run."""
        r = self.json("run", *arguments)
        arrays = (r["traces"]["V"], r["traces"]["I"], r["spikes_ms"])
        return *(np.array(values, dtype=float) for values in arrays), r["measures"]

    def sweep(self, *arguments):
        """The rows as lists; empty cells as None."""
        return self.json("sweep", *arguments, "--format", "json")["rows"]


class Report:
    """Collects failures; `done` prints them and ends the program accordingly."""

    def __init__(self):
        self.checks = 0
        self.failures = []

    def expect(self, good, what):
        self.checks += 1
        if not good:
            self.failures.append(what)

    def near(self, value, expected, tolerance, what):
        good = value is not None and abs(value - expected) <= tolerance
        self.expect(good, f"{what}: {value!r} instead of {expected!r} within {tolerance:.3g}")

    def done(self, name):
        for failure in self.failures[:20]:
            print("FAILED", failure)
        print(f"{name}: {self.checks} checks, {len(self.failures)} failed")
        sys.exit(1 if self.failures else 0)
