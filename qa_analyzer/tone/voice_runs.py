"""Where one speaker's voice stays changed over several stretches of a call: evidence that accumulates.

One stretch says little: angry and calm ones overlap.  So runs of stretches are held against the speaker's calm ones as
two samples are (Welch's question, with one spread for both): by how many log-odds the run's mean lies above the calm
mean, and how many standard errors that is.  Both must be large.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import exp, sqrt
from statistics import NormalDist

from .voice_evidence import HeardVoice, mean_of

FEWEST_STRETCHES, MOST_STRETCHES, LEAST_S = 3, 40, 4.0
"""A run has so many stretches and seconds of voicing, and so has what is calm outside of it (set by hand)."""
FALSE_ALARM = 0.01
"""Of calls in which nothing changes, so many may have a run above it by chance: the standard errors asked for are those
of a normal distribution at FALSE_ALARM over the number of runs that are looked at (Bonferroni)."""
USUAL_SPREAD, USUAL_STRETCHES = 0.7, 4
"""Log-odds by which single stretches of an unchanged voice differ, counted as so many stretches' worth of knowledge:
three alike ones are no proof that a voice never moves (set by hand)."""
DRIFT = 0.3
"""Log-odds by which a calm voice may drift in the course of a call; counted as an error beside chance (set by hand)."""
LEAST_RISE = 1.0
"""Semitones that a run's pitch must lie above the calm stretches': a microphone that is changed makes a voice sharper
and louder, but no higher (set by hand; hot anger is several higher, Banse and Scherer 1996)."""
ENDS = 0.5
"""The first and the last stretch of a run lie above the calm ones by at least this part of its change: a run ends where
the voice is calm again (set by hand)."""
APART_S = 60.0
"""Stretches of one speaker further apart than this are not in a row: a hold lies between (set by hand)."""
USUAL_ODDS = 4.0
"""Odds against a run being angry before it is heard, for its score: four to one (set by hand)."""
_LONGEST = 8.0
"""Seconds of voicing beyond which a stretch counts no more."""


@dataclass(frozen=True, slots=True)
class Run:
    """Stretches `[first, last)` of one speaker that are angrier than the calm ones, by `change` log-odds."""

    first: int
    last: int
    change: float

    @property
    def score(self) -> float:
        """0-1."""
        return 1 / (1 + USUAL_ODDS * exp(-min(30.0, self.change)))


def lasting(heard: Sequence[HeardVoice], least_change: float) -> list[Run]:
    """Runs that lie above the calm stretches by `least_change` log-odds and beyond chance, the surest first taken;
    they do not overlap and are in order of time."""
    calm = [h for h in heard if h.calm]
    pitch = mean_of("pitch_median", calm)
    runs = sorted(_changes(heard), key=lambda r: -r[0])
    found: list[Run] = []
    for _, run in runs:
        if run.change < least_change or any(run.first < f.last and f.first < run.last for f in found):
            continue
        its = mean_of("pitch_median", heard[run.first : run.last])
        if its is None or pitch is None or its - pitch >= LEAST_RISE:
            found.append(run)
    return sorted(found, key=lambda r: r.first)


def _changes(heard: Sequence[HeardVoice]) -> Iterator[tuple[float, Run]]:
    """Every run that is above the calm stretches beyond chance, with its standard errors."""
    places = [(a, b) for a in range(len(heard)) for b in _ends(heard, a)]
    if not places:
        return
    enough = NormalDist().inv_cdf(1 - FALSE_ALARM / len(places))
    all_sums = _sums(heard, [1.0] * len(heard))
    calm_sums = _sums(heard, [float(h.calm) for h in heard])
    total = [column[-1] for column in calm_sums]
    for a, b in places:
        run = [column[b] - column[a] for column in all_sums]
        calm = [t - (column[b] - column[a]) for t, column in zip(total, calm_sums, strict=True)]
        if calm[0] < FEWEST_STRETCHES or min(run[1], calm[1]) < LEAST_S:
            continue
        usual = calm[2] / calm[1]
        change = run[2] / run[1] - usual
        if min(heard[a].change, heard[b - 1].change) < usual + ENDS * change:
            continue
        within = sum(max(0.0, s[3] - s[2] ** 2 / s[1]) * s[0] / s[1] for s in (run, calm))
        known = run[0] + calm[0] - 2
        variance = (within + USUAL_STRETCHES * USUAL_SPREAD**2) / (known + USUAL_STRETCHES)
        errors = change / sqrt(variance * (1 / run[0] + 1 / calm[0]) + DRIFT**2)
        if errors >= enough:
            yield errors, Run(a, b, change)


def _ends(heard: Sequence[HeardVoice], first: int) -> Iterator[int]:
    """Where a run that begins at `first` may end."""
    for last in range(first + 1, min(len(heard), first + MOST_STRETCHES) + 1):
        if last - first > 1 and heard[last - 1].span.start - heard[last - 2].span.end > APART_S:
            return
        if last - first >= FEWEST_STRETCHES:
            yield last


def _sums(heard: Sequence[HeardVoice], counted: Sequence[float]) -> tuple[list[float], ...]:
    """Running sums over the stretches that count: their number, seconds, changes and their squares by seconds."""
    seconds = [c * min(_LONGEST, h.voiced_s) for c, h in zip(counted, heard, strict=True)]
    changes = [h.change for h in heard]
    columns = (
        counted,
        seconds,
        [s * c for s, c in zip(seconds, changes, strict=True)],
        [s * c * c for s, c in zip(seconds, changes, strict=True)],
    )
    return tuple(list(accumulate(c, initial=0.0)) for c in columns)
