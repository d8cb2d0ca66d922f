"""A sung melody with syllables like words: a formant-weighted glottal source and consonants, at 16 kHz.

Formants of the vowels: G. E. Peterson and H. L. Barney, "Control methods used in a study of the vowels", Journal of
the Acoustical Society of America 24 (1952) 175-184, women's means, rounded.
"""

from __future__ import annotations

import numpy as np
from scipy.signal import butter, sosfilt

from .instruments import HIGHEST_HZ, RATE_HZ, Rng, Wave, clock, envelope, hz, overtones

VOWELS = {
    "i": (310, 2790, 3310),
    "e": (610, 2330, 2990),
    "a": (850, 1220, 2810),
    "o": (590, 920, 2710),
    "u": (370, 950, 2670),
    "er": (500, 1640, 1960),
}
"""Formants in Hz."""
_HISSES = {"s": (4500, 7500), "sh": (2200, 5500), "f": (1500, 7000), "t": (3000, 7000), "k": (1200, 3000)}
"""Bands of the noise of consonants in Hz; set by hand."""


def sung(midi: float, seconds: float, rng: Rng, *, low: float = 1.0, before: float | None = None) -> Wave:
    """One syllable; `low` scales the formants (0.85: a man), `before` is the note that the voice slides from."""
    t = clock(seconds)
    first, second = (np.array(VOWELS[str(v)]) * low for v in rng.choice(list(VOWELS), 2))
    vibrato = rng.uniform(0.01, 0.03) * np.sin(2 * np.pi * rng.uniform(5, 6.2) * t) * np.clip((t - 0.25) / 0.4, 0, 1)
    slide = (midi if before is None else before) - midi
    pitch = hz(midi) * 2 ** (slide * np.exp(-t / 0.04) / 12) * (1 + vibrato + 0.004 * rng.standard_normal())
    phase = 2 * np.pi * np.cumsum(pitch) / RATE_HZ
    glide = np.clip((t / seconds - 0.5) * 4, 0, 1)
    parts = range(1, int(HIGHEST_HZ / hz(midi)) + 1)
    of_first, of_second = ([_formants(k * hz(midi), vowel) / k for k in parts] for vowel in (first, second))
    out = (1 - glide) * overtones(phase, of_first) + glide * overtones(phase, of_second)
    out = out / max(1e-9, float(np.abs(out).max())) * envelope(t, rng.uniform(0.03, 0.09), 0.08)
    out += 0.01 * rng.standard_normal(len(t)) * envelope(t, 0.05, 0.05)
    return _with_consonant(out, rng)


def _formants(f: float, centres: Wave) -> float:
    widths, gains = np.array([90.0, 120.0, 200.0]), np.array([1.0, 0.6, 0.35])
    return float(np.sum(gains / (1 + ((f - centres) / widths) ** 2))) + 0.01


def _with_consonant(voice: Wave, rng: Rng) -> Wave:
    kind = str(rng.choice([*_HISSES, "nasal", "nasal", "none"]))
    if kind == "none":
        return voice
    t = clock(rng.uniform(0.04, 0.13))
    n = min(len(t), len(voice))
    out = voice.copy()
    if kind == "nasal":
        low = butter(2, 400, "lowpass", fs=RATE_HZ, output="sos")
        out[:n] = sosfilt(low, voice[:n]) * 1.5
        return out
    band = butter(2, _HISSES[kind], "bandpass", fs=RATE_HZ, output="sos")
    hiss = sosfilt(band, rng.standard_normal(len(t))) * envelope(t, 0.01, 0.02)
    out[:n] = voice[:n] * np.linspace(0, 1, n) ** 2 + 0.5 * hiss[:n]
    return out
