"""Every criterion has a fixture, every fixture a criterion, and each conversation its verdict."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qa_analyzer.core.call import Call, Hearing
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Record
from qa_analyzer.criteria.shelf import criteria
from tests.conversation import FOLDER, Case, cases, read

ALL = [case for path in sorted(FOLDER.glob("*.txt")) for case in cases(path)]


def test_each_criterion_has_its_fixture_and_each_fixture_its_criterion() -> None:
    assert set(criteria()) == {p.stem for p in FOLDER.glob("*.txt")}


@pytest.mark.parametrize("name", sorted(criteria()))
def test_the_docstring_quotes_the_sentence_and_says_when_it_is_na(name: str) -> None:
    text = criteria()[name].__doc__ or ""
    assert '"' in text, "quote the standard's sentence"
    assert "`na`" in text, "say when it does not apply"


@pytest.mark.parametrize("name", sorted(criteria()))
def test_the_fixture_holds_a_pass_a_fail_an_na_and_two_near_misses(name: str) -> None:
    mine = [c for c in ALL if c.criterion == name]
    verdicts = {c.expected for c in mine}
    never_na = {"greeting", "states_own_name", "no_repeat_information", "professional_language"}
    assert verdicts >= ({"pass", "fail"} if name in never_na else {"pass", "fail", "na"})
    assert sum(c.near_miss for c in mine) >= 2


@pytest.mark.parametrize("case", ALL, ids=lambda c: f"{c.criterion}: {c.expected}: {c.title}"[:90])
def test_conversation(case: Case) -> None:
    call = read(case)
    shelf = criteria()
    verdict = shelf[case.criterion].judge(call, shelf[case.criterion].LIMITS)
    assert verdict.outcome == case.expected, verdict.reason
    if verdict.outcome in {"pass", "fail"}:
        assert verdict.evidence, "a verdict without evidence"
    if case.marked is not None:
        first, turn = verdict.evidence[0], call.turns[case.marked]
        assert first.start < turn.end + 0.05 and turn.start < first.end + 0.05, f"cites {first}"


def test_a_long_silence_without_words_may_be_a_hold_and_is_unsure() -> None:
    silence = Event("silence", 30.0, 181.0, "audio")
    call = Call(Record("x"), (), 200.0, Hearing("none", words_usable=False), events=(silence,))
    for name in ("hold_check_in", "hold_limit"):
        module = criteria()[name]
        assert module.judge(call, module.LIMITS).outcome == "unsure"
        assert module.judge(replace(call, events=()), module.LIMITS).outcome == "na"


def test_without_turns_the_end_is_cited_for_what_belongs_to_the_end() -> None:
    call = Call(Record("x", hung_up_by="agent"), (), 200.0, Hearing("none", words_usable=False))
    verdict = criteria()["caller_hangs_up_first"].judge(call, {})
    assert verdict.outcome == "fail" and verdict.evidence[0].start == 199.0
