"""What one speaker's voice says of anger in a call: stretches against the speaker's own calm ones."""

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


@dataclass(frozen=True, slots=True)
class HeardVoice:
    """One stretch as heard: `odds`, log-odds of anger against the speaker's calm voice; `change`: what it adds to them
    where it is one of several in a row; `calm`: it is part of the calm voice."""

    span: Span
    odds: float
    change: float
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
        HeardVoice(
            s.span,
            o,
            model.lasting * (o - model.calm.bias),
            s.measures.voiced_s * s.measures.trust,
            i in calm,
            s.measures.values,
        )
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
