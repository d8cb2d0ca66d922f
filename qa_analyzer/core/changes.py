"""What would have changed a verdict: a place in the call, plain words, and the edits that show it to be so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from .words import Role


@dataclass(frozen=True, slots=True)
class Say:
    """Words said in addition: at the end of turn `turn` (`first`: at its beginning), or as a turn of their own
    (`apart`) after it (`first`: before it)."""

    turn: int
    words: str
    speaker: Role = "agent"
    apart: bool = False
    first: bool = False


@dataclass(frozen=True, slots=True)
class Unsay:
    """Words not said: the sentences of turn `turn` that hold a part of `quote`, the whole turn where it is empty."""

    turn: int
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """A hold that begins at `at` lasts `lasts_s` seconds (0: there is none) where it lasted `was_s` (0: there was
    none)."""

    at: float
    lasts_s: float
    was_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Recorded:
    """Another record: fields of `core.record.Record` with their values."""

    fields: Mapping[str, Any] = field(default_factory=dict)


Edit = Say | Unsay | Held | Recorded


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that would have given another verdict: one of `to`.

    `told` says what, in plain words, without the place; `start`, `end` (seconds) the place, None where it has none.
    `edits` make it so (`scoring.edited`); empty where it lies outside the words and the record (a clearer recording).
    """

    to: tuple[Literal["pass", "fail", "na", "unsure"], ...]
    told: str
    start: float | None = None
    end: float | None = None
    edits: tuple[Edit, ...] = ()
