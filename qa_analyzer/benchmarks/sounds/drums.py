"""Percussion and electric sounds, as samples at 16 kHz with a peak near 1."""

from __future__ import annotations

import numpy as np
from scipy.signal import butter, sosfilt

from .instruments import RATE_HZ, Rng, Wave, clock, envelope, hz, overtones


def kick(rng: Rng) -> Wave:
    """A falling low tone with a click."""
    t = clock(0.28)
    phase = 2 * np.pi * np.cumsum(45 + 110 * np.exp(-t / 0.03)) / RATE_HZ
    return np.sin(phase) * np.exp(-t / 0.09) + rng.standard_normal(len(t)) * np.exp(-t / 0.003) * 0.4


def snare(rng: Rng) -> Wave:
    """Noise and a drum head."""
    t = clock(0.22)
    return 0.6 * rng.standard_normal(len(t)) * np.exp(-t / 0.05) + 0.6 * np.sin(2 * np.pi * 190 * t) * np.exp(-t / 0.06)


def cymbal(rng: Rng, rings_s: float) -> Wave:
    """A hi-hat (short) or ride (long): high noise."""
    t = clock(4 * rings_s)
    high = butter(2, 3200, "highpass", fs=RATE_HZ, output="sos")
    return np.asarray(sosfilt(high, rng.standard_normal(len(t))) * np.exp(-t / rings_s) * 0.5)


def brush(rng: Rng, seconds: float) -> Wave:
    """A brush drawn over a snare."""
    t = clock(seconds)
    band = butter(1, (1200, 5000), "bandpass", fs=RATE_HZ, output="sos")
    return np.asarray(sosfilt(band, rng.standard_normal(len(t))) * np.sin(np.pi * t / seconds) ** 2 * 0.5)


def electric(midi: float, seconds: float, closed_hz: float) -> Wave:
    """A sawtooth through a low-pass filter: bass or stab."""
    t = clock(seconds)
    top = min(30, int(7000 / hz(midi)))
    saw = overtones(2 * np.pi * hz(midi) * t, [1 / k for k in range(1, top + 1)])
    low = butter(2, closed_hz, "lowpass", fs=RATE_HZ, output="sos")
    return np.asarray(sosfilt(low, saw)) * envelope(t, 0.005, 0.04) * 0.6
