from __future__ import annotations

import pytest

from qa_analyzer.coaching.alpha import alpha

A = [1, 2, 3, 3, 2, 1, 4, 1, 2, None, None, None]
B = [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, None, 3]
C = [None, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, None]
D = [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, None]


def test_the_published_example_with_missing_values() -> None:
    """Krippendorff (2011), section C: four observers, twelve units, nominal: 0.743."""
    units = [[str(v) for v in unit if v is not None] for unit in zip(A, B, C, D, strict=True)]
    found = alpha(units)
    assert found.value == pytest.approx(0.743, abs=0.0005) and found.units == 11
    assert found.low is not None and found.high is not None and found.low < 0.743 < found.high


def test_two_observers_of_ten_units() -> None:
    """By hand: 14 zeros, 6 ones, four units differ: 1 - 19 * 4 / (14 * 6)."""
    first, second = "0100000000", "1110010010"
    assert alpha([[a, b] for a, b in zip(first, second, strict=True)]).value == pytest.approx(0.095, abs=0.0005)


def test_perfect_opposite_and_undefined() -> None:
    assert alpha([["pass", "pass"], ["fail", "fail"]]).value == 1.0
    opposite = alpha([["pass", "fail"]] * 10).value
    assert opposite is not None and opposite < 0
    assert alpha([["pass", "pass"]] * 5).value is None, "no variation: agreement says nothing"
    assert alpha([]).value is None and alpha([["pass"]]).units == 0
