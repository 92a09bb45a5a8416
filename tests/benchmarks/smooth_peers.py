# SPDX-License-Identifier: GPL-3.0-or-later
"""Hodgkin-Huxley and AdEx in Somascope, NEURON and Brian 2, side by side: prints a Markdown table of
the shortest times.

usage: smooth_peers.py PATH-OF-SOMASCOPE-CLI [ROUNDS]"""

import sys
import tempfile
import time

import numpy as np

import peers
import simulators

HH_CURRENTS = np.arange(0, 20, 0.1)  # uA/cm2
ADEX_CURRENTS = np.arange(400, 1600, 0.6)  # pA
T_HH, T_ADEX = 1000, 500

HH = ["--model", "hh", "--stimulus", "dc", "--set", f"T={T_HH}"]
HH_FI = ["sweep", *HH, "--vary", "I_inj=0:20:0.1", "--measure", "spike_count"]
ADEX_FI = ["sweep", "--model", "adex", "--stimulus", "dc", "--set", f"T={T_ADEX}", "--vary",
           "I_inj=400:1600:0.6", "--measure", "spike_count"]
COMMANDS = {
    "hh_trace": ["run", *HH, "--set", "I_inj=10"],
    "hh_fi": HH_FI,
    "hh_fi_periodic": [*HH_FI, "--until-periodic"],
    "adex_euler": [*ADEX_FI, "--scheme", "notebook", "--set", "dt=0.1"],
    "adex_adaptive": ADEX_FI,
}
TITLES = {
    "hh_trace": "HH, one trace of 1 s",
    "hh_fi": "HH, F-I: 200 currents x 1 s, each to its end",
    "hh_fi_periodic": "the same until spikes are periodic",
    "adex_euler": "AdEx, F-I: 2000 currents x 500 ms, Euler 0.1 ms",
    "adex_adaptive": "the same with adaptive steps",
}
COLUMNS = {"one": "1 thread", "two": "2 threads", "cvode": "NEURON CVODE 1e-6",
           "fixed": "NEURON, dt 0.025", "standalone": "Brian 2 C++, inner loop"}


class Own(peers.Own):
    def __init__(self, program, work, threads):
        self.command = [program, *COMMANDS[work], "--threads", str(threads), "--benchmark", "5"]


class NeuronCells:
    """Single compartments with NEURON's hh mechanism; its tables of rates, which make it quicker but
    wrong by a millisecond after a second, are used where `tables` says so."""

    def __init__(self, currents, tables, atol=None):
        h = neuron_h()
        self.atol = atol
        self.tables = tables
        self.cells = []
        for current in currents:
            section = h.Section()
            section.L = section.diam = 10
            section.insert("hh")
            clamp = h.IClamp(section(0.5))
            clamp.delay, clamp.dur = 0, 1e9
            clamp.amp = current * section(0.5).area() * 1e-5  # nA from uA/cm2 and um2
            count = h.APCount(section(0.5))
            count.thresh = 0
            self.cells.append((section, clamp, count))
        self.context = h.ParallelContext()
        self.context.set_maxstep(10)

    def measure(self):
        h = neuron_h()
        h.celsius = 6.3
        h.usetable_hh = self.tables
        h.cvode_active(0 if self.atol is None else 1)
        if self.atol is None:
            h.dt = 0.025
        else:
            h.CVode().atol(self.atol)
        h.finitialize(-65)
        began = time.perf_counter()
        self.context.psolve(T_HH)
        return 1000 * (time.perf_counter() - began)

    def remove(self):
        self.cells.clear()


def neuron_h():
    simulators.neuron.h.load_file("stdrun.hoc")
    return simulators.neuron.h


HH_EQUATIONS = """
dv/dt = (I - 120*m**3*h*(v - 50) - 36*n**4*(v + 77) - 0.3*(v + 54.387))/ms : 1
dm/dt = (0.1*(v + 40)/(1 - exp(-(v + 40)/10))*(1 - m) - 4*exp(-(v + 65)/18)*m)/ms : 1
dh/dt = (0.07*exp(-(v + 65)/20)*(1 - h) - h/(1 + exp(-(v + 35)/10)))/ms : 1
dn/dt = (0.01*(v + 55)/(1 - exp(-(v + 55)/10))*(1 - n) - 0.125*exp(-(v + 65)/80)*n)/ms : 1
I : 1
"""
ADEX_EQUATIONS = """
dv/dt = (-30*(v + 70.6) + 60*exp((v + 50.4)/2) - w + I)/281/ms : 1
dw/dt = (4*(v + 70.6) - w)/144/ms : 1
I : 1
"""


def brian_network(work):
    b = simulators.brian2
    if work == "adex_euler":
        b.defaultclock.dt = 0.1 * b.ms
        cells = b.NeuronGroup(ADEX_CURRENTS.size, ADEX_EQUATIONS, threshold="v >= 0",
                              reset="v = -70.6; w += 80.5", method="euler")
        cells.v = -70.6
        cells.I = ADEX_CURRENTS
        T = T_ADEX
    else:
        b.defaultclock.dt = 0.025 * b.ms
        cells = b.NeuronGroup(HH_CURRENTS.size, HH_EQUATIONS, threshold="v > -20",
                              refractory="v >= -20", method="exponential_euler")
        cells.v, cells.m, cells.h, cells.n = -65, 0.0529, 0.5961, 0.3177
        cells.I = HH_CURRENTS
        T = T_HH
    spikes = b.SpikeMonitor(cells)
    return b.Network(cells, spikes), spikes, T * b.ms


class BrianStandalone(simulators.BrianStandalone):
    network_of = staticmethod(brian_network)


def contestants(program, work, folder):
    found = {"one": Own(program, work, 1)}
    if work != "hh_trace":
        found["two"] = Own(program, work, 2)
    if simulators.neuron and work == "hh_trace":
        found["cvode"] = NeuronCells([10], tables=0, atol=1e-6)
        found["fixed"] = NeuronCells([10], tables=1)
    if simulators.neuron and work.startswith("hh_fi"):
        found["fixed"] = NeuronCells(HH_CURRENTS, tables=1)
    if simulators.brian2 and work in ("hh_fi", "adex_euler"):
        found["standalone"] = BrianStandalone(work, folder)
    return found


def main():
    program = sys.argv[1]
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    print("| work | " + " | ".join(COLUMNS.values()) + " |")
    print("|---" * (len(COLUMNS) + 1) + "|")
    with tempfile.TemporaryDirectory() as folder:
        for work, title in TITLES.items():
            entrants = contestants(program, work, folder)
            times = {column: min(entrant.measure() for _ in range(rounds))
                     for column, entrant in entrants.items()}
            for entrant in entrants.values():
                if isinstance(entrant, NeuronCells):
                    entrant.remove()
            print(f"| {title} | " + " | ".join(peers.cell(times, column) for column in COLUMNS) + " |",
                  flush=True)


if __name__ == "__main__":
    main()
