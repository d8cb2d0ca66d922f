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


def lasting(heard: Sequence[HeardVoice], odds: float) -> list[tuple[int, int, float]]:
    """Runs `[first, last)` over which the mean log-odds of anger reach `odds`, with that mean; they do not overlap."""
    found: list[tuple[int, int, float]] = []
    for first in range(len(heard)):
        if found and first < found[-1][1]:
            continue
        best: tuple[int, int, float] | None = None
        for last in range(first + 1, len(heard) + 1):
            run = heard[first:last]
            if last - first > 1 and run[-1].span.start - run[-2].span.end > APART_S:
                break
            mean = sum(h.odds * h.voiced_s for h in run) / (sum(h.voiced_s for h in run) or 1.0)
            enough = last - first >= LAST_STRETCHES and sum(h.voiced_s for h in run) >= LAST_S
            if enough and mean >= odds and run[0].odds > 0 and run[-1].odds > 0:
                best = (first, last, mean)
        if best is not None:
            found.append(best)
    return found
