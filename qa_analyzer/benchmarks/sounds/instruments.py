"""Single notes of instruments, as samples at 16 kHz with a peak near 1 (piano, strings, guitar, bass, horn)."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from scipy.signal import lfilter

RATE_HZ = 16000
HIGHEST_HZ = 7400.0
"""The rate at which all is made, and the highest partial below its half."""
Wave = npt.NDArray[np.float64]
Rng = np.random.Generator


def clock(seconds: float) -> Wave:
    """The times of the samples of `seconds`."""
    return np.arange(max(1, int(seconds * RATE_HZ))) / RATE_HZ


def hz(midi: float) -> float:
    """The frequency of a MIDI note number (69 is 440 Hz)."""
    return float(440.0 * 2 ** ((midi - 69) / 12))


def envelope(t: Wave, attack_s: float, release_s: float) -> Wave:
    """Straight rise and fall at both ends."""
    return np.asarray(np.clip(t / attack_s, 0, 1) * np.clip((t[-1] - t) / release_s, 0, 1))


def overtones(phase: Wave, weights: list[float]) -> Wave:
    """The sum of harmonics 1, 2, ... of a phase with these weights; by powers, which is quicker than sines."""
    first = np.exp(1j * phase).astype(np.complex64)
    power, out = np.ones_like(first), np.zeros_like(phase)
    for weight in weights:
        power = power * first
        out += weight * power.imag
    return out


def piano(midi: float, seconds: float, rng: Rng, loud: float = 0.7) -> Wave:
    """Struck strings: slightly sharp partials that die one by one, a knock, a damper."""
    ring = min(seconds + 0.25, 3.5)
    t, f = clock(ring), hz(midi)
    out, slow = np.zeros_like(t), np.arange(0, ring + 0.01, 0.01)
    bright = 0.9 + 1.1 * (1 - loud)
    for k in range(1, 13):
        partial = k * f * np.sqrt(1 + 4e-4 * k * k)
        if partial > HIGHEST_HZ:
            break
        fall = (0.7 + 0.3 * k) * (f / 260) ** 0.5
        beats = 0.8 + 0.2 * np.cos(2 * np.pi * partial * 0.0006 * slow)
        shape = beats * (0.8 * np.exp(-fall * slow) + 0.2 * np.exp(-0.3 * fall * slow))
        out += np.sin(2 * np.pi * partial * t + rng.uniform(0, 6)) * np.interp(t, slow, shape) * k**-bright * 1.4
    knock = rng.standard_normal(len(t)) * np.exp(-t / 0.008) * 0.15
    return (out + knock) * np.clip(t / 0.004, 0, 1) * np.clip((ring - t) / 0.2, 0, 1) * loud * 0.5


def strings(midi: float, seconds: float, rng: Rng, loud: float = 0.7) -> Wave:
    """Three bowed players with vibrato, each a little out of tune."""
    t = clock(seconds + 0.15)
    out = np.zeros_like(t)
    for _ in range(3):
        vibrato = 0.004 * np.sin(2 * np.pi * rng.uniform(4.8, 6.2) * t + rng.uniform(0, 6)) * np.clip(t / 0.5, 0, 1)
        phase = 2 * np.pi * np.cumsum(hz(midi + rng.normal(0, 0.05)) * (1 + vibrato)) / RATE_HZ
        parts = np.arange(1, int(min(16, HIGHEST_HZ / hz(midi))) + 1)
        f = parts * hz(midi)
        body = 1 + 1.5 * np.exp(-(((f - 550) / 250) ** 2)) + np.exp(-(((f - 2400) / 700) ** 2))
        out += overtones(phase, list(body * parts**-1.1))
    bow = rng.standard_normal(len(t)) * 0.02
    swell = 0.75 + 0.25 * np.sin(np.pi * t / t[-1]) if len(t) > 1 else 1.0
    return (out / 7 + bow) * envelope(t, rng.uniform(0.06, 0.25), 0.15) * swell * loud


def plucked(midi: float, seconds: float, rng: Rng, loud: float = 0.7) -> Wave:
    """A plucked string after Karplus and Strong (Computer Music Journal 7 (1983) 43-55): guitar, low: double bass."""
    t, period = clock(min(seconds + 0.3, 3.0)), round(RATE_HZ / hz(midi))
    burst = np.zeros_like(t)
    head = lfilter([loud], [1, loud - 1], rng.uniform(-1, 1, period))
    burst[: min(period, len(t))] = head[: len(t)]
    loop = np.zeros(period + 2)
    loop[0], loop[period], loop[period + 1] = 1.0, -0.498, -0.498
    return np.asarray(lfilter([1.0], loop, burst) * np.clip((t[-1] - t) / 0.1, 0, 1) * loud)


def horn(midi: float, seconds: float, rng: Rng, loud: float = 0.7) -> Wave:
    """A soft lead (flugelhorn or synthesiser): partials that open with the loudness, late vibrato."""
    t = clock(seconds)
    shape = envelope(t, 0.04, 0.08)
    vibrato = 0.006 * np.sin(2 * np.pi * rng.uniform(4.5, 5.5) * t) * np.clip((t - 0.3) / 0.4, 0, 1)
    phase = 2 * np.pi * np.cumsum(hz(midi) * (1 + vibrato)) / RATE_HZ
    top = int(min(10, HIGHEST_HZ / hz(midi)))
    tone = sum((shape ** (0.5 + 0.3 * k)) * k**-1.2 * np.sin(k * phase) for k in range(1, top + 1))
    return np.asarray(tone + rng.standard_normal(len(t)) * 0.01 * shape) * loud * 0.6
