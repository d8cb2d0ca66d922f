"""Who stands apart from the others of a team, when one of these may lie far off."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from qa_analyzer.core.coaching_report import Comparison

from .differences import compared_rates
from .means import Sums, compared

LEAST_OTHERS = 3
"""With fewer others none of them is left out: with two, leaving one out compares one person with one other."""
T = TypeVar("T")
Rate = tuple[int, int]
"""Passed and decided."""


def scores_apart(scores: Sequence[Sums], level: float) -> list[Comparison]:
    """Each agent's mean score against the others'."""

    def total(of: Sequence[Sums]) -> Sums:
        return sum(of, Sums())

    return _each(scores, total, lambda s: s.mean if s.calls else None, lambda a, b: compared(a, b, level))


def rates_apart(rates: Sequence[Rate], comparisons: int) -> list[Comparison]:
    """Each agent's pass rate against the others' together."""

    def total(of: Sequence[Rate]) -> Rate:
        return sum(p for p, _ in of), sum(d for _, d in of)

    return _each(
        rates, total, lambda r: r[0] / r[1] if r[1] else None, lambda a, b: compared_rates(*a, *b, comparisons)
    )


def _each(
    all_: Sequence[T],
    total: Callable[[Sequence[T]], T],
    mean: Callable[[T], float | None],
    compare: Callable[[T, T], Comparison],
) -> list[Comparison]:
    """One stands apart from the others only if so also without that other who moves their mean most.

    Else a single agent far below would put all the rest above "the others".
    """
    found = []
    for i, own in enumerate(all_):
        others = [o for j, o in enumerate(all_) if j != i]
        first = compare(own, total(others))
        middle = mean(total(others))
        if first.against in ("above", "below") and len(others) >= LEAST_OTHERS and middle is not None:
            without = [total([o for k, o in enumerate(others) if k != j]) for j in range(len(others))]
            shifts = [abs(m - middle) if (m := mean(rest)) is not None else 0.0 for rest in without]
            second = compare(own, without[shifts.index(max(shifts))])
            first = first if second.against == first.against else second
        found.append(first)
    return found
