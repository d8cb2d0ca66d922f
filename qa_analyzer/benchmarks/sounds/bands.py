"""Pieces of music: dance beat, jazz trio, guitar."""

from __future__ import annotations

import numpy as np

from .drums import brush, cymbal, electric, kick, snare
from .harmony import Sheet, melody, song
from .instruments import Rng, Wave, horn, piano, plucked


def dance_piece(seconds: float, rng: Rng) -> Wave:
    """Four kicks a bar, snare, hats, bass and stabs; sometimes a bar without drums, and a lead."""
    made, sheet = song(rng, 0.54, 0.44), Sheet(seconds)
    drum, clap, hat = kick(rng), snare(rng), cymbal(rng, 0.03)
    with_lead = rng.random() < 0.5
    for beat in range(int(seconds / made.beat_s) + 1):
        at, bar = beat * made.beat_s, beat // 4
        if bar % 8 != 7:
            sheet.add(at, drum, 0.9)
            sheet.add(at + made.beat_s / 2, hat, 0.5)
            if beat % 2:
                sheet.add(at, clap, 0.6)
        root = made.note(made.chord(bar)[0])
        for half in (0, 0.5):
            low = electric(root - 12, made.beat_s * 0.4, 500)
            sheet.add(at + half * made.beat_s, low, 0.5 if rng.random() < 0.8 else 0.0)
        if beat % 4 in (1, 2) or rng.random() < 0.3:
            for degree in made.chord(bar):
                sheet.add(at + made.beat_s / 2, electric(made.note(degree) + 12, made.beat_s * 0.35, 2500), 0.22)
    if with_lead:
        for onset, lasts, degree in melody(rng, made, seconds / made.beat_s):
            sheet.add(onset * made.beat_s, horn(made.note(degree) + 12, lasts * made.beat_s, rng, 0.5), 0.5)
    return np.tanh(1.2 * sheet.heard_in(rng, 0.4, 0.1))


def jazz_piece(seconds: float, rng: Rng) -> Wave:
    """Walking bass, brushes and ride, a piano or horn that improvises with long rests."""
    made, sheet = song(rng, 0.6, 0.36), Sheet(seconds)
    ride = cymbal(rng, 0.25)
    for beat in range(int(seconds / made.beat_s) + 1):
        at, chord = beat * made.beat_s, made.chord(beat // 4)
        step = chord[int(rng.integers(3))] + (int(rng.choice([-1, 1])) if beat % 4 == 3 else 0)
        sheet.add(at, plucked(made.note(step) - 7, made.beat_s, rng, 0.9), 0.7)
        sheet.add(at, ride, 0.3)
        if beat % 2:
            sheet.add(at + made.beat_s * 0.66, ride, 0.2)
            sheet.add(at, brush(rng, made.beat_s * 0.7), 0.3)
        if rng.random() < 0.3:
            for degree in (chord[1], chord[2], chord[0] + 6):
                sheet.add(at + made.beat_s * 0.66, piano(made.note(degree) + 12, 0.3, rng, 0.5), 0.4)
    lead = horn if rng.random() < 0.4 else piano
    for onset, lasts, degree in melody(rng, made, seconds / made.beat_s):
        swung = onset + (0.16 if onset % 1 else 0.0)
        note = made.note(degree) + 12 + (int(rng.choice([-1, 1])) if rng.random() < 0.1 else 0)
        sheet.add(swung * made.beat_s, lead(note, lasts * made.beat_s * 0.9, rng, 0.6), 0.8)
    return sheet.heard_in(rng, 0.6, 0.2)


def guitar_piece(seconds: float, rng: Rng) -> Wave:
    """Broken chords on one acoustic guitar, slowing down and stopping now and then."""
    made, sheet = song(rng, 0.62, 0.4), Sheet(seconds)
    figure = rng.permutation([0, 1, 2, 3, 2, 1, 3, 2])
    at, step = 0.0, 0
    while at < seconds:
        chord = made.chord(step // 8)
        degrees = [chord[0] - 7, chord[0], chord[1], chord[2] + (7 if rng.random() < 0.2 else 0)]
        last = step % 64 == 63
        sheet.add(at, plucked(made.note(degrees[figure[step % 8]]) + 7, 1.6, rng, float(rng.uniform(0.4, 0.8))))
        if step % 8 == 0:
            sheet.add(at, plucked(made.note(chord[0]) - 5, 2.5, rng, 0.8))
        at += made.beat_s / 2 * (1 + rng.normal(0, 0.02)) + (rng.uniform(0.5, 1.2) if last else 0.0)
        step += 1
    return sheet.heard_in(rng, 0.7, 0.2)
