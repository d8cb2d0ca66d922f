"""Where one speaker's voice says anger in a call: stretches against the speaker's own calm ones, and where it lasts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import exp

from qa_analyzer.core.span import Span
from qa_analyzer.core.voice import VoiceStretch

from .voice import log_odds
from .voice_model import VoiceModel

FIRST_S = 60.0
"""A speaker's first minute is the reference, where it holds enough and is not among the hottest of the call."""
LEAST_CALM_S = 5.0
"""Seconds of voicing that make a reference; with less in the first minute, the calmest half is taken.  Set by hand."""
FIRST_SHARE = 0.7
"""Where more of a speaker's stretches lie in the first minute, it is no reference: all of the call would be its own
(set by hand)."""
FEWEST = 4
"""With fewer stretches nothing is known of the speaker's calm voice, and the voice alone says nothing (set by hand)."""
LAST_STRETCHES, LAST_S = 3, 4.0
"""The voice alone makes a moment only over so many stretches in a row with so many seconds of voicing (set by hand)."""
LEAST_RISE = 1.0
"""Semitones that such a run's pitch must lie above the calm stretches': a microphone that is changed makes a voice
sharper and louder, but no higher (set by hand; hot anger is several higher, Banse and Scherer 1996)."""
APART_S = 20.0
"""Stretches of one speaker further apart than this are not in a row: a hold or the other's long talk lies between."""


@dataclass(frozen=True, slots=True)
class HeardVoice:
    """One stretch as heard: `odds`, log-odds of anger against the speaker's calm voice; `calm`: it is part of that."""

    span: Span
    odds: float
    voiced_s: float
    calm: bool
    values: Mapping[str, float]

    @property
    def score(self) -> float:
        """0-1."""
        return 1 / (1 + exp(-max(-30.0, min(30.0, self.odds))))


def heard_voice(stretches: Sequence[VoiceStretch], model: VoiceModel) -> list[HeardVoice]:
    """All stretches of one speaker, in order of time; empty where there are too few, or the model wants measures that
    were not taken."""
    known = sorted((s for s in stretches if set(model.measures) <= s.measures.values.keys()), key=lambda s: s.span)
    if len(known) < FEWEST:
        return []
    calm = calm_of(known, model)
    odds = log_odds([s.measures for s in known], [known[i].measures for i in calm], model)
    return [
        HeardVoice(s.span, o, s.measures.voiced_s * s.measures.trust, i in calm, s.measures.values)
        for i, (s, o) in enumerate(zip(known, odds, strict=True))
        if o is not None
    ]


def calm_of(known: Sequence[VoiceStretch], model: VoiceModel) -> set[int]:
    """Indices of the stretches that stand for the calm voice."""
    ranked = log_odds([s.measures for s in known], (), model)
    order = sorted(range(len(known)), key=lambda i: ranked[i] or 0.0)
    calmest = set(order[: max(2, len(order) // 2)])
    first = [i for i, s in enumerate(known) if s.span.end <= known[0].span.start + FIRST_S]
    voiced_s = sum(known[i].measures.voiced_s for i in first)
    short = len(first) > FIRST_SHARE * len(known)
    if not short and voiced_s >= LEAST_CALM_S and 2 * sum(i in calmest for i in first) >= len(first):
        return set(first)
    return calmest


def mean_of(name: str, heard: Sequence[HeardVoice]) -> float | None:
    """The mean of a measure by seconds of voicing; None where it was not taken."""
    known = [(h.values[name], h.voiced_s) for h in heard if name in h.values]
    weight = sum(w for _, w in known)
    return sum(v * w for v, w in known) / weight if weight else None


def lasting(heard: Sequence[HeardVoice], odds: float) -> list[tuple[int, int, float]]:
    """Runs `[first, last)` over which the mean log-odds of anger reach `odds`, with that mean; they do not overlap."""
    calm = mean_of("pitch_median", [h for h in heard if h.calm])
    found: list[tuple[int, int, float]] = []
    for first in range(len(heard)):
        if found and first < found[-1][1]:
            continue
        best: tuple[int, int, float] | None = None
        for last in range(first + 1, len(heard) + 1):
            run = heard[first:last]
            if last - first > 1 and run[-1].span.start - run[-2].span.end > APART_S:
                break
            if (mean := _says_anger(run, calm)) is not None and mean >= odds:
                best = (first, last, mean)
        if best is not None:
            found.append(best)
    return found


def _says_anger(run: Sequence[HeardVoice], calm_pitch: float | None) -> float | None:
    """The mean log-odds of a run that is long enough, begins and ends angry, and is higher than the calm voice."""
    voiced_s = sum(h.voiced_s for h in run)
    if len(run) < LAST_STRETCHES or voiced_s < LAST_S or min(run[0].odds, run[-1].odds) <= 0:
        return None
    pitch = mean_of("pitch_median", run)
    if pitch is not None and calm_pitch is not None and pitch - calm_pitch < LEAST_RISE:
        return None
    return sum(h.odds * h.voiced_s for h in run) / voiced_s
