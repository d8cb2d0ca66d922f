from __future__ import annotations

import pytest

from qa_analyzer.coaching.differences import compared_rates
from qa_analyzer.coaching.means import LEAST_CALLS, LEAST_FOR_INTERVAL, Sums, compared, mean_score, t_quantile
from qa_analyzer.coaching.wilson import wilson_percent

STEADY = [70.0, 72.0] * 10


@pytest.mark.parametrize(
    ("freedom", "level", "known"),
    [(4, 0.95, 2.7764), (9, 0.95, 2.2622), (9, 0.99, 3.2498), (30, 0.95, 2.0423), (1e9, 0.95, 1.95996)],
)
def test_the_quantile_is_students(freedom: float, level: float, known: float) -> None:
    assert t_quantile(freedom, level) == pytest.approx(known, rel=2e-3)


def test_a_mean_has_an_interval_from_five_calls_on() -> None:
    few, some = mean_score(Sums.of([50.0] * (LEAST_FOR_INTERVAL - 1))), mean_score(Sums.of([60, 70, 80, 90, 100]))
    assert (few.mean_percent, few.low_percent) == (50.0, None)
    assert (some.mean_percent, some.low_percent, some.high_percent) == (
        80,
        pytest.approx(60.4, abs=0.1),
        pytest.approx(99.6, abs=0.1),
    )
    assert mean_score(Sums()).mean_percent is None


def test_an_interval_stays_within_the_scale() -> None:
    wide = mean_score(Sums.of([100, 100, 100, 100, 0]))
    assert (wide.low_percent, wide.high_percent) == (pytest.approx(24.5, abs=0.1), 100.0)


def test_sums_add_and_subtract() -> None:
    one, two = Sums.of([10, 20]), Sums.of([30])
    assert one + two - two == one and (one + two).mean == 20


def test_what_lies_apart_is_told_and_what_overlaps_is_not() -> None:
    high, low = Sums.of([v + 15 for v in STEADY]), Sums.of(STEADY)
    above = compared(high, low)
    assert above.against == "above" and above.difference_percent == pytest.approx(15)
    assert above.low_percent < 15 < above.high_percent  # type: ignore[operator]
    assert compared(low, high).against == "below"
    scattered = Sums.of([20.0, 100.0] * 5)
    assert compared(scattered, low).against == "not distinguishable"
    assert compared(Sums.of([50.0] * 12), Sums.of([50.0] * 12)).against == "not distinguishable"


def test_few_calls_are_compared_with_nothing() -> None:
    few = Sums.of([0.0] * (LEAST_CALLS - 1))
    assert compared(few, Sums.of([100.0] * 500)).against == "too few calls"
    assert compared_rates(0, LEAST_CALLS - 1, 500, 500).against == "too few calls"


def test_newcombes_interval() -> None:
    """Example (a) of his table II: 56 of 70 and 48 of 80."""
    found = compared_rates(56, 70, 48, 80)
    assert (found.low_percent, found.high_percent) == (pytest.approx(5.24, abs=0.01), pytest.approx(33.39, abs=0.01))
    assert found.against == "above"


def test_many_comparisons_ask_for_more() -> None:
    assert compared_rates(56, 70, 48, 80, comparisons=1).against == "above"
    assert compared_rates(56, 70, 48, 80, comparisons=100).against == "not distinguishable"
    assert compared_rates(70, 70, 10, 80, comparisons=100).against == "above"


def test_another_quantile_widens_wilsons_interval() -> None:
    narrow, wide = wilson_percent(8, 10), wilson_percent(8, 10, 3.0)
    assert wide[0] < narrow[0] < narrow[1] < wide[1]
