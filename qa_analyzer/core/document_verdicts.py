"""Of the document of a call: the standard, the verdicts with their evidence, the score."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from .document_call import Out, Seconds, Unit


class StandardOut(Out):
    """Which form was applied."""

    name: str
    version: str
    sha256: str
    title: str = ""


class EvidenceOut(Out):
    """Where it can be heard."""

    start: Seconds
    end: Seconds
    speaker: Literal["agent", "member"] | None
    quote: str
    found_by: str = ""
    score: Unit = 1.0


class ChangeOut(Out):
    """What would have given another verdict, one of `to`; a place, null where it has none."""

    to: list[Literal["pass", "fail", "na", "unsure"]]
    what: str
    start: Seconds | None = None
    end: Seconds | None = None


class CriterionOut(Out):
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


class ScoreOut(Out):
    """The score; percent 0-100, null when nothing is possible."""

    percent: float | None
    earned: int
    possible: int
    auto_failed: bool
