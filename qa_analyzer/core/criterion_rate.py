"""How often one criterion passed over many calls, with the places where it can be heard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Standing = Literal["met", "not met", "not distinguishable"]
"""A pass rate against its target: `not distinguishable` when the target lies within the interval."""


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a verdict can be heard; `start`, `end` in seconds, None where the verdict cites no place."""

    call_id: str
    started_at: str | None
    start: float | None
    end: float | None
    speaker: str | None
    quote: str
    reason: str
    confidence: float


@dataclass(frozen=True, slots=True)
class CriterionRate:
    """How often a criterion passed, over the calls where it was decided (`passed + failed == decided`).

    `percent`, `low_percent`, `high_percent`: pass rate and its 95 % Wilson interval, 0-100, None where
    nothing was decided.  `passes` and `fails` are the surest examples, at most three each.
    """

    id: str
    title: str
    section: str
    sentence: str
    try_instead: str
    max_points: int
    passed: int
    failed: int
    decided: int
    unsure: int
    not_applicable: int
    percent: float | None
    low_percent: float | None
    high_percent: float | None
    target_percent: float | None
    standing: Standing | None
    passes: tuple[Citation, ...]
    fails: tuple[Citation, ...]
