"""Scores by week, and the period of equal length before."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from qa_analyzer.core.coaching_report import Period, Week

from .means import Sums, mean_score


def weeks(dated: Iterable[tuple[str, float]]) -> tuple[Week, ...]:
    """The mean of each week from Monday on (ISO 8601), in order; weeks without a score are left out.

    `dated`: days and scores in percent.
    """
    by_week: dict[date, list[float]] = {}
    for day, percent in dated:
        at = date.fromisoformat(day)
        by_week.setdefault(at - timedelta(days=at.weekday()), []).append(percent)
    return tuple(Week(m.isoformat(), mean_score(Sums.of(by_week[m]))) for m in sorted(by_week))


def period_before(period: Period) -> Period | None:
    """The period of equal length that ends on the eve of this one; None where this one has no first or last day."""
    if period.since is None or period.until is None:
        return None
    first, last = date.fromisoformat(period.since), date.fromisoformat(period.until)
    eve = first - timedelta(days=1)
    return Period((eve - (last - first)).isoformat(), eve.isoformat())
