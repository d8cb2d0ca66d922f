"""Instruments, drums and a singing voice by synthesis: additive, FM, plucked string, formants, noise.

Every function takes a frequency in Hz and a length in seconds and gives a sound at RATE_HZ; the timbre is
drawn once for each piece and handed on in `t`.
"""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.signal import butter, lfilter, sosfilt

RATE_HZ = 16000
Wave = npt.NDArray[np.float64]


def timbre(rng: np.random.Generator) -> dict[str, Any]:
    """What stays the same from note to note of one instrument."""
    return {
        "roll": rng.uniform(0.8, 2.2), "decay": rng.uniform(1.0, 6.0), "attack": rng.uniform(0.004, 0.03),
        "slow": rng.uniform(0.06, 0.5), "stretch": rng.uniform(0, 6e-4), "vibrato": rng.uniform(0.002, 0.012),
        "rate": rng.uniform(4.5, 6.8), "ratio": rng.choice([1, 1.41, 2, 2.76, 3, 3.5]), "index": rng.uniform(0.8, 4),
        "breath": rng.uniform(0.01, 0.12), "odd": rng.random() < 0.4, "bright": rng.uniform(0.3, 0.9),
        "drive": rng.uniform(2, 12), "voices": int(rng.integers(2, 6)), "seed": int(rng.integers(1 << 30)),
    }  # fmt: skip


def _time(seconds: float) -> Wave:
    return np.arange(max(1, int(seconds * RATE_HZ))) / RATE_HZ


def _swell(time: Wave, seconds: float, attack: float, release: float = 0.08) -> Wave:
    return np.minimum(1, time / attack) * np.clip((seconds - time) / release, 0, 1)


def _harmonics(hz: float, most: int = 24) -> range:
    return range(1, max(2, min(most, int(7000 / hz)) + 1))


def struck(hz: float, seconds: float, t: dict[str, Any]) -> Wave:
    """Piano-like: inharmonic partials, the high ones dying first."""
    time = _time(seconds)
    out = np.zeros(time.size)
    for k in _harmonics(hz):
        partial = hz * k * np.sqrt(1 + t["stretch"] * k * k)
        out += np.sin(2 * np.pi * partial * time + k) * np.exp(-t["decay"] * (0.4 + 0.25 * k) * time) / k ** t["roll"]
    return out * _swell(time, seconds, t["attack"])


def organ(hz: float, seconds: float, t: dict[str, Any]) -> Wave:
    """A few fixed stops, no decay."""
    time = _time(seconds)
    stops = [(1, 1.0), (2, 0.7 * t["bright"]), (3, 0.4), (4, 0.5 * t["bright"]), (6, 0.2), (8, 0.25 * t["bright"])]
    wobble = t["vibrato"] * np.sin(2 * np.pi * t["rate"] * time) / t["rate"] * hz * (0 if t["odd"] else 0.6)
    out = sum(g * np.sin(2 * np.pi * k * hz * time + k * wobble) for k, g in stops if k * hz < 7500)
    return out * _swell(time, seconds, 0.02, 0.04)


def bowed(hz: float, seconds: float, t: dict[str, Any]) -> Wave:
    """Several saws out of tune with vibrato and a slow onset: strings, pads."""
    time, rng = _time(seconds), np.random.default_rng(t["seed"])
    out = np.zeros(time.size)
    for _ in range(t["voices"]):
        rate = t["rate"] * rng.uniform(0.9, 1.1)
        sway = t["vibrato"] * np.sin(2 * np.pi * rate * time + rng.uniform(0, 6)) / (2 * np.pi * rate)
        phase = 2 * np.pi * hz * (1 + rng.normal(0, 0.003)) * (time + sway) + rng.uniform(0, 6)
        out += sum(np.sin(k * phase) / k ** (0.8 + t["roll"] / 2) for k in _harmonics(hz, 14))
    return out * _swell(time, seconds, min(t["slow"], seconds / 2), 0.15)


def blown(hz: float, seconds: float, t: dict[str, Any]) -> Wave:
    """A reed or a recorder: odd or all harmonics, breath, vibrato that comes late."""
    time, rng = _time(seconds), np.random.default_rng(t["seed"])
    depth = t["vibrato"] * np.clip(time / 0.5, 0, 1)
    phase = 2 * np.pi * hz * (time + depth * np.sin(2 * np.pi * t["rate"] * time) / (2 * np.pi * t["rate"]))
    steps = [k for k in _harmonics(hz, 11) if k % 2 or not t["odd"]]
    out = sum(np.sin(k * phase) / k ** (t["roll"] + 0.3) for k in steps) + t["breath"] * rng.standard_normal(time.size)
    return out * _swell(time, seconds, 0.04, 0.06)


def fm(hz: float, seconds: float, t: dict[str, Any]) -> Wave:
    """Two-operator frequency modulation: bells, electric pianos, basses."""
    time = _time(seconds)
    index = t["index"] * np.exp(-t["decay"] * time)
    carrier = np.sin(2 * np.pi * hz * time + index * np.sin(2 * np.pi * hz * t["ratio"] * time))
    return carrier * np.exp(-0.5 * t["decay"] * time) * _swell(time, seconds, t["attack"])


def plucked(hz: float, seconds: float, t: dict[str, Any]) -> Wave:
    """Karplus and Strong's string."""
    time, rng = _time(seconds), np.random.default_rng(int(hz * 10) + t["seed"])
    period = max(2, round(RATE_HZ / hz - 0.5))
    burst = np.zeros(time.size)
    burst[: min(period, time.size)] = rng.uniform(-1, 1, period)[: time.size]
    damp = 0.997 - 0.004 * t["bright"]
    loop = np.zeros(period + 2)
    loop[0], loop[period], loop[period + 1] = 1, -damp / 2, -damp / 2
    return lfilter([1.0], loop, burst) * _swell(time, seconds, 0.001)


def pure(hz: float, seconds: float, t: dict[str, Any]) -> Wave:
    """One to four partials, struck or held: music boxes, cheap ring tones, test-like tunes."""
    time, most = _time(seconds), 1 + t["seed"] % 4
    out = sum(np.sin(2 * np.pi * k * hz * time) / k ** (t["roll"] * 1.2) for k in range(1, most + 1))
    if t["odd"]:
        return out * np.exp(-0.3 * t["decay"] * time) * _swell(time, seconds, min(t["slow"], seconds / 2))
    return out * np.exp(-1.5 * t["decay"] * t["bright"] * time) * _swell(time, seconds, t["attack"])


def square(hz: float, seconds: float, t: dict[str, Any]) -> Wave:
    """A game console's square wave."""
    time = _time(seconds)
    out = sum(np.sin(2 * np.pi * k * hz * time) / k for k in _harmonics(hz, 15) if k % 2)
    return out * np.exp(-t["decay"] * 0.3 * time) * _swell(time, seconds, 0.002, 0.01)


def driven(hz: float, seconds: float, t: dict[str, Any]) -> Wave:
    """A power chord on an overdriven guitar."""
    root = plucked(hz, seconds, t) + 0.8 * plucked(hz * 1.5, seconds, t)
    return np.tanh(t["drive"] * root)


VOWELS = {"a": (760, 1250, 2600), "e": (500, 1850, 2550), "i": (300, 2250, 3000), "o": (480, 880, 2500),
          "u": (330, 780, 2300), "m": (260, 1100, 2200)}  # fmt: skip


def sung(hz: float, seconds: float, t: dict[str, Any], vowel: str = "a", consonant: bool = True) -> Wave:
    """A vowel held on a note with vibrato and a scoop into it, perhaps after a consonant."""
    time, rng = _time(seconds), np.random.default_rng(t["seed"] + int(hz))
    bend = 1 - 0.06 * np.exp(-time / 0.05) * (0.4 + t["bright"])
    depth = 1 + 1.6 * t["vibrato"] * np.clip((time - 0.15) / 0.3, 0, 1) * np.sin(2 * np.pi * t["rate"] * time)
    phase = 2 * np.pi * np.cumsum(hz * bend * depth) / RATE_HZ
    size = 0.9 + 0.35 * t["bright"] * (hz > 200)
    out = np.zeros(time.size)
    for k in _harmonics(hz, 30):
        f = k * hz
        formants = zip(VOWELS[vowel], (90, 130, 200), (1, 0.5, 0.3), strict=True)
        gain = sum(g / (1 + ((f - c * size) / w) ** 2) for c, w, g in formants) + 0.004
        out += gain * np.sin(k * phase)
    out += t["breath"] * 0.1 * rng.standard_normal(time.size)
    out *= _swell(time, seconds, 0.04, 0.07)
    if consonant and seconds > 0.2:
        n = int(rng.uniform(0.03, 0.1) * RATE_HZ)
        out[:n] *= 0.15
        out[:n] += rng.choice([0.05, 0.2]) * np.std(out) * rng.standard_normal(n)
    return out


def drum(which: str, rng: np.random.Generator, t: dict[str, Any]) -> Wave:
    """One stroke: kick, snare, hat, open, clap, tom, wood, shaker."""
    time = _time({"open": 0.4, "kick": 0.35, "tom": 0.4}.get(which, 0.18))
    noise = rng.standard_normal(time.size)
    if which in ("kick", "tom"):
        low = (50 if which == "kick" else 110 * t["roll"]) * (1 + t["bright"] * 0.4)
        body = np.sin(2 * np.pi * (low * time - 0.03 * low * 2.5 * np.exp(-time / 0.03)))
        return 1.6 * body * np.exp(-time * (5 + 3 * t["decay"])) + 0.3 * noise * np.exp(-time / 0.004)
    if which == "snare":
        return (noise * 0.7 + np.sin(2 * np.pi * 190 * t["roll"] * time)) * np.exp(-time * (12 + 4 * t["decay"]))
    if which == "wood":
        return np.sin(2 * np.pi * 900 * t["roll"] * time) * np.exp(-time * 45)
    if which == "clap":
        shape = np.exp(-time * 25) * (1 + (np.sin(2 * np.pi * 90 * time) > 0) * (time < 0.04))
        return sosfilt(butter(2, (700, 3500), "bandpass", fs=RATE_HZ, output="sos"), noise) * shape
    high = sosfilt(butter(2, 2200 + 2500 * t["bright"], "highpass", fs=RATE_HZ, output="sos"), noise)
    if which == "shaker":
        return 0.6 * high * np.sin(np.pi * np.clip(time / 0.09, 0, 1)) ** 2
    return 0.8 * high * np.exp(-time * (7 if which == "open" else 40))
