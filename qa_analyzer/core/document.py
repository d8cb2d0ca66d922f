"""The contract's JSON for one analysed call, as pydantic models: what leaves the program.

The models are the published schema (`qa-analyzer schema`).  Fields may be added, never renamed.
Reports read these documents and nothing else, so that they can be made from a ledger too.
"""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

Seconds = float
Unit = float


class _Model(BaseModel):
    model_config = ConfigDict(extra="allow", populate_by_name=True)


class AgentOut(_Model):
    """The agent as the record names them."""

    id: str | None = None
    name: str | None = None
    team: str | None = None


class MemberOut(_Model):
    """The member as the record names them."""

    name: str | None = None


class CheckInOut(_Model):
    """A check-in of a hold: made (`ok`), or due `at` a time: `missing`, or `near` where that cannot be told."""

    at: Seconds
    state: Literal["ok", "missing", "near"]


class HoldOut(_Model):
    """What was said around a hold, in figures; null where there was nothing to measure."""

    asked: Literal["asked", "announced", "unasked"] | None = Field(description="null: there are no usable words")
    asked_at: Seconds | None
    agreed: bool | None
    answered_after_s: Seconds | None = Field(description="from the end of the asking turn to the answering one")
    onset_after_answer_s: Seconds | None = Field(description="negative: on hold before the answer's end")
    promised_s: Seconds | None
    lasted_s: Seconds = Field(description="up to the agent's first return")
    promise_kept: bool | None
    check_ins: list[CheckInOut]
    came_back: bool | None
    thanked: bool | None


class EventOut(_Model):
    """An event on the timeline, in seconds."""

    type: Literal["ringing", "hold", "silence", "overlap", "transfer", "drop"]
    start: Seconds
    end: Seconds
    source: Literal["audio", "record", "transcript"]
    rings: int | None = None
    detail: str | None = None
    story: list[str] | None = Field(default=None, description="a hold's story, one step an item")
    hold: HoldOut | None = Field(default=None, description="a hold's story in figures")
    by: Literal["agent", "member"] | None = Field(default=None, description="of an overlap: who came in second")


class CallOut(_Model):
    """The record, as a sidecar has it."""

    call_id: str
    channel: str = "phone"
    direction: Literal["inbound", "outbound"] | None = None
    language: str | None = None
    started_at: str | None = None
    agent: AgentOut | None = None
    member: MemberOut | None = None
    company: str | None = None
    rings: int | None = None
    hung_up_by: Literal["agent", "member"] | None = None
    channels: list[Literal["agent", "member"]] | None = None
    swap: bool = False
    events: list[dict[str, Any]] = []


class ChannelOut(_Model):
    """One channel of the recording."""

    role: Literal["agent", "member", "both", "unknown"]
    confidence: Unit
    talk_s: Seconds
    level_dbfs: float | None = None


class AudioOut(_Model):
    """The recording as read; null where only a transcript was given."""

    declared_duration: Seconds | None
    partial: bool
    bad_packets: int
    sample_rate: int
    same_sound: bool
    channels: list[ChannelOut]
    warnings: list[str] = []


class WordOut(_Model):
    """One word."""

    start: Seconds
    end: Seconds
    text: str
    probability: Unit | None = None


class TurnOut(_Model):
    """One turn; `speaker` null where nobody can tell."""

    speaker: Literal["agent", "member"] | None
    start: Seconds
    end: Seconds
    text: str
    words: list[WordOut] | None = None
    aside: bool = Field(default=False, description="an announcement or a song inside a hold: shown, never judged")


class InterruptionOut(_Model):
    """Who broke in on whom; from `start` to `end`, in seconds, both speak."""

    start: Seconds
    end: Seconds
    by: Literal["agent", "member"]
    of: Literal["agent", "member"]


class TranscriptOut(_Model):
    """The words, and how they came about."""

    engine: str
    times: Literal["exact", "estimated"] = "exact"
    words_usable: bool = True
    note: str | None = None
    turns: list[TurnOut]


class StandardOut(_Model):
    """Which form was applied."""

    name: str
    version: str
    sha256: str
    title: str = ""


class EvidenceOut(_Model):
    """Where it can be heard."""

    start: Seconds
    end: Seconds
    speaker: Literal["agent", "member"] | None
    quote: str
    found_by: str = ""
    score: Unit = 1.0


class ChangeOut(_Model):
    """What would have given another verdict, one of `to`; a place, null where it has none."""

    to: list[Literal["pass", "fail", "na", "unsure"]]
    what: str
    start: Seconds | None = None
    end: Seconds | None = None


class CriterionOut(_Model):
    """One verdict."""

    id: str
    verdict: Literal["pass", "fail", "na", "unsure"]
    confidence: Unit
    reason: str
    evidence: list[EvidenceOut]
    points: int | None
    max_points: int
    title: str = ""
    section: str = ""
    sentence: str = ""
    try_instead: str = ""
    auto_fail: bool = False
    window: tuple[Seconds, Seconds] | None = None
    target_percent: float | None = None
    would_change: list[ChangeOut] = Field(default=[], description="each by itself would have changed the verdict")


class ScoreOut(_Model):
    """The score; percent 0-100, null when nothing is possible."""

    percent: float | None
    earned: int
    possible: int
    auto_failed: bool


class MomentOut(_Model):
    """A stretch of frustration."""

    start: Seconds
    end: Seconds
    score: Unit
    voice_score: Unit | None = None
    words_score: Unit | None = None
    cues: list[str]
    quote: str


class SpeakerToneOut(_Model):
    """One speaker's tone."""

    score: Unit
    moments: list[MomentOut]


class TriggerOut(_Model):
    """What came just before the rise."""

    type: str
    start: Seconds


class ToneOut(_Model):
    """The call's tone; never part of a score."""

    flagged: bool
    onset: Literal["arrived", "became"] | None
    trigger: TriggerOut | None
    member: SpeakerToneOut
    agent: SpeakerToneOut
    note: str | None = None


class Analysis(_Model):
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
    interruptions: list[InterruptionOut] = []
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


class ErrorOut(_Model):
    """An input that could not be analysed."""

    path: str | None
    call_id: str | None
    error: str
    hint: str


class ScoreDocument(_Model):
    """What `score --json` prints."""

    calls: list[Analysis]
    errors: list[ErrorOut]
