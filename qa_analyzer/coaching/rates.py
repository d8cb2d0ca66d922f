"""Pass rates per criterion over an agent's calls, and their ranking."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.criterion_rate import Citation, CriterionRate
from qa_analyzer.core.document import Analysis, CriterionOut

from .praiseworthy import praiseworthy
from .wilson import standing, wilson_percent

EXAMPLES = 3
"""Citations kept per criterion and outcome: what a coach can play in one conversation."""
RANKED = 5
"""Strengths, and points to work on, that a report names; more is no longer a selection."""

Judged = tuple[Analysis, CriterionOut]
"""A verdict and its call."""


def cite(analysis: Analysis, criterion: CriterionOut) -> Citation:
    """The most telling place of a verdict."""
    first = criterion.evidence[0] if criterion.evidence else None
    return Citation(
        call_id=analysis.call.call_id,
        started_at=analysis.call.started_at,
        start=first.start if first else None,
        end=first.end if first else None,
        speaker=first.speaker if first else None,
        quote=first.quote if first else "",
        reason=criterion.reason,
        confidence=criterion.confidence,
    )


def criterion_rates(analyses: Sequence[Analysis]) -> tuple[CriterionRate, ...]:
    """One rate per criterion, in the order of the form of the latest call; `analyses` in order of time.

    Criteria that only earlier forms asked come after.  Title, sentence and target are the latest ones.
    """
    order: dict[str, None] = {}
    for analysis in reversed(analyses):
        order.update(dict.fromkeys(c.id for c in analysis.criteria if c.id not in order))
    found = by_criterion(analyses)
    return tuple(_rate(found[id_]) for id_ in order)


def by_criterion(analyses: Sequence[Analysis]) -> dict[str, list[Judged]]:
    """Every verdict with its call, by criterion, in the order of the calls."""
    found: dict[str, list[Judged]] = {}
    for a in analyses:
        for c in a.criteria:
            found.setdefault(c.id, []).append((a, c))
    return found


def surest(found: Sequence[Judged], outcome: str) -> list[Judged]:
    """Those of an outcome, of passes those that can be praised: with a place before those without, with words before
    those without, the surest first, the later call first where equal."""
    kept = [f for f in reversed(found) if f[1].verdict == outcome and (outcome != "pass" or praiseworthy(*f))]
    return sorted(kept, key=lambda f: (not f[1].evidence, not _quote(f[1]), -f[1].confidence))


def _quote(criterion: CriterionOut) -> str:
    return criterion.evidence[0].quote if criterion.evidence else ""


def _rate(found: list[Judged]) -> CriterionRate:
    latest = found[-1][1]
    count = {outcome: sum(c.verdict == outcome for _, c in found) for outcome in ("pass", "fail", "unsure", "na")}
    decided = count["pass"] + count["fail"]
    low, high = wilson_percent(count["pass"], decided) if decided else (None, None)
    target = getattr(latest, "target_percent", None)
    target = float(target) if isinstance(target, (int, float)) else None
    return CriterionRate(
        id=latest.id,
        title=latest.title or latest.id,
        section=latest.section,
        sentence=latest.sentence,
        try_instead=latest.try_instead,
        max_points=latest.max_points,
        passed=count["pass"],
        failed=count["fail"],
        decided=decided,
        unsure=count["unsure"],
        not_applicable=count["na"],
        percent=100 * count["pass"] / decided if decided else None,
        low_percent=low,
        high_percent=high,
        target_percent=target,
        standing=None if target is None or low is None or high is None else standing(low, high, target),
        passes=_examples(found, "pass"),
        fails=_examples(found, "fail"),
    )


def _examples(found: list[Judged], outcome: str) -> tuple[Citation, ...]:
    return tuple(cite(a, c) for a, c in surest(found, outcome)[:EXAMPLES])


def strengths(rates: Sequence[CriterionRate]) -> tuple[str, ...]:
    """Criteria passed more often than not, by the lower end of the interval: what is surely done well first.

    Ranking by the lower end keeps one lucky call from outranking nineteen of twenty.
    """
    good = [r for r in rates if r.passed > r.failed]
    ranked = sorted(good, key=lambda r: (-(r.low_percent or 0), -r.max_points, r.id))
    return tuple(r.id for r in ranked[:RANKED])


def to_work_on(rates: Sequence[CriterionRate]) -> tuple[str, ...]:
    """Criteria that failed, by the upper end of the interval: what is surely amiss first.  Strengths stay out."""
    kept = set(strengths(rates))
    weak = [r for r in rates if r.failed and r.id not in kept]
    ranked = sorted(weak, key=lambda r: (r.high_percent or 0, -r.max_points, r.id))
    return tuple(r.id for r in ranked[:RANKED])
