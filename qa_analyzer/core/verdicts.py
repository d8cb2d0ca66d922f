"""What the standard says of a call: verdicts and their evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from .acts import Act
from .changes import Change
from .span import Span
from .words import Role

Outcome = Literal["pass", "fail", "na", "unsure"]
Basis = Literal["words", "roles", "times", "record", "sound", "end"]
"""What a verdict stands on, so that doubt about it can be applied: `end` means the last part of the recording."""

Limits = Mapping[str, float | int | str | bool]
"""A criterion's limits from the standard, by name."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where it can be heard; `quote` empty where something is missing there."""

    start: float
    end: float
    speaker: Role
    quote: str = ""
    found_by: str = ""
    score: float = 1.0

    @classmethod
    def of_act(cls, act: Act) -> Evidence:
        """The act's own words."""
        return cls(act.start, act.end, act.speaker, act.quote, act.found_by, act.score)


@dataclass(frozen=True, slots=True)
class Verdict:
    """A criterion's answer.  `reason` is a plain sentence for the reviewer.

    `evidence`: the most telling first.  `window`: where was searched (None: the whole call).
    `basis`: what it stands on.  `confidence` 0-1: the probability that a reviewer would agree.
    `instead`: of an `unsure`, what it would be without the doubt.  `changes`: what would have changed it.
    """

    criterion: str
    outcome: Outcome
    reason: str
    evidence: tuple[Evidence, ...] = ()
    confidence: float = 0.9
    window: Span | None = None
    basis: frozenset[Basis] = field(default_factory=lambda: frozenset({"words", "roles"}))
    instead: Outcome | None = None
    changes: tuple[Change, ...] = ()
