# SPDX-License-Identifier: GPL-3.0-or-later
"""The course notebook's neuron, currents and statistics, written down from their formulas in
NumPy: what the scheme `notebook` and the random numbers `numpy` have to reproduce."""

import numpy as np


def time_axis(T, dt):
    return np.arange(0, T, dt)


def run_lif(p, current, dt):
    """Forward Euler in the notebook's order: refractory, then threshold, then a step. The sample
    that crossed is overwritten with the reset value, and the last one is never looked at."""
    I = current.tolist()
    v = [p["V_init"]] * len(I)
    spikes = []
    left = 0.0
    E_L, g_L, V_th, V_reset = p["E_L"], p["g_L"], p["V_th"], p["V_reset"]
    refractory_steps = p["t_ref"] / dt
    fraction = dt / p["tau_m"]
    for k in range(len(I) - 1):
        if left > 0:
            v[k] = V_reset
            left -= 1
        elif v[k] >= V_th:
            spikes.append(k)
            v[k] = V_reset
            left = refractory_steps
        v[k + 1] = v[k] + (-(v[k] - E_L) + I[k] / g_L) * fraction
    return np.array(v), np.array(spikes, dtype=float) * dt


def dc(p, t, dt, seed):
    return np.full(t.size, p["I_inj"])


def pulse(p, t, dt, seed):
    """On in samples with onset <= k dt < onset + duration; an edge on the grid is on the grid
    whatever its division by dt rounds to."""
    k = np.arange(t.size)
    first = np.ceil(p["onset"] / dt - 1e-6)
    end = np.ceil((p["onset"] + p["duration"]) / dt - 1e-6)
    return np.where((k >= first) & (k < end), p["I_inj"], 0.0)


def normals(seed, count):
    np.random.seed(seed % 2**32)
    return np.random.randn(count)


def gwn(p, t, dt, seed):
    return p["mu"] + p["sigma"] * normals(seed, t.size) / np.sqrt(dt / 1000)


def ou(p, t, dt, seed):
    noise = normals(seed, t.size)
    start = noise[0] * p["sigma"]
    values = [start if p["ou_start"] == "notebook" else p["mu"] + start]
    pull = dt / p["tau_ou"]
    kicks = np.sqrt(2 * dt / p["tau_ou"]) * p["sigma"] * noise
    mu = p["mu"]
    for kick in kicks[1:].tolist():
        values.append(values[-1] + pull * (mu - values[-1]) + kick)
    return np.array(values)


STIMULI = {"dc": dc, "pulse": pulse, "gwn": gwn, "ou": ou}
NOISY = {"gwn", "ou"}
STREAM_STRIDE = 0x9E3779B9  # further noisy summands have seeds of their own


def current_of(parts, t, dt, seed):
    total = np.zeros(t.size)
    stream = 0
    for kind, parameters in parts:
        total = total + STIMULI[kind](parameters, t, dt, seed + stream * STREAM_STRIDE)
        stream += kind in NOISY
    return total


def measures(spikes, T):
    isi = np.diff(spikes)
    few = isi.size == 0
    return {
        "spike_count": spikes.size,
        "rate_hz": spikes.size / T * 1000,
        "first_isi_rate_hz": 0.0 if few else 1000 / (spikes[1] - spikes[0]),
        "isi_mean_ms": None if few else np.mean(isi),
        "isi_sd_ms": None if few else np.std(isi),
        "isi_var_ms2": None if few else np.var(isi),
        "isi_cv": None if few else np.std(isi) / np.mean(isi),
        "latency_ms": None if spikes.size == 0 else spikes[0],
    }
