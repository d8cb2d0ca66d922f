"""Tone: stretches where a speaker sounds or reads as frustrated."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Moment:
    """One stretch; scores 0-1; `voice_score` None where there is no usable sound, `words_score` None without words."""

    start: float
    end: float
    score: float
    cues: tuple[str, ...]
    quote: str = ""
    voice_score: float | None = None
    words_score: float | None = None


@dataclass(frozen=True, slots=True)
class SpeakerTone:
    """All moments of one speaker and the highest score (0 where there are none)."""

    score: float = 0.0
    moments: tuple[Moment, ...] = ()


@dataclass(frozen=True, slots=True)
class Trigger:
    """What happened just before the member became upset."""

    type: str
    start: float


@dataclass(frozen=True, slots=True)
class Tone:
    """The call's tone; `flagged` is about the member alone."""

    flagged: bool = False
    onset: Literal["arrived", "became"] | None = None
    trigger: Trigger | None = None
    member: SpeakerTone = SpeakerTone()
    agent: SpeakerTone = SpeakerTone()
    note: str | None = None
