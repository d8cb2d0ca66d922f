from __future__ import annotations

import pytest

from qa_analyzer.coaching.wilson import standing, wilson_percent


@pytest.mark.parametrize(
    ("passed", "decided", "low", "high"),
    [  # the score interval without continuity correction, as in Newcombe (1998), table I, method 3
        (81, 263, 25.53, 36.62),
        (15, 148, 6.24, 16.05),
        (0, 20, 0.0, 16.11),
        (1, 29, 0.61, 17.18),
    ],
)
def test_published_intervals(passed: int, decided: int, low: float, high: float) -> None:
    assert wilson_percent(passed, decided) == pytest.approx((low, high), abs=0.006)


def test_it_mirrors_and_stays_within_bounds() -> None:
    for decided in range(1, 40):
        for passed in range(decided + 1):
            low, high = wilson_percent(passed, decided)
            other_low, other_high = wilson_percent(decided - passed, decided)
            assert 0 <= low <= 100 * passed / decided <= high <= 100
            assert (low, high) == pytest.approx((100 - other_high, 100 - other_low))


@pytest.mark.parametrize(("passed", "decided"), [(0, 0), (3, 2), (-1, 4)])
def test_impossible_counts_are_refused(passed: int, decided: int) -> None:
    with pytest.raises(ValueError, match="expected 0 <= passed"):
        wilson_percent(passed, decided)


def test_a_target_within_the_interval_is_neither_met_nor_missed() -> None:
    assert standing(96.0, 99.0, 95.0) == "met"
    assert standing(80.0, 94.9, 95.0) == "not met"
    assert standing(80.0, 95.0, 95.0) == "not distinguishable"
    assert standing(*wilson_percent(20, 20), 95.0) == "not distinguishable"
    assert standing(*wilson_percent(100, 100), 95.0) == "met"
