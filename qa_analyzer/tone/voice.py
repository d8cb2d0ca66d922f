"""How angry a voice sounds, stretch by stretch, against the speaker's own: from sound alone, never from words."""

from __future__ import annotations

from collections.abc import Sequence
from math import exp

from qa_analyzer.core.voice import VoiceMeasures

from .voice_model import VoiceModel

CALM_SHRINK_S, OWN_SHRINK_S = 1.0, 4.0
"""Seconds of voicing in the reference at which a score is worth half: little calm speech tells little of a speaker's
voice, and speech that may itself be angry less.  Set by hand."""
NO_CALM = 0.8
"""What a score without any calm speech is worth at most.  Set by hand."""
COMMON_SHARE, COMMON_ROWS, COMMON_MOST = 0.5, 10, 2.0
"""Of what all other clips of a speaker share against the calm ones, so much at most is taken for the recording's or the
speaker's way (half of it from ten clips on), and never more than so many log-odds.  Set by hand."""


def scores(
    own: Sequence[VoiceMeasures | None], calm: Sequence[VoiceMeasures | None], model: VoiceModel
) -> list[float | None]:
    """The score 0-1 of each stretch of one speaker; None where there is too little voice, or only noise.

    `calm`: calm speech of the same speaker.  Without any, all stretches together are the reference, and scores stay
    nearer to that of an unchanged voice.
    """
    return [None if odds is None else _unit(odds) for odds in log_odds(own, calm, model)]


def settled_scores(
    own: Sequence[VoiceMeasures | None], calm: Sequence[VoiceMeasures | None], model: VoiceModel
) -> list[float | None]:
    """As `scores`, for clips that need not be of one recording: half of what all the speaker's clips share against the
    calm ones (another day, another distance, livelier reading) is taken for no sign of anger."""
    odds = log_odds(own, calm, model)
    if all(m is None for m in calm):
        return [None if o is None else _unit(o) for o in odds]
    moved = [o - model.calm.bias for o in odds if o is not None]
    common = sum(moved) / len(moved) if moved else 0.0
    share = COMMON_SHARE * len(moved) / (len(moved) + COMMON_ROWS)
    taken = max(-COMMON_MOST, min(COMMON_MOST, share * common))
    return [None if o is None else _unit(o - taken) for o in odds]


def log_odds(
    own: Sequence[VoiceMeasures | None], calm: Sequence[VoiceMeasures | None], model: VoiceModel
) -> list[float | None]:
    """The log-odds of anger behind `scores`: drawn towards those of an unchanged voice where little is known."""
    known = [m for m in calm if m is not None]
    reference, half_s, most = model.calm, CALM_SHRINK_S, 1.0
    if not known:
        known = [m for m in own if m is not None]
        reference, half_s, most = model.all_own, OWN_SHRINK_S, NO_CALM
    known_s = sum(m.voiced_s * m.trust for m in known)
    worth = most * known_s / (known_s + half_s) if known_s else 0.0
    if not known:
        return [None] * len(own)
    speaker = model.known([m.values for m in known], reference)
    return [
        None
        if m is None
        else reference.bias + worth * m.trust * model.summed(model.changes(m.values, speaker), reference)
        for m in own
    ]


def _unit(odds: float) -> float:
    return round(1 / (1 + exp(-max(-30.0, min(30.0, odds)))), 4)
