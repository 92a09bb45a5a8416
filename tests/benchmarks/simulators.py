# SPDX-License-Identifier: GPL-3.0-or-later
"""The work in Brian 2, compiled ahead (C++ standalone) and at run time, and in NEURON. A simulator
that is not installed has none of it."""

import os
import subprocess
import time

import numpy as np

from work import (CURRENTS, DT, E_L, G_L, MU_OU, SEED, SIGMA, SIGMA_OU, T_CURRENTS, T_REF, T_TAUS,
                  TAU_M, TAUS, V_RESET, V_TH, normals, samples)

try:
    import brian2
except ImportError:
    brian2 = None
try:
    import neuron
except ImportError:
    neuron = None

WORK = ("dc", "shared", "independent", "tau_ou")
MEMBRANE = "dv/dt = (-(v - E_L) + I/g_L)/tau_m : volt (unless refractory)\n"
CURRENT = {
    "dc": "I : amp",
    "shared": "I = mu + sigma*n(t)*dt_s**-0.5 : amp\nmu : amp",
    "tau_ou": "dI/dt = (mu - I)/tau + sigma*sqrt(2/tau)*n(t)*dt_s**-0.5 : amp\ntau : second",
}
INDEPENDENT = "dv/dt = (-(v - E_L) + (mu + sigma*xi)/g_L)/tau_m : volt (unless refractory)\nmu : amp"


def brian_network(work):
    """The network, and for how long to run it. Noise that is shared is the same numbers."""
    b = brian2
    b.defaultclock.dt = DT * b.ms
    names = {"E_L": E_L * b.mV, "g_L": G_L * b.nS, "tau_m": TAU_M * b.ms, "dt_s": DT * b.ms}
    names |= {"V_th": V_TH * b.mV, "V_reset": V_RESET * b.mV, "mu": MU_OU * b.pA}
    T = T_TAUS if work == "tau_ou" else T_CURRENTS
    names["n"] = b.TimedArray(normals(samples(T)), dt=DT * b.ms)
    names["sigma"] = SIGMA_OU * b.pA if work == "tau_ou" else SIGMA * b.pA * b.second**0.5
    if work != "tau_ou":
        del names["mu"]
    equations = INDEPENDENT if work == "independent" else MEMBRANE + CURRENT[work]
    size = TAUS.size if work == "tau_ou" else CURRENTS.size
    cells = b.NeuronGroup(size, equations, threshold="v >= V_th", reset="v = V_reset", method="euler",
                          refractory=T_REF * b.ms, namespace=names)
    cells.v = E_L * b.mV
    if work == "tau_ou":
        cells.tau = TAUS * b.ms
        cells.I = normals(1)[0] * SIGMA_OU * b.pA
    elif work == "dc":
        cells.I = CURRENTS * b.pA
    else:
        cells.mu = CURRENTS * b.pA
    spikes = b.SpikeMonitor(cells)
    return b.Network(cells, spikes), spikes, T * b.ms


class BrianRuntime:
    """Brian 2 with Cython; the compilation is done by the first run and not counted."""

    def __init__(self, work):
        brian2.set_device("runtime")
        brian2.prefs.codegen.target = "cython"
        brian2.seed(SEED)
        self.network, self.spikes, self.T = brian_network(work)
        self.network.store()
        self.measure()

    def measure(self):
        self.network.restore()
        began = time.perf_counter()
        self.network.run(self.T, namespace={})
        return 1000 * (time.perf_counter() - began)

    def count(self):
        return int(self.spikes.num_spikes)


class BrianStandalone:
    """Brian 2 as a program of its own: `measure` is the time that it reports for its inner loop,
    `whole_ms` that of the process, `build_ms` what it takes before one can start it."""

    network_of = staticmethod(brian_network)

    def __init__(self, work, folder):
        self.folder = os.path.join(folder, work)
        brian2.set_device("cpp_standalone", build_on_run=False, directory=self.folder)
        brian2.device.reinit()
        brian2.device.activate(build_on_run=False, directory=self.folder)
        brian2.seed(SEED)
        began = time.perf_counter()
        self.network, self.spikes, self.T = self.network_of(work)
        self.network.run(self.T, namespace={})
        brian2.device.build(self.folder, compile=True, run=False)
        self.build_ms = 1000 * (time.perf_counter() - began)
        self.whole_ms = float("inf")

    def measure(self):
        began = time.perf_counter()
        subprocess.run("./main", cwd=self.folder, check=True, stdout=subprocess.DEVNULL)
        self.whole_ms = min(self.whole_ms, 1000 * (time.perf_counter() - began))
        with open(os.path.join(self.folder, "results", "last_run_info.txt"), encoding="ascii") as f:
            return 1000 * float(f.read().split()[0])

    def count(self):
        found = [name for name in os.listdir(os.path.join(self.folder, "results"))
                 if name.startswith("_dynamic_array_spikemonitor") and "_t_" in name]
        return os.path.getsize(os.path.join(self.folder, "results", found[0])) // 8


class NeuronIntFire:
    """NEURON's event-driven IntFire2: closed forms between spikes, no refractoriness, no noise."""

    def __init__(self):
        h = neuron.h
        h.load_file("stdrun.hoc")
        h.cvode_active(1)
        self.cells = [h.IntFire2() for _ in CURRENTS]
        self.times, self.ids = h.Vector(), h.Vector()
        self.connections = []
        context = h.ParallelContext()
        for i, (cell, current) in enumerate(zip(self.cells, CURRENTS)):
            cell.taum = TAU_M
            cell.ib = current / G_L / (V_TH - E_L)
            context.set_gid2node(i, context.id())
            context.cell(i, h.NetCon(cell, None))
        context.spike_record(-1, self.times, self.ids)
        context.set_maxstep(10)
        self.context = context

    def measure(self):
        self.times.resize(0)
        self.ids.resize(0)
        neuron.h.finitialize(E_L)
        began = time.perf_counter()
        self.context.psolve(T_CURRENTS)
        return 1000 * (time.perf_counter() - began)

    def count(self):
        return int(self.times.size())
