"""The contract's JSON for one analysed call, as pydantic models: what leaves the program.

The models are the published schema (`qa-analyzer schema`).  Fields may be added, never renamed.
Reports read these documents and nothing else, so that they can be made from a ledger too.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field, ValidationError

from .document_call import (
    AgentOut,
    AudioOut,
    CallOut,
    ChannelOut,
    CheckInOut,
    EventOut,
    HoldOut,
    InterruptionOut,
    MemberOut,
    Out,
    Seconds,
    TranscriptOut,
    TurnOut,
    WordOut,
)
from .document_tone import (
    MomentOut,
    SpeakerToneOut,
    ToneOut,
    TriggerOut,
)
from .document_verdicts import (
    ChangeOut,
    CriterionOut,
    EvidenceOut,
    ScoreOut,
    StandardOut,
)

__all__ = [
    "AgentOut",
    "Analysis",
    "AudioOut",
    "CallOut",
    "ChangeOut",
    "ChannelOut",
    "CheckInOut",
    "CriterionOut",
    "ErrorOut",
    "EventOut",
    "EvidenceOut",
    "HoldOut",
    "InterruptionOut",
    "MemberOut",
    "MomentOut",
    "ScoreDocument",
    "ScoreOut",
    "SpeakerToneOut",
    "StandardOut",
    "ToneOut",
    "TranscriptOut",
    "TriggerOut",
    "TurnOut",
    "WordOut",
]


class Analysis(Out):
    """One analysed call."""

    schema_: Literal["qa-analyzer/analysis/1"] = Field(default="qa-analyzer/analysis/1", alias="schema")
    call: CallOut
    duration: Seconds
    scorable: bool
    why_not: str | None
    audio: AudioOut | None
    transcript: TranscriptOut
    events: list[EventOut]
    standard: StandardOut
    criteria: list[CriterionOut]
    score: ScoreOut
    tone: ToneOut
    measures: dict[str, float | int | None]
    interruptions: list[InterruptionOut] = Field(default=[])
    version: str = Field(default="", description="version of the program that made it")

    def as_json(self) -> dict[str, Any]:
        """Plain JSON values under the contract's names."""
        return self.model_dump(mode="json", by_alias=True)

    @classmethod
    def from_text(cls, text: str) -> Analysis | None:
        """The analysis that a JSON text holds, or None where it holds none of this schema."""
        try:
            return cls.model_validate_json(text)
        except ValidationError:
            return None


class ErrorOut(Out):
    """An input that could not be analysed."""

    path: str | None
    call_id: str | None
    error: str
    hint: str


class ScoreDocument(Out):
    """What `score --json` prints."""

    calls: list[Analysis]
    errors: list[ErrorOut]
