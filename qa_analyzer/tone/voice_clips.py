"""Scores of labelled clips: each speaker's against the speaker's own calm ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qa_analyzer.core.voice import VoiceMeasures

from .voice import settled_scores
from .voice_model import VoiceModel


@dataclass(frozen=True, slots=True)
class Clip:
    """A clip as measured: whose, whether it is that speaker's calm voice (`baseline`), and None without a voice."""

    speaker: str
    baseline: bool
    measures: VoiceMeasures | None


def score_clips(clips: Sequence[Clip], model: VoiceModel) -> list[float | None]:
    """The score 0-1 of each clip that is no baseline, in order; None for baselines and where there is no voice.

    A speaker without a usable baseline clip is measured against all of the speaker's own.
    """
    found: list[float | None] = [None] * len(clips)
    for speaker in dict.fromkeys(c.speaker for c in clips):
        own = [i for i, c in enumerate(clips) if c.speaker == speaker and not c.baseline]
        calm = [c.measures for c in clips if c.speaker == speaker and c.baseline]
        for i, score in zip(own, settled_scores([clips[i].measures for i in own], calm, model), strict=True):
            found[i] = score
    return found
