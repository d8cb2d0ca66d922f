"""The kinds of hold music: those trained on, and those kept out of the training to measure by."""

from __future__ import annotations

from collections.abc import Callable

import notes as n
import numpy as np
import pieces as p
from notes import Wave
from scipy.signal import butter, sosfilt

Rng = np.random.Generator
HITS = {"kick": 0.12, "snare": 0.08, "hat": 0.6}
CLUB = {"kick": 0.05, "clap": 0.1, "open": 0.15, "hat": 0.4}
HAND = {"tom": 0.3, "wood": 0.25, "shaker": 0.5}
TONES = (n.struck, n.organ, n.bowed, n.blown, n.fm, n.plucked, n.square)


def _any(rng: Rng, *of: Callable[..., Wave]) -> Callable[..., Wave]:
    return of[rng.integers(len(of))]


def piano(s: p.Sheet) -> None:
    p.arpeggio(s, n.struck, 0.6, float(s.rng.choice([0.5, 1.0])))
    p.melody(s, n.struck, 1.0, 1, 0.3)


def slow_solo(s: p.Sheet) -> None:
    p.melody(s, _any(s.rng, n.struck, n.plucked, n.fm, n.bowed, n.organ), 1.0, int(s.rng.integers(0, 2)), 0.2)


def guitar(s: p.Sheet) -> None:
    p.arpeggio(s, n.plucked, 0.8, float(s.rng.choice([0.25, 0.5])), 2.5)


def strings(s: p.Sheet) -> None:
    p.chords(s, n.bowed, 0.6)
    p.melody(s, n.bowed, 0.8)


def hymn(s: p.Sheet) -> None:
    p.chords(s, n.organ, 0.5, 1.0)
    p.melody(s, n.organ, 0.7, rest=0.05)


def pop(s: p.Sheet) -> None:
    p.chords(s, _any(s.rng, *TONES), 0.4)
    p.bass(s, _any(s.rng, n.fm, n.square, n.bowed))
    p.drums(s, HITS, s.rng.uniform(0.6, 2.0))
    p.melody(s, _any(s.rng, *TONES), 0.8)


def dance(s: p.Sheet) -> None:
    p.drums(s, CLUB, s.rng.uniform(1.5, 3.5), True)
    p.bass(s, n.square, 0.7)
    p.arpeggio(s, _any(s.rng, n.square, n.fm), 0.4, 0.25, 1.0)


def rock(s: p.Sheet) -> None:
    p.chords(s, n.driven, 0.7, float(s.rng.choice([0.5, 1.0])))
    p.drums(s, HITS, 1.5)
    p.bass(s, n.plucked)


def drums_alone(s: p.Sheet) -> None:
    p.drums(s, HITS | ({"open": 0.1} if s.rng.random() < 0.5 else {"tom": 0.1}), 1.0)


def hands(s: p.Sheet) -> None:
    p.drums(s, HAND, 1.0)


def drums_and_bass(s: p.Sheet) -> None:
    p.drums(s, CLUB if s.rng.random() < 0.5 else HITS, 1.5, bool(s.rng.random() < 0.5))
    p.bass(s, _any(s.rng, n.fm, n.plucked), 0.6)


def singer(s: p.Sheet) -> None:
    p.melody(s, n.sung, 1.0, int(s.rng.integers(0, 2)), 0.08)


def singer_and_guitar(s: p.Sheet) -> None:
    p.arpeggio(s, _any(s.rng, n.plucked, n.struck, n.fm), s.rng.uniform(0.2, 0.7))
    p.melody(s, n.sung, 1.0, int(s.rng.integers(0, 2)))


def singer_and_band(s: p.Sheet) -> None:
    pop_level = s.rng.uniform(0.2, 0.6)
    p.chords(s, _any(s.rng, *TONES), pop_level)
    p.drums(s, HITS, pop_level * 2)
    p.melody(s, n.sung, 1.0, int(s.rng.integers(0, 2)))


def choir(s: p.Sheet) -> None:
    for voice in range(3):
        p.melody(s, n.sung, 0.7, voice // 2, 0.05)
    p.chords(s, n.sung, 0.6)


def bells(s: p.Sheet) -> None:
    p.arpeggio(s, n.fm, 0.7, 0.5, 5)
    p.melody(s, n.fm, 1.0, 2)


def mallets(s: p.Sheet) -> None:
    p.arpeggio(s, n.struck, 0.8, 0.25, 1.5)
    p.bass(s, n.fm, 0.4)


def jazz(s: p.Sheet) -> None:
    p.bass(s, n.plucked, 0.8, True)
    p.chords(s, _any(s.rng, n.struck, n.fm), 0.4, 1.5)
    p.drums(s, {"hat": 0.4, "open": 0.2, "snare": 0.1}, 0.6)
    p.melody(s, _any(s.rng, n.blown, n.struck), 0.8, rest=0.3)


def console(s: p.Sheet) -> None:
    p.arpeggio(s, n.square, 0.5, 0.25, 0.9)
    p.melody(s, n.square, 0.8, 1)


def drone(s: p.Sheet) -> None:
    p.chords(s, n.bowed, 0.6, 8)
    p.chords(s, n.blown, 0.3, 16)


def jingle(s: p.Sheet) -> None:
    """A tune of a few bars, again and again, with a pause between."""
    short = p.Sheet(min(s.seconds, s.rng.uniform(4, 9)), s.rng)
    p.arpeggio(short, _any(s.rng, *TONES), 0.5)
    p.melody(short, _any(s.rng, *TONES), 1.0)
    step = short.seconds + s.rng.uniform(0.3, 2.0)
    for at in np.arange(0, s.seconds, step):
        s.put(short.out, at)


def reeds(s: p.Sheet) -> None:
    p.melody(s, n.blown, 1.0, 0)
    p.melody(s, n.blown, 0.7, 1)


def samba(s: p.Sheet) -> None:
    p.chords(s, n.plucked, 0.6, 0.75)
    p.drums(s, HAND | {"kick": 0.1}, 1.0)
    p.melody(s, _any(s.rng, n.blown, n.sung), 0.9)


def pure_arpeggio(s: p.Sheet) -> None:
    p.arpeggio(s, n.pure, 0.8, float(s.rng.choice([0.25, 0.5, 1.0])), float(s.rng.uniform(1, 4)))
    if s.rng.random() < 0.4:
        p.melody(s, n.pure, 0.8)


def pure_chords(s: p.Sheet) -> None:
    p.chords(s, n.pure, 0.6, float(s.rng.choice([1, 2, 4])))


def pure_waltz(s: p.Sheet) -> None:
    s.per_chord, t = 3, n.timbre(s.rng)
    for at in range(s.beats):
        for k in (0,) if at % 3 == 0 else (2, 4):
            s.play(n.pure, t, s.hz(s.chord(at) + k, -1 if at % 3 == 0 else 0), at, s.rng.uniform(0.9, 2), 0.6)
    p.melody(s, n.pure, 0.9)


def pure_tune(s: p.Sheet) -> None:
    p.melody(s, n.pure, 1.0, int(s.rng.integers(0, 3)), 0.1)


def muffled(s: p.Sheet) -> None:
    """A band or a piano through a bad loudspeaker."""
    (pop, piano, jazz, strings)[s.rng.integers(4)](s)
    low = s.rng.uniform(60, 900)
    s.out = sosfilt(butter(2, (low, low * s.rng.uniform(2, 5)), "bandpass", fs=n.RATE_HZ, output="sos"), s.out)


TRAINED: dict[str, Callable[[p.Sheet], None]] = {
    f.__name__: f
    for f in (piano, slow_solo, guitar, strings, hymn, pop, dance, rock, drums_alone, hands, drums_and_bass, singer,
              singer_and_guitar, singer_and_band, choir, bells, mallets, jazz, console, drone, jingle, reeds, samba, pure_arpeggio, pure_chords,
              pure_waltz, pure_tune, muffled)
}  # fmt: skip


def flute(s: p.Sheet) -> None:
    p.melody(s, n.blown, 1.0, 2, 0.1)


def march(s: p.Sheet) -> None:
    for k in range(2):
        p.melody(s, n.bowed, 0.8, k, 0.15)
    p.bass(s, n.blown, 0.8)
    p.drums(s, {"kick": 0.1, "snare": 0.5}, 0.8, True)


def breakbeat(s: p.Sheet) -> None:
    p.drums(s, {"kick": 0.3, "snare": 0.2, "shaker": 0.7, "clap": 0.05, "wood": 0.1}, 1.0)


def humming(s: p.Sheet) -> None:
    for voice in range(2):
        p.melody(s, n.sung, 0.8, voice, 0.1, vowel="m", consonant=False)


def accordion_waltz(s: p.Sheet) -> None:
    s.per_chord = 3
    t = n.timbre(s.rng)
    for at in range(s.beats):
        for k in (0,) if at % 3 == 0 else (2, 4):
            s.play(n.bowed, t | {"slow": 0.03}, s.hz(s.chord(at) + k, -1 if at % 3 == 0 else 0), at, 0.8, 0.6)
    p.melody(s, n.organ, 0.8)


def ballad(s: p.Sheet) -> None:
    p.chords(s, n.bowed, 0.25)
    p.bass(s, n.plucked, 0.2)
    p.melody(s, n.sung, 1.0, 1, 0.2)


KEPT_OUT: dict[str, Callable[[p.Sheet], None]] = {
    f.__name__: f for f in (flute, march, breakbeat, humming, accordion_waltz, ballad)
}


def vocalise(s: p.Sheet) -> None:
    """One or two voices without words on open vowels, nothing else."""
    for voice in range(int(s.rng.integers(1, 3))):
        p.melody(s, n.sung, 1.0, voice, 0.12, vowel=str(s.rng.choice(list("aou"))), consonant=False)


def vocalise_and_piano(s: p.Sheet) -> None:
    p.chords(s, n.struck, s.rng.uniform(0.2, 0.5), 2.0)
    p.melody(s, n.sung, 1.0, 1, 0.1, vowel=str(s.rng.choice(list("aou"))), consonant=False)


def fast_beat(s: p.Sheet) -> None:
    """Drums on and between the beats, a bass, a stab on a chord now and then."""
    p.drums(s, CLUB | {"kick": 0.03, "shaker": 0.3}, s.rng.uniform(2.0, 3.5), True)
    p.bass(s, n.fm, 0.6)
    p.chords(s, n.square, 0.25, 0.5)


def music_box(s: p.Sheet) -> None:
    p.arpeggio(s, n.struck, 0.8, 0.5, 2.0)
    p.melody(s, n.struck, 0.9, 3, 0.2)


SLOW = "slow_solo drone strings hymn choir singer ballad humming vocalise vocalise_and_piano".split()
FURTHER: dict[str, Callable[[p.Sheet], None]] = {
    f.__name__: f for f in (vocalise, vocalise_and_piano, fast_beat, music_box)
}


def piece(kind: str, seconds: float, rng: Rng) -> Wave:
    """A piece of a kind, at RMS 1."""
    slow = kind in SLOW
    sheet = p.Sheet(seconds, rng, (50, 110) if slow else (70, 150))
    (TRAINED | KEPT_OUT | FURTHER)[kind](sheet)
    return p.finished(sheet)
