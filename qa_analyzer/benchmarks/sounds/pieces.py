"""Pieces of music: solo piano, strings, a song, a voice almost alone."""

from __future__ import annotations

import numpy as np

from .harmony import Sheet, Song, melody, song
from .instruments import Rng, Wave, piano, plucked, strings
from .singing import sung


def piano_piece(seconds: float, rng: Rng) -> Wave:
    """Solo piano: a melody over broken chords, with rubato, dynamics and rests."""
    made, sheet = song(rng, 0.75, 0.42), Sheet(seconds)
    beats = seconds / made.beat_s
    loud = 0.55 + 0.25 * np.sin(2 * np.pi * np.arange(int(beats) + 8) / rng.uniform(12, 24))
    for beat, lasts, degree in melody(rng, made, beats):
        at = (beat + rng.normal(0, 0.02)) * made.beat_s
        sheet.add(max(0.0, at), piano(made.note(degree) + 12, lasts * made.beat_s, rng, float(loud[int(beat)])))
    figure = rng.permutation([0, 1, 2, 1])
    for half in range(int(beats * 2)):
        if rng.random() < 0.9:
            degree = made.chord(half // 8)[figure[half % 4]]
            lower = piano(made.note(degree), made.beat_s, rng, float(loud[half // 2]) * 0.6)
            sheet.add(max(0.0, (half / 2 + rng.normal(0, 0.015)) * made.beat_s), lower)
    return sheet.heard_in(rng, 1.0, 0.25)


def strings_piece(seconds: float, rng: Rng) -> Wave:
    """A string ensemble: slow chords, a line above, swelling and sinking."""
    made, sheet = song(rng, 1.0, 0.6), Sheet(seconds)
    beats = seconds / made.beat_s
    for bar in range(int(beats / 4) + 1):
        for degree in (*made.chord(bar), made.chord(bar)[0] - 7):
            sheet.add(bar * 4 * made.beat_s, strings(made.note(degree), 4 * made.beat_s, rng, 0.4))
    for beat, lasts, degree in melody(rng, made, beats):
        sheet.add(beat * made.beat_s, strings(made.note(degree) + 12, lasts * made.beat_s, rng, 0.5))
    swell = 0.7 + 0.3 * np.sin(2 * np.pi * np.arange(len(sheet.out)) / len(sheet.out) * rng.uniform(2, 5))
    sheet.out *= swell
    return sheet.heard_in(rng, 1.8, 0.4)


def song_piece(seconds: float, rng: Rng) -> Wave:
    """A voice with words and an accompaniment of guitar or piano."""
    made, sheet = song(rng, 0.7, 0.45), Sheet(seconds)
    beats = seconds / made.beat_s
    _sing(sheet, rng, made, beats, 1.0)
    play = piano if rng.random() < 0.5 else plucked
    for beat in range(int(beats)):
        for order, degree in enumerate(made.chord(beat // 4)):
            at = beat * made.beat_s + (0.012 * order if play is plucked else 0.0)
            sheet.add(at, play(made.note(degree), made.beat_s * 0.9, rng, 0.5 if beat % 2 else 0.7), 0.35)
    return sheet.heard_in(rng, 0.8, 0.25)


def a_cappella_piece(seconds: float, rng: Rng) -> Wave:
    """A voice almost alone: a thin drone beneath, breaths between the phrases."""
    made, sheet = song(rng, 0.8, 0.5), Sheet(seconds)
    _sing(sheet, rng, made, seconds / made.beat_s, 1.0)
    for bar in range(int(seconds / made.beat_s / 4) + 1):
        degree = made.chord(bar)[0] + 7
        sheet.add(bar * 4 * made.beat_s, sung(made.note(degree) - 5, 4 * made.beat_s, rng, low=0.9), 0.12)
    return sheet.heard_in(rng, 1.2, 0.3)


def _sing(sheet: Sheet, rng: Rng, made: Song, beats: float, gain: float) -> None:
    low = float(rng.choice([0.85, 1.0]))
    lift = 12 if low == 1.0 else 0
    before: float | None = None
    for beat, lasts, degree in melody(rng, made, beats):
        parts = 2 if lasts >= 1 and rng.random() < 0.5 else 1
        for part in range(parts):
            midi = float(made.note(degree) + lift)
            length = max(0.15, lasts / parts * made.beat_s * 0.95)
            voice = sung(midi, length, rng, low=low, before=before)
            sheet.add((beat + part * lasts / parts) * made.beat_s, voice, gain)
            before = midi
