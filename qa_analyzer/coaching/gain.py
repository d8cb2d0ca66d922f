"""What coaching would gain: points lost, as far as they are certain."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence

from qa_analyzer.core.agent_report import AgentReport
from qa_analyzer.core.coaching_report import Passage, Point
from qa_analyzer.core.criterion_rate import CriterionRate
from qa_analyzer.core.document import Analysis, CriterionOut

from .rates import Judged, by_criterion, cite, surest
from .wilson import wilson_percent

POINTS = 3
"""Points to work on, and strengths, in one report: a coach has ten minutes (the issue that asked for it says so)."""
MISSED = 2
"""Passages that missed it, to a point."""

NO_DEED = frozenset(
    "answered_in_three_rings caller_hangs_up_first hold_check_in no_repeat_information professional_language".split()
)
"""Criteria that pass by what did not happen, or by what was not said: any turn may stand for it (docs/criteria.md), so
none shows how it is done well."""

NEARLY_AS_SURE = 0.1
"""Of two passages whose verdicts' confidences lie no further apart, the one that the report has not shown yet is taken;
set by hand."""

Place = tuple[str, float | None]
"""Call and start, in seconds."""
Finder = Callable[[str], Passage | None]
"""A colleague's passage that did a criterion well, by its id; None where there is none."""


def points(
    report: AgentReport, judged: Sequence[Analysis], colleague: Finder, advisory: Collection[str] = ()
) -> tuple[Point, ...]:
    """The points to work on, what would gain most first; none that cost nothing, none that is `advisory`."""
    found = by_criterion(judged)
    possible = sum(a.score.possible for a in judged)
    losses = {r.id: _loss(r, found[r.id], possible) for r in report.criteria if r.failed and r.id not in advisory}
    ranked = sorted((r for r in report.criteria if losses.get(r.id, (0, 0))[1] > 0), key=lambda r: -losses[r.id][1])
    shown: set[Place] = set()
    return tuple(_point(r, losses[r.id], found[r.id], colleague, shown) for r in ranked[:POINTS])


def praise(
    report: AgentReport, judged: Sequence[Analysis], worked_on: Sequence[Point], advisory: Collection[str] = ()
) -> tuple[Point, ...]:
    """The strengths that are no point to work on nor `advisory`: what can be heard first, then the surest."""
    found = by_criterion(judged)
    taken = {p.rate.id for p in worked_on} | set(advisory)
    good = [r for r in report.criteria if r.passed > r.failed and r.id not in taken]
    good.sort(key=lambda r: (r.id in NO_DEED, -(r.low_percent or 0), -r.max_points))
    shown = {_place(p.done_well) for p in worked_on if p.done_well}
    return tuple(Point(r, 0.0, 0.0, (), _done_well(r, found[r.id], shown)) for r in good[:POINTS])


def _point(
    rate: CriterionRate, loss: tuple[float, float], found: Sequence[Judged], colleague: Finder, shown: set[Place]
) -> Point:
    missed = tuple(_new(_passages(found, "fail"), shown, MISSED))
    done_well = None if rate.id in NO_DEED else _done_well(rate, found, shown) or colleague(rate.id)
    return Point(rate, loss[0], loss[1], missed, done_well)


def _done_well(rate: CriterionRate, found: Sequence[Judged], shown: set[Place]) -> Passage | None:
    return None if rate.id in NO_DEED else next(iter(_new(_passages(found, "pass"), shown, 1)), None)


def _new(passages: Iterator[Passage], shown: set[Place], count: int) -> list[Passage]:
    """The first so many, but those shown before stand back behind others that are nearly as sure; all are shown now."""
    rest, taken = list(passages), list[Passage]()
    while rest and len(taken) < count:
        first = rest[0].citation
        near = (
            p
            for p in rest
            if p.citation.confidence >= first.confidence - NEARLY_AS_SURE
            and bool(p.citation.quote) == bool(first.quote)
            and _place(p) not in shown
        )
        taken.append(next(near, rest[0]))
        rest.remove(taken[-1])
        shown.add(_place(taken[-1]))
    return taken


def _place(passage: Passage) -> Place:
    return passage.citation.call_id, passage.citation.start


def _loss(rate: CriterionRate, found: Sequence[Judged], possible: int) -> tuple[float, float]:
    """Points lost, and surely lost, of every hundred that could be earned.

    A fail loses its points; where it fails the call, all that the call had earned besides.  Each counts by its
    verdict's confidence; and the whole by how often, at the least, the criterion fails where it is decided: the lower
    end of the 95 % interval of its fail rate over that rate.  So two fails in two calls weigh less than ten in twelve.
    """
    lost = [(_points_of(a, c), c.confidence) for a, c in found if c.verdict == "fail"]
    if not possible or not lost:
        return 0.0, 0.0
    certain = sum(points * confidence for points, confidence in lost)
    least = wilson_percent(rate.failed, rate.decided)[0] / (100 * rate.failed / rate.decided)
    return 100 * sum(points for points, _ in lost) / possible, 100 * certain * least / possible


def _points_of(analysis: Analysis, criterion: CriterionOut) -> int:
    return criterion.max_points + (analysis.score.earned if criterion.auto_fail else 0)


def _passages(found: Sequence[Judged], outcome: str) -> Iterator[Passage]:
    """Those with a place, the surest with words first."""
    return (Passage(cite(a, c), instead=_instead(c)) for a, c in surest(found, outcome) if c.evidence)


def _instead(criterion: CriterionOut) -> str:
    if criterion.verdict != "fail":
        return ""
    return next((w.what for w in criterion.would_change if "pass" in w.to), "")
