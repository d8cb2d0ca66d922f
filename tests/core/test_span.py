"""Spans refuse nonsense and do set arithmetic on time."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_analyzer.core.span import Span, covered_s, union

TIMES = st.floats(0, 1e5, allow_nan=False)
SPANS = st.tuples(TIMES, TIMES).map(lambda t: Span(min(t), max(t)))


@pytest.mark.parametrize(("start", "end"), [(2.0, 1.0), (0.0, math.nan), (math.nan, 1.0)])
def test_a_span_cannot_end_before_it_starts(start: float, end: float) -> None:
    with pytest.raises(ValueError, match="must not end before"):
        Span(start, end)


def test_operators() -> None:
    a, b, c = Span(0, 10), Span(5, 20), Span(30, 40)
    assert a & b == Span(5, 10)
    assert a & c is None
    assert a | c == Span(0, 40)
    assert (a.gap_to(b), b.gap_to(c), c.gap_to(b)) == (0, 10, 10)
    assert 10 not in a and 0 in a
    assert Span(1, 2).widened(3) == Span(0, 5)


@given(st.lists(SPANS, max_size=20))
def test_union_covers_the_same_time_without_overlaps(spans: list[Span]) -> None:
    merged = union(spans)
    assert all(x.end < y.start for x, y in pairwise(merged))
    assert all(any(m.start <= s.start and s.end <= m.end for m in merged) for s in spans)
    assert covered_s(spans) <= sum(s.duration for s in spans) + 1e-6
