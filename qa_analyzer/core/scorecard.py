"""A standard filled in for one call."""

from __future__ import annotations

from dataclasses import dataclass

from .standard import CriterionSetting
from .verdicts import Verdict


@dataclass(frozen=True, slots=True)
class Line:
    """One verdict with its line of the form; `points` None where it does not count (na, unsure)."""

    setting: CriterionSetting
    verdict: Verdict
    points: int | None
    max_points: int


@dataclass(frozen=True, slots=True)
class Scorecard:
    """`percent` 0-100, None when nothing is possible; an auto-fail makes it 0 and keeps `earned`."""

    lines: tuple[Line, ...]
    earned: int
    possible: int
    percent: float | None
    auto_failed: bool
    scorable: bool = True
    why_not: str | None = None
