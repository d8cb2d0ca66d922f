"""Of the document of a call: how it was said."""

from __future__ import annotations

from typing import Literal

from .document_call import Out, Seconds, Unit


class MomentOut(Out):
    """A stretch of frustration."""

    start: Seconds
    end: Seconds
    score: Unit
    voice_score: Unit | None = None
    words_score: Unit | None = None
    cues: list[str]
    quote: str


class SpeakerToneOut(Out):
    """One speaker's tone."""

    score: Unit
    moments: list[MomentOut]


class TriggerOut(Out):
    """What came just before the rise."""

    type: str
    start: Seconds


class ToneOut(Out):
    """The call's tone; never part of a score."""

    flagged: bool
    onset: Literal["arrived", "became"] | None
    trigger: TriggerOut | None
    member: SpeakerToneOut
    agent: SpeakerToneOut
    note: str | None = None
