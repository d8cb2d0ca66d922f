from __future__ import annotations

import math
import re

import pytest

from qa_analyzer.benchmarks.interval import f1, rate, share


def ends(unit: str) -> tuple[float, float]:
    low, high = re.search(r"\[([\d.]+), ([\d.]+)\]", unit).groups()
    return float(low), float(high)


@pytest.mark.parametrize(
    ("right", "of", "low", "high"),
    [(10, 10, 0.722, 1.0), (0, 10, 0.0, 0.278), (8, 10, 0.490, 0.943), (81, 263, 0.255, 0.366)],
)
def test_wilson_as_published(right: int, of: int, low: float, high: float):
    """81 of 263: R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872, table I, method 3."""
    figure = share("x", right, of)
    assert figure.value == pytest.approx(right / of, abs=1e-4)
    assert ends(figure.unit) == pytest.approx((low, high), abs=6e-4)
    assert f"n={of} " in figure.unit


def test_nothing_to_count_is_no_figure():
    assert all(math.isnan(f.value) for f in (share("x", 0, 0), f1("x", 0, 0, 0), rate("x", 0, 0.0)))


def test_f1_counts_what_is_missed_and_what_is_invented():
    assert f1("x", 8, 2, 2).value == pytest.approx(0.8)
    assert f1("x", 0, 3, 0).value == 0
    assert f1("x", 5, 0, 0).value == 1


def test_rate_with_the_interval_of_a_poisson_count():
    figure = rate("x", 0, 12.0)
    assert figure.value == 0 and ends(figure.unit) == pytest.approx((0.0, 3.689 / 12), abs=0.01)
    assert ends(rate("x", 3, 1.0).unit) == pytest.approx((0.62, 8.77), abs=0.01)
