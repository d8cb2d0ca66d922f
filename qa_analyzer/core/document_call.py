"""Of the document of a call: the record, the recording, the words and what happened when."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

Seconds = float
Unit = float


class Out(BaseModel):
    """A part of a document: a later program's further fields are kept."""

    model_config = ConfigDict(extra="allow", populate_by_name=True)


class AgentOut(Out):
    """The agent as the record names them."""

    id: str | None = None
    name: str | None = None
    team: str | None = None


class MemberOut(Out):
    """The member as the record names them."""

    name: str | None = None


class CheckInOut(Out):
    """A check-in of a hold: made (`ok`), or due `at` a time: `missing`, or `near` where that cannot be told."""

    at: Seconds
    state: Literal["ok", "missing", "near"]


class HoldOut(Out):
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


class EventOut(Out):
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


class CallOut(Out):
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


class ChannelOut(Out):
    """One channel of the recording."""

    role: Literal["agent", "member", "both", "unknown"]
    confidence: Unit
    talk_s: Seconds
    level_dbfs: float | None = None


class AudioOut(Out):
    """The recording as read; null where only a transcript was given."""

    declared_duration: Seconds | None
    partial: bool
    bad_packets: int
    sample_rate: int
    same_sound: bool
    channels: list[ChannelOut]
    warnings: list[str] = []


class WordOut(Out):
    """One word."""

    start: Seconds
    end: Seconds
    text: str
    probability: Unit | None = None


class TurnOut(Out):
    """One turn; `speaker` null where nobody can tell."""

    speaker: Literal["agent", "member"] | None
    start: Seconds
    end: Seconds
    text: str
    words: list[WordOut] | None = None
    aside: bool = Field(default=False, description="an announcement or a song inside a hold: shown, never judged")


class InterruptionOut(Out):
    """Who broke in on whom; from `start` to `end`, in seconds, both speak."""

    start: Seconds
    end: Seconds
    by: Literal["agent", "member"]
    of: Literal["agent", "member"]


class TranscriptOut(Out):
    """The words, and how they came about."""

    engine: str
    times: Literal["exact", "estimated"] = "exact"
    words_usable: bool = True
    note: str | None = None
    turns: list[TurnOut]
