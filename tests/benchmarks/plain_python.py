# SPDX-License-Identifier: GPL-3.0-or-later
"""The work in Python as the course's notebook does it, and with NumPy over all currents at once.
Each function returns the spike counts, and the CVs where the work has them."""

import numpy as np

from work import (CURRENTS, DT, E_L, G_L, MU_OU, SIGMA, SIGMA_OU, SIGMAS, T_CURRENTS, T_REF, T_TAUS,
                  T_TRACE, TAU_M, TAUS, V_RESET, V_TH, normals, samples, white_noise)


def run_lif(I):
    """run_LIF of Neuromatch Academy, W2D3 Tutorial 1."""
    v = np.zeros(I.size)
    v[0] = E_L
    spikes = []
    tr = 0.0
    for k in range(I.size - 1):
        if tr > 0:
            v[k] = V_RESET
            tr -= 1
        elif v[k] >= V_TH:
            spikes.append(k)
            v[k] = V_RESET
            tr = T_REF / DT
        v[k + 1] = v[k] + (-(v[k] - E_L) + I[k] / G_L) * (DT / TAU_M)
    return np.array(spikes) * DT


def ou_current(tau):
    """my_OU of the same tutorial."""
    noise = normals(samples(T_TAUS))
    I = np.zeros(noise.size)
    I[0] = noise[0] * SIGMA_OU
    for k in range(noise.size - 1):
        I[k + 1] = I[k] + DT / tau * (MU_OU - I[k]) + np.sqrt(2 * DT / tau) * SIGMA_OU * noise[k + 1]
    return I


def cv(spikes):
    isi = np.diff(spikes)
    return np.std(isi) / np.mean(isi) if isi.size > 1 else np.nan


# The notebook's loop, over every `stride`-th value.


def loop_dc(stride):
    count = samples(T_CURRENTS)
    return [run_lif(np.full(count, current)).size for current in CURRENTS[::stride]]


def loop_shared(stride):
    noise = white_noise(SIGMA, samples(T_CURRENTS))
    spikes = [run_lif(mu + noise) for mu in CURRENTS[::stride]]
    return [s.size for s in spikes], [cv(s) for s in spikes]


def loop_tau_ou(stride):
    spikes = [run_lif(ou_current(tau)) for tau in TAUS[::stride]]
    return [s.size for s in spikes], [cv(s) for s in spikes]


def loop_rheobase(stride):
    found = []
    for sigma in SIGMAS[::stride]:
        noise = white_noise(sigma, samples(T_CURRENTS))
        mu = 100
        while run_lif(mu + noise).size == 0:
            mu += 1
        found.append(mu)
    return found


def loop_trace(_stride):
    return [run_lif(250 + white_noise(SIGMA, samples(T_TRACE))).size]


# NumPy over all values.


class Population:
    """Neurons side by side, without temporary arrays in a step."""

    def __init__(self, size):
        self.v = np.full(size, E_L)
        self.until = np.zeros(size, dtype=int)
        self.count = np.zeros(size, dtype=int)
        self.dv = np.empty(size)
        self.spikes = []

    def step(self, k, drive):
        """`drive` is I/g_L."""
        held = k < self.until
        above = self.v >= V_TH
        self.v[held | above] = V_RESET
        fired = np.flatnonzero(above & ~held)
        if fired.size:
            self.until[fired] = k + 1 + int(np.ceil(T_REF / DT))
            self.count[fired] += 1
            self.spikes.append((np.full(fired.size, k), fired))
        np.subtract(self.v, E_L, out=self.dv)
        np.subtract(drive, self.dv, out=self.dv)
        self.dv *= DT / TAU_M
        self.v += self.dv

    def cvs(self):
        steps = np.concatenate([k for k, _ in self.spikes])
        neurons = np.concatenate([n for _, n in self.spikes])
        times = steps[np.argsort(neurons, kind="stable")] * DT
        return [cv(spikes) for spikes in np.split(times, np.cumsum(self.count)[:-1])]


def numpy_dc():
    cells = Population(CURRENTS.size)
    drive = CURRENTS / G_L
    for k in range(samples(T_CURRENTS) - 1):
        cells.step(k, drive)
    return cells.count


def numpy_shared():
    cells = Population(CURRENTS.size)
    noise = white_noise(SIGMA, samples(T_CURRENTS))
    for k in range(noise.size - 1):
        cells.step(k, (CURRENTS + noise[k]) / G_L)
    return cells.count, cells.cvs()


def numpy_independent():
    """With NumPy's faster generator: nothing prescribes the numbers."""
    cells = Population(CURRENTS.size)
    random = np.random.default_rng(2020)
    scale = SIGMA / np.sqrt(DT / 1000)
    for k in range(samples(T_CURRENTS) - 1):
        cells.step(k, (CURRENTS + scale * random.standard_normal(CURRENTS.size)) / G_L)
    return cells.count, cells.cvs()


def numpy_tau_ou():
    cells = Population(TAUS.size)
    noise = normals(samples(T_TAUS))
    I = np.full(TAUS.size, noise[0] * SIGMA_OU)
    pull = DT / TAUS
    kick = np.sqrt(2 * DT / TAUS) * SIGMA_OU
    for k in range(noise.size - 1):
        cells.step(k, I / G_L)
        I = I + pull * (MU_OU - I) + kick * noise[k + 1]
    return cells.count, cells.cvs()
