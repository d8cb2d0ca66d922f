"""What is heard on a line while the agent works and nobody speaks: typing, breath, keys of the telephone, beeps."""

from __future__ import annotations

import numpy as np
from scipy.signal import butter, sosfilt

from .instruments import RATE_HZ, Rng, Wave
from .levels import at_level

ROWS, COLUMNS = (697, 770, 852, 941), (1209, 1336, 1477)
"""The tones of the keys in Hz (ITU-T Q.23)."""
FILLINGS = ("nothing", "typing", "breathing", "typing and breathing", "DTMF", "mouse")


def filling(kind: str, seconds: float, rng: Rng) -> Wave:
    """A pause of a kind, at the level that it has on a headset; raises ValueError for an unknown kind."""
    n = round(seconds * RATE_HZ)
    out = np.zeros(n)
    if kind not in FILLINGS:
        raise ValueError(f"no pause is called {kind!r}; known: {', '.join(FILLINGS)}")
    if "typing" in kind:
        out += _typing(n, rng)
    if "breathing" in kind:
        out += _breathing(n, rng)
    if kind == "DTMF":
        out += _digits(n, rng)
    if kind == "mouse":
        for _ in range(int(seconds / 3) + 1):
            _put(out, _click(rng, 0.004), int(rng.integers(0, max(1, n - 800))), 0.03)
    return out


def recorder_beeps(n: int, rng: Rng) -> Wave:
    """1,400 Hz for 0.2 s every 15 s: the notice that a call is recorded (47 CFR 64.501, as it was)."""
    out, t = np.zeros(n), np.arange(int(0.2 * RATE_HZ)) / RATE_HZ
    beep = at_level(np.sin(2 * np.pi * 1400 * t), float(rng.uniform(-35, -22)))
    for at in range(int(rng.uniform(0, 15) * RATE_HZ), n - len(beep), 15 * RATE_HZ):
        out[at : at + len(beep)] += beep
    return out


def _typing(n: int, rng: Rng) -> Wave:
    out, at = np.zeros(n), rng.uniform(0, 0.5)
    gain = 10 ** (rng.uniform(-45, -28) / 20)
    while at * RATE_HZ < n:
        _put(out, _click(rng, rng.uniform(0.002, 0.01)), int(at * RATE_HZ), gain * rng.uniform(0.5, 1.5))
        at += rng.exponential(0.16) + 0.05 if rng.random() < 0.9 else rng.uniform(0.5, 3)
    return out


def _click(rng: Rng, fall_s: float) -> Wave:
    t = np.arange(int(0.05 * RATE_HZ)) / RATE_HZ
    thump = np.sin(2 * np.pi * rng.uniform(150, 400) * t) * np.exp(-t / 0.012)
    return np.asarray(rng.standard_normal(len(t)) * np.exp(-t / fall_s) * 3 + thump)


def _put(out: Wave, sound: Wave, at: int, gain: float) -> None:
    end = min(len(out), at + len(sound))
    out[at:end] += gain * sound[: end - at]


def _breathing(n: int, rng: Rng) -> Wave:
    t = np.arange(n) / RATE_HZ
    band = butter(1, (300, 2500), "bandpass", fs=RATE_HZ, output="sos")
    shape = np.maximum(0, np.sin(2 * np.pi * t / rng.uniform(2.5, 4.5) + rng.uniform(0, 6))) ** 2
    return np.asarray(sosfilt(band, rng.standard_normal(n)) * shape * 10 ** (rng.uniform(-52, -38) / 20) * 2)


def _digits(n: int, rng: Rng) -> Wave:
    out, at = np.zeros(n), int(rng.uniform(0.2, 1.0) * RATE_HZ)
    t = np.arange(int(rng.uniform(0.08, 0.2) * RATE_HZ)) / RATE_HZ
    for _ in range(int(rng.integers(1, 12))):
        pair = np.sin(2 * np.pi * rng.choice(ROWS) * t) + np.sin(2 * np.pi * rng.choice(COLUMNS) * t)
        _put(out, at_level(pair, float(-20 + rng.normal(0, 3))), at, 1.0)
        at += int(rng.uniform(0.15, 0.6) * RATE_HZ)
        if at >= n - len(t):
            break
    return out
