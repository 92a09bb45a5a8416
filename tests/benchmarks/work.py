# SPDX-License-Identifier: GPL-3.0-or-later
"""The work that all do: the course's neuron, its currents, and the lists of what is varied."""

import numpy as np

DT = 0.1
TAU_M, G_L, E_L, V_TH, V_RESET, T_REF = 10.0, 10.0, -75.0, -55.0, -75.0, 2.0
SEED = 2020

CURRENTS = np.arange(100, 300, 0.1)  # pA, W1
T_CURRENTS = 500  # ms
SIGMA = 3.0  # pA sqrt(s)
TAUS = np.arange(5.0, 100.0)  # ms
T_TAUS = 1000
MU_OU, SIGMA_OU = 250.0, 10.0
SIGMAS = np.arange(0, 5.1, 0.1)
T_TRACE = 1000

TITLES = {
    "dc": "F-I: 2000 constant currents x 500 ms",
    "shared": "the same under one white-noise realisation, sigma 3, with CV",
    "independent": "the same with noise of its own for each current",
    "tau_ou": "tau_ou from 5 to 99 ms: 95 x 1 s of OU noise, with CV",
    "rheobase": "rheobase of mu to 1 pA for 51 sigmas, 500 ms",
    "trace": "one trace of 1 s under white noise",
}


def samples(T):
    return np.arange(0, T, DT).size


def normals(count):
    np.random.seed(SEED)
    return np.random.randn(count)


def white_noise(sigma, count):
    """Without its mean."""
    return sigma * normals(count) / np.sqrt(DT / 1000)
