"""What is played: keys, chords, melodies, and the sheet on which notes are laid."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.signal import fftconvolve

from .instruments import RATE_HZ, Rng, Wave

MAJOR, MINOR = (0, 2, 4, 5, 7, 9, 11), (0, 2, 3, 5, 7, 8, 10)
"""Semitones of the scales."""
PROGRESSIONS = ((0, 4, 5, 3), (0, 5, 3, 4), (5, 3, 0, 4), (0, 3, 4, 0), (1, 4, 0, 5), (0, 2, 3, 4))
"""Degrees of common progressions of chords."""


@dataclass(frozen=True)
class Song:
    """Key (MIDI number of its root), scale, chords (degrees, one a bar) and the length of a beat in seconds."""

    root: int
    scale: tuple[int, ...]
    chords: tuple[int, ...]
    beat_s: float

    def note(self, degree: int) -> int:
        """The MIDI number of a degree of the scale, also outside its first octave."""
        return self.root + self.scale[degree % 7] + 12 * (degree // 7)

    def chord(self, bar: int) -> list[int]:
        """Degrees of the bar's triad."""
        first = self.chords[bar % len(self.chords)]
        return [first, first + 2, first + 4]


def song(rng: Rng, slowest_s: float, fastest_s: float) -> Song:
    """A song at random, with a beat between the two lengths."""
    scale = MAJOR if rng.random() < 0.6 else MINOR
    chords = PROGRESSIONS[int(rng.integers(len(PROGRESSIONS)))]
    return Song(int(rng.integers(43, 55)), scale, chords, float(rng.uniform(fastest_s, slowest_s)))


def melody(rng: Rng, made: Song, beats: float) -> list[tuple[float, float, int]]:
    """Beat, length in beats and degree of each note: steps and small leaps in phrases with a rest after each."""
    notes: list[tuple[float, float, int]] = []
    at, degree = 0.0, int(rng.integers(7, 12))
    phrase_ends = float(rng.integers(5, 9))
    while at < beats:
        lasts = float(rng.choice([0.5, 1, 1, 1.5, 2]))
        if at >= phrase_ends:
            notes.append((at, 1.5 + lasts, made.chord(int(at // 4))[0] + 7))
            at += 1.5 + lasts + float(rng.choice([0.5, 1, 1.5]))
            phrase_ends = at + float(rng.integers(5, 9))
            continue
        degree = int(np.clip(degree + rng.choice([-2, -1, -1, 0, 1, 1, 2, 3]), 5, 15))
        notes.append((at, lasts, degree))
        at += lasts
    return notes


class Sheet:
    """A stretch of sound on which notes are laid."""

    def __init__(self, seconds: float) -> None:
        self.out: Wave = np.zeros(int(seconds * RATE_HZ))

    def add(self, at_s: float, sound: Wave, gain: float = 1.0) -> None:
        """Lay a sound down; what hangs over the ends is cut."""
        at = int(at_s * RATE_HZ)
        if 0 <= at < len(self.out):
            end = min(len(self.out), at + len(sound))
            self.out[at:end] += gain * sound[: end - at]

    def heard_in(self, rng: Rng, room_s: float, wet: float) -> Wave:
        """The sheet in a room with a reverberation time of about `room_s`."""
        n = int(room_s * RATE_HZ)
        tail = rng.standard_normal(n) * 10 ** (-3 * np.arange(n) / n)
        tail /= np.sqrt(np.sum(tail**2))
        return np.asarray(self.out + wet * fftconvolve(self.out, tail)[: len(self.out)])
