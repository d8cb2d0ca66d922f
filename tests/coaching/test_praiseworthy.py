"""What may be shown as done well: not where the tone was harsh, or another rule was broken."""

from __future__ import annotations

import pytest

from qa_analyzer.coaching.agent_report import agent_report
from qa_analyzer.coaching.desk import Calls, coaching_report
from qa_analyzer.coaching.praiseworthy import praiseworthy
from qa_analyzer.core.document import Analysis, CriterionOut, MomentOut

from .test_desk import MARCH, NOBODY, NONE, a_call, dated

ID = "states_own_name"


def told(call: Analysis, start: float = 20.0, end: float = 24.0) -> CriterionOut:
    """The pass that is asked about, at these seconds; all else of the call lies in its first two."""
    criterion = next(c for c in call.criteria if c.id == ID)
    criterion.verdict, criterion.evidence[0].start, criterion.evidence[0].end = "pass", start, end
    return criterion


def flagged(call: Analysis, side: str, start: float, end: float) -> None:
    moment = MomentOut(start=start, end=end, score=0.9, cues=["curt"], quote="as I said")
    getattr(call.tone, side).moments = [moment]


def put(call: Analysis, id_: str, verdict: str, start: float, end: float) -> None:
    other = next(c for c in call.criteria if c.id == "greeting")
    other.id, other.verdict = id_, verdict
    other.evidence[0].start, other.evidence[0].end = start, end


def test_an_even_turn_is_praised() -> None:
    call = a_call(1)
    assert praiseworthy(call, told(call))


@pytest.mark.parametrize(
    ("side", "start", "end", "fit"),
    [
        ("agent", 21.0, 23.0, False),
        ("agent", 23.5, 40.0, False),
        ("agent", 15.0, 20.5, False),
        ("agent", 26.0, 28.0, False),  # in the clip, after it
        ("agent", 18.5, 19.0, False),  # in the clip, before it
        ("agent", 60.0, 64.0, True),
        ("member", 21.0, 22.0, False),
        ("member", 10.0, 20.0, True),  # what a kind answer follows
    ],
)
def test_no_moment_lies_in_what_is_praised(side: str, start: float, end: float, fit: bool) -> None:
    call = a_call(1)
    flagged(call, side, start, end)
    assert praiseworthy(call, told(call)) is fit


@pytest.mark.parametrize(
    ("id_", "verdict", "start", "end", "fit"),
    [
        ("no_guessing", "fail", 20.0, 24.0, False),
        ("no_guessing", "fail", 22.0, 22.0, False),
        ("no_guessing", "fail", 24.0, 26.0, True),
        ("no_guessing", "unsure", 20.0, 24.0, True),
        ("professional_language", "unsure", 20.0, 24.0, False),
        ("professional_language", "unsure", 60.0, 64.0, True),
        ("professional_language", "fail", 60.0, 64.0, False),
        ("professional_language", "pass", 20.0, 24.0, True),
    ],
)
def test_no_other_rule_is_broken_there(id_: str, verdict: str, start: float, end: float, fit: bool) -> None:
    call = a_call(1)
    put(call, id_, verdict, start, end)
    assert praiseworthy(call, told(call)) is fit


def test_a_report_praises_the_even_turn_though_the_harsh_one_is_surer() -> None:
    harsh, even = a_call(1), a_call(2)
    told(harsh).confidence, told(even).confidence = 1.0, 0.6
    flagged(harsh, "agent", 20.0, 24.0)
    made = coaching_report("a-1", MARCH, dated(harsh, even), NONE, NOBODY)
    (praised,) = [p for p in made.praise if p.rate.id == ID]
    assert praised.done_well is not None and praised.done_well.citation.call_id == "c002"
    assert [c.call_id for c in praised.rate.passes] == ["c002"] and praised.rate.passed == 2


def test_a_strength_whose_every_turn_was_harsh_is_praised_without_a_passage() -> None:
    harsh = a_call(1)
    told(harsh)
    flagged(harsh, "agent", 20.0, 24.0)
    made = coaching_report("a-1", MARCH, Calls([("2026-03-09", harsh)]), NONE, NOBODY)
    (praised,) = [p for p in made.praise if p.rate.id == ID]
    assert praised.done_well is None and agent_report("a-1", [harsh]).rate(ID).passes == ()
