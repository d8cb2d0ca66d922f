"""What coaching would gain: points lost, as far as they are certain."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from qa_analyzer.core.agent_report import AgentReport, CriterionRate
from qa_analyzer.core.coaching_report import Passage, Point
from qa_analyzer.core.document import Analysis, CriterionOut

from .rates import cite
from .wilson import wilson_percent

POINTS = 3
"""Points to work on, and strengths, in one report: a coach has ten minutes (the issue that asked for it says so)."""
MISSED = 2
"""Passages that missed it, to a point."""

Finder = Callable[[str], Passage | None]
"""A colleague's passage that did a criterion well, by its id; None where there is none."""


def points(
    report: AgentReport, judged: Sequence[Analysis], colleague: Finder, advisory: Collection[str] = ()
) -> tuple[Point, ...]:
    """The points to work on, what would gain most first; none that cost nothing, none that is `advisory`."""
    losses = {r.id: _loss(r, judged) for r in report.criteria if r.failed and r.id not in advisory}
    ranked = sorted((r for r in report.criteria if losses.get(r.id, (0, 0))[1] > 0), key=lambda r: -losses[r.id][1])
    return tuple(_point(r, losses[r.id], judged, colleague) for r in ranked[:POINTS])


def praise(
    report: AgentReport, judged: Sequence[Analysis], worked_on: Sequence[Point], advisory: Collection[str] = ()
) -> tuple[Point, ...]:
    """The strengths that are no point to work on nor `advisory`, the surest first, each with a passage."""
    taken = {p.rate.id for p in worked_on} | set(advisory)
    kept = [report.rate(i) for i in report.strengths if i not in taken]
    return tuple(Point(r, 0.0, 0.0, (), next(iter(_passages(r.id, "pass", judged)), None)) for r in kept[:POINTS])


def _point(rate: CriterionRate, loss: tuple[float, float], judged: Sequence[Analysis], colleague: Finder) -> Point:
    missed = tuple(_passages(rate.id, "fail", judged)[:MISSED])
    own = next(iter(_passages(rate.id, "pass", judged)), None)
    return Point(rate, loss[0], loss[1], missed, own or colleague(rate.id))


def _loss(rate: CriterionRate, judged: Sequence[Analysis]) -> tuple[float, float]:
    """Points lost, and surely lost, of every hundred that could be earned.

    A fail loses its points; where it fails the call, all that the call had earned besides.  Each counts by its
    verdict's confidence; and the whole by how often, at the least, the criterion fails where it is decided: the lower
    end of the 95 % interval of its fail rate over that rate.  So two fails in two calls weigh less than ten in twelve.
    """
    possible = sum(a.score.possible for a in judged)
    found = [(a, c) for a in judged for c in a.criteria if c.id == rate.id and c.verdict == "fail"]
    if not possible or not found:
        return 0.0, 0.0
    lost = [_points_of(a, c) for a, c in found]
    certain = sum(points * c.confidence for points, (_, c) in zip(lost, found, strict=True))
    least = wilson_percent(rate.failed, rate.decided)[0] / (100 * rate.failed / rate.decided)
    return 100 * sum(lost) / possible, 100 * certain * least / possible


def _points_of(analysis: Analysis, criterion: CriterionOut) -> int:
    return criterion.max_points + (analysis.score.earned if criterion.auto_fail else 0)


def _passages(id_: str, outcome: str, judged: Sequence[Analysis]) -> list[Passage]:
    """The surest with words first, one a call, the later call first where equal."""
    found = [(cite(a, c), c) for a in reversed(judged) for c in a.criteria if c.id == id_ and c.verdict == outcome]
    told = [(cited, c) for cited, c in found if cited.start is not None]
    told.sort(key=lambda f: (not f[0].quote, -f[0].confidence))
    return [Passage(cited, instead=_instead(c)) for cited, c in told]


def _instead(criterion: CriterionOut) -> str:
    if criterion.verdict != "fail":
        return ""
    return next((w.what for w in criterion.would_change if "pass" in w.to), "")
