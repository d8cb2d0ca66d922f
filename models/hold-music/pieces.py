"""Pieces of music of many kinds: random scales, chords, tempi, instruments and rhythms, with room and fades."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import notes
import numpy as np
from notes import RATE_HZ, Wave
from scipy.signal import fftconvolve

Rng = np.random.Generator
SCALES = ((0, 2, 4, 5, 7, 9, 11), (0, 2, 3, 5, 7, 8, 10), (0, 2, 4, 7, 9), (0, 2, 3, 5, 7, 9, 10), (0, 3, 5, 6, 7, 10))
PROGRESSIONS = ((0, 3, 4, 0), (0, 5, 3, 4), (0, 4, 5, 3), (1, 4, 0, 0), (0, 6, 5, 4), (0, 0, 3, 3), (5, 3, 0, 4))


class Sheet:
    """Paper for one piece: tempo, key and harmony are drawn, notes are written into `out`."""

    def __init__(self, seconds: float, rng: Rng, bpm: tuple[float, float] = (70, 140)) -> None:
        self.rng, self.seconds = rng, seconds
        self.beat = 60 / rng.uniform(*bpm)
        self.scale = SCALES[rng.integers(len(SCALES))]
        self.root = int(rng.integers(45, 57))
        self.progression = PROGRESSIONS[rng.integers(len(PROGRESSIONS))]
        self.per_chord = int(rng.choice([2, 4, 4]))
        self.beats = int(seconds / self.beat) + 1
        self.out = np.zeros(int((seconds + 3) * RATE_HZ))
        self._kept: dict[Any, Wave] = {}

    def hz(self, degree: int, octave: int = 0) -> float:
        """The frequency of a step of the scale."""
        up, step = divmod(int(degree), len(self.scale))
        return 440 * 2 ** ((self.root + self.scale[step] + 12 * (up + octave) - 69) / 12)

    def chord(self, beat: float) -> int:
        """The step on which the chord of a beat stands."""
        return self.progression[int(beat // self.per_chord) % len(self.progression)]

    def put(self, sound: Wave, at_s: float, level: float = 1.0) -> None:
        """Add a sound at a time."""
        first = int(at_s * RATE_HZ)
        last = min(self.out.size, first + sound.size)
        if 0 <= first < last:
            self.out[first:last] += level * sound[: last - first]

    def play(self, how: Callable[..., Wave], t: dict[str, Any], hz: float, at: float, beats: float, level: float = 1.0,
             **more: Any) -> None:  # fmt: skip
        """A note at a beat; equal notes are computed once."""
        key = (how, round(hz, 1), round(beats, 2), t["seed"], tuple(more.items()))
        if key not in self._kept:
            made = how(hz, beats * self.beat, t, **more)
            self._kept[key] = made / (np.sqrt(np.mean(made**2)) + 1e-9)
        self.put(self._kept[key], at * self.beat, level * self.rng.uniform(0.75, 1.1))


def chords(s: Sheet, how: Callable[..., Wave], level: float = 0.6, every: float | None = None) -> None:
    """Chords struck or held."""
    t, step = notes.timbre(s.rng), every or s.per_chord
    for at in np.arange(0, s.beats, step):
        for k in (0, 2, 4):
            s.play(how, t, s.hz(s.chord(at) + k), at, step * 1.05, level)


def arpeggio(s: Sheet, how: Callable[..., Wave], level: float = 0.8, step: float = 0.5, ring: float = 3.0) -> None:
    """Broken chords."""
    t, order = notes.timbre(s.rng), s.rng.permutation([0, 2, 4, 7, 9, 4])
    for i, at in enumerate(np.arange(0, s.beats, step)):
        s.play(how, t, s.hz(s.chord(at) + order[i % len(order)]), at, step * ring, level)


def melody(s: Sheet, how: Callable[..., Wave], level: float = 1.0, octave: int = 1, rest: float = 0.12,
           **more: Any) -> None:  # fmt: skip
    """A tune that walks along the scale, in phrases."""
    t, at, step = notes.timbre(s.rng), 0.0, 0
    while at < s.beats:
        length = float(s.rng.choice([0.5, 1, 1, 1.5, 2, 3]))
        step = int(np.clip(step + s.rng.integers(-2, 3), -3, 8))
        if s.rng.random() > rest:
            if how is notes.sung and "vowel" not in more:
                word = {"vowel": str(s.rng.choice(list("aeiou"))), "consonant": bool(s.rng.random() < 0.7)}
                s.play(how, t, s.hz(s.chord(at) + step, octave), at, length * 0.97, level, **word)
            else:
                s.play(how, t, s.hz(s.chord(at) + step, octave), at, length * 0.97, level, **more)
        at += length


def bass(s: Sheet, how: Callable[..., Wave], level: float = 0.8, walking: bool = False) -> None:
    """Roots, or a walking bass."""
    t = notes.timbre(s.rng)
    for at in range(s.beats):
        k = int(s.rng.choice([0, 2, 4, 5])) if walking else 0
        s.play(how, t, s.hz(s.chord(at) + k, -1), at, 0.95, level)


def drums(s: Sheet, parts: dict[str, float], level: float = 1.0, straight: bool | None = None) -> None:
    """A bar of sixteenths drawn once (with kick and snare in their places), repeated with small changes."""
    t, rng = notes.timbre(s.rng), s.rng
    grid = {name: rng.random(16) < share for name, share in parts.items()}
    if "kick" in grid:
        grid["kick"][[0, 8] if not straight else [0, 4, 8, 12]] = True
    if "snare" in grid:
        grid["snare"][[4, 12]] = True
    strokes = {name: notes.drum(name, rng, t) for name in grid}
    for i in range(s.beats * 4):
        for name, row in grid.items():
            if row[i % 16] ^ (rng.random() < 0.02):
                s.put(strokes[name], i / 4 * s.beat, level * rng.uniform(0.6, 1.1))


def room(x: Wave, rng: Rng) -> Wave:
    """A reverberant room, or none."""
    if rng.random() < 0.4:
        return x
    n = int(rng.uniform(0.2, 1.6) * RATE_HZ)
    tail = rng.standard_normal(n) * np.exp(-6 * np.arange(n) / n)
    wet: Wave = fftconvolve(x, tail / np.sqrt(np.sum(tail**2)))[: x.size]
    return x + rng.uniform(0.1, 0.6) * wet


def finished(s: Sheet) -> Wave:
    """Cut to length, in a room, at times compressed, at RMS 1, perhaps faded in and out."""
    x = room(s.out, s.rng)[: int(s.seconds * RATE_HZ)]
    x = x / (np.sqrt(np.mean(x**2)) + 1e-9)
    if s.rng.random() < 0.3:
        x = np.tanh(x * s.rng.uniform(0.5, 2))
        x /= np.sqrt(np.mean(x**2)) + 1e-9
    if s.rng.random() < 0.3:
        fade = np.clip(np.arange(x.size) / RATE_HZ / s.rng.uniform(0.2, 1.0), 0, 1)
        x = x * fade * fade[::-1]
    return x
