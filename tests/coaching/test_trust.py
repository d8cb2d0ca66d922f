from __future__ import annotations

from collections import Counter

import pytest

from qa_analyzer.coaching.trust import ENOUGH, trust


def only(**counts: int):
    pairs = Counter({tuple(k.split("_")): n for k, n in counts.items()})
    (found,) = trust({"greeting": pairs})  # type: ignore[dict-item]
    return found


def test_precision_recall_and_kappa_of_a_worked_table() -> None:
    found = only(fail_fail=20, fail_pass=5, pass_fail=10, pass_pass=15, unsure_fail=2)
    assert (found.precision.part, found.precision.whole) == (20, 25)
    assert found.precision.percent == 80.0 and found.precision.low == pytest.approx(60.9, abs=0.1)
    assert (found.recall.part, found.recall.whole) == (20, 32), "a fault that was left unsure was not found"
    assert (found.agreed.part, found.agreed.whole, found.unsure) == (35, 50, 2)
    assert found.kappa == pytest.approx(0.4), "Cohen's own example: 0.70 observed, 0.50 by chance"
    assert found.kappa_low is not None and found.kappa_low < 0.4 < (found.kappa_high or 0)


def test_two_calls_make_nothing_certain() -> None:
    found = only(fail_fail=1, pass_pass=1)
    assert found.kappa == 1.0 and found.kappa_low is not None and found.kappa_low < 0


def test_advisory_only_with_enough_and_under_the_floor() -> None:
    assert not only(fail_pass=ENOUGH - 1).advisory
    assert only(fail_pass=3, fail_fail=ENOUGH - 3).advisory
    assert not only(fail_pass=2, fail_fail=6).advisory, "six of eight is the floor"
    assert not only(pass_fail=20).advisory, "missed faults make nobody wrong"


def test_nothing_to_divide_by() -> None:
    assert trust({}) == []
    found = only(pass_pass=4)
    assert found.precision.percent is None and found.recall.percent is None and found.kappa is None
    assert only(unsure_pass=1).agreed.percent is None
