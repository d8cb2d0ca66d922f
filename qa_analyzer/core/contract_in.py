"""The contract's JSON for what comes in: a sidecar and a transcript, as pydantic models.

Unknown fields are kept aside and reported, never an error; a known field of the wrong type is one.
Every number must be finite and every time >= 0.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from .input_text import lower, moment, none_if_blank, printable, text_of_number

MOST_CHARACTERS_IN_A_TURN = 200_000
"""About three hours of unbroken speech (150 words a minute, six characters a word): more is no turn."""
LONGEST_CALL_S = 7 * 24 * 3600
"""A time beyond a week is no second of a call (it may be in milliseconds or a date)."""

Name = Annotated[str | None, AfterValidator(none_if_blank)]
Identity = Annotated[str | None, BeforeValidator(text_of_number), AfterValidator(none_if_blank)]
Seconds = Annotated[float, Field(ge=0, le=LONGEST_CALL_S, allow_inf_nan=False)]
PartyIn = Annotated[Literal["agent", "member"], BeforeValidator(lower)]
Rings = Annotated[int, Field(ge=0, le=10_000)]


class _Model(BaseModel):
    model_config = ConfigDict(extra="allow", strict=True)

    def unknown_fields(self, prefix: str = "") -> Iterator[str]:
        """Names of the fields that the contract does not know, with a dotted path."""
        for name in self.model_extra or {}:
            yield prefix + printable(name)[:60]
        for name in type(self).model_fields:
            for part in value if isinstance(value := getattr(self, name), list) else [value]:
                if isinstance(part, _Model):
                    yield from part.unknown_fields(f"{prefix}{name}.")


class _Timed(_Model):
    start: Seconds
    end: Seconds

    @model_validator(mode="after")
    def _in_order(self) -> _Timed:
        if self.end < self.start:
            raise ValueError(f"it ends at {self.end:g} s, before it starts at {self.start:g} s")
        return self


class AgentIn(_Model):
    """The agent as an input names them."""

    id: Identity = None
    name: Name = None
    team: Name = None


class MemberIn(_Model):
    """The member as an input names them."""

    name: Name = None


class EventIn(_Timed):
    """One event of the record; `transfer` and `drop` may come without an end."""

    type: Annotated[Literal["hold", "transfer", "ringing", "drop"], BeforeValidator(lower)]
    rings: Rings | None = None

    @model_validator(mode="before")
    @classmethod
    def _momentary(cls, data: Any) -> Any:
        if isinstance(data, dict) and data.get("end") is None and data.get("type") in ("transfer", "drop"):
            return {**data, "end": data.get("start")}
        return data


class CallIn(_Model):
    """A sidecar, a manifest row or a transcript's own `call`; every field may be missing or null."""

    call_id: Identity = None
    channel: Annotated[Name, BeforeValidator(lower)] = None
    direction: Annotated[Literal["inbound", "outbound"] | None, BeforeValidator(lower)] = None
    language: Name = None
    started_at: Annotated[datetime | None, BeforeValidator(moment)] = None
    agent: AgentIn | None = None
    member: MemberIn | None = None
    company: Name = None
    rings: Rings | None = None
    hung_up_by: Annotated[Literal["agent", "member"] | None, BeforeValidator(lower)] = None
    channels: Annotated[list[PartyIn], Field(min_length=1, max_length=2)] | None = None
    swap: bool | None = None
    events: list[EventIn] | None = None


class WordIn(_Timed):
    """One word of a turn."""

    text: Annotated[str, Field(max_length=1_000), AfterValidator(printable)]
    probability: Annotated[float, Field(ge=0, le=1)] | None = None


class TurnIn(_Timed):
    """One turn; `voice` is a foreign transcript's own label for who speaks."""

    speaker: Annotated[Literal["agent", "member"] | None, BeforeValidator(lower)] = None
    text: Annotated[str, Field(max_length=MOST_CHARACTERS_IN_A_TURN), AfterValidator(printable)] = ""
    words: list[WordIn] | None = None
    voice: Name = None


class TranscriptIn(_Model):
    """A transcript in the contract's own form; `call` is read apart, as a `CallIn`."""

    turns: list[TurnIn]
