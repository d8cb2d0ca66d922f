"""The score: what counts, what leaves the denominator, what sets it to 0."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_analyzer.core.verdicts import Evidence, Outcome
from qa_analyzer.scoring.fill import fill

from .calls import row, standard, verdict

OUTCOMES: tuple[Outcome, ...] = ("pass", "fail", "na", "unsure")


def filled(*lines: tuple[Outcome, int, bool], why_not: str | None = None):  # type: ignore[no-untyped-def]
    form = standard(*(row(f"c{i}", weight, auto_fail=auto) for i, (_, weight, auto) in enumerate(lines)))
    return fill(form, [verdict(f"c{i}", outcome) for i, (outcome, _, _) in enumerate(lines)], why_not)


def test_passed_weight_over_judged_weight() -> None:
    card = filled(("pass", 5, False), ("fail", 3, False), ("na", 4, False), ("unsure", 6, False), ("pass", 0, False))
    assert (card.earned, card.possible, card.percent, card.auto_failed) == (5, 8, 62.5, False)
    assert [line.points for line in card.lines] == [5, 0, None, None, 0]
    assert [line.max_points for line in card.lines] == [5, 3, 4, 6, 0]
    assert card.scorable and card.why_not is None


@pytest.mark.parametrize("outcome", ["na", "unsure"])
def test_na_and_unsure_neither_raise_nor_lower(outcome: Outcome) -> None:
    without = filled(("pass", 2, False), ("fail", 1, False))
    with_it = filled(("pass", 2, False), ("fail", 1, False), (outcome, 9, False))
    assert with_it.percent == without.percent == 66.7


@pytest.mark.parametrize(
    "lines",
    [(), (("na", 3, False),), (("unsure", 3, False), ("na", 2, True)), (("pass", 0, False), ("fail", 0, False))],
)
def test_where_nothing_is_possible_the_score_is_empty_and_not_0(lines: tuple[tuple[Outcome, int, bool], ...]) -> None:
    card = filled(*lines)
    assert card.percent is None and card.possible == 0


def test_an_auto_fail_sets_the_score_to_0_and_keeps_what_was_earned() -> None:
    card = filled(("pass", 5, False), ("fail", 1, True))
    assert (card.auto_failed, card.percent, card.earned, card.possible) == (True, 0.0, 5, 6)


@pytest.mark.parametrize("outcome", ["pass", "na", "unsure"])
def test_only_a_fail_auto_fails(outcome: Outcome) -> None:
    card = filled(("pass", 5, False), (outcome, 1, True))
    assert not card.auto_failed and card.percent == 100


def test_a_call_that_should_not_be_judged_has_no_pass_and_no_fail() -> None:
    form = standard(row("a", 3), row("b", 2, auto_fail=True), row("c", 1))
    shown = Evidence(1.0, 2.0, "agent", "words")
    verdicts = [verdict("a", "pass", [shown]), verdict("b", "fail", [shown]), verdict("c", "unsure", [shown])]
    card = fill(form, verdicts, "an internal call")
    assert [line.verdict.outcome for line in card.lines] == ["na", "na", "unsure"]
    assert (card.scorable, card.why_not, card.percent, card.auto_failed) == (False, "an internal call", None, False)
    assert "an internal call" in card.lines[0].verdict.reason and card.lines[0].verdict.evidence == ()


@given(st.lists(st.tuples(st.sampled_from(OUTCOMES), st.integers(0, 20), st.booleans()), max_size=12))
def test_the_score_keeps_its_bounds(lines: list[tuple[Outcome, int, bool]]) -> None:
    card = filled(*lines)
    assert 0 <= card.earned <= card.possible
    assert (card.percent is None) == (card.possible == 0)
    if card.percent is not None:
        assert 0 <= card.percent <= 100
    assert card.earned == sum(w for o, w, _ in lines if o == "pass")
