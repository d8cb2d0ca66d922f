"""Criteria that a supervisor writes as phrases."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qa_analyzer.core.call import Call
from qa_analyzer.core.record import Record
from qa_analyzer.core.standard import CriterionSetting, PhraseRule
from qa_analyzer.core.words import Turn
from qa_analyzer.criteria.phrase_rule import judge_phrases
from qa_analyzer.pipeline import read_call
from qa_analyzer.text.phrase_tree import PhraseError

LINES = [
    "A: Good morning, AdvisoryCloud, this call is recorded.",
    "M: Hi, I want to cancel my seat.",
    "A: I see. May I ask why you're leaving?",
    "M: It is too dear.",
    "A: Fair enough, no worries. Anything else?",
    "M: No.",
    "A: Thank you for calling, rate us in the survey. Goodbye.",
    "M: Bye.",
]


def call(lines: list[str] = LINES, **record: str) -> Call:
    turns = [
        Turn("agent" if t[0] == "A" else "member", i * 5.0, i * 5.0 + 4, t[2:].strip()) for i, t in enumerate(lines)
    ]
    return read_call(Record("x", **{"hung_up_by": "member", **record}), turns, len(lines) * 5.0)  # type: ignore[arg-type]


def rule(*phrases: str, **more: object) -> CriterionSetting:
    made = PhraseRule(tuple(phrases), **more)  # type: ignore[arg-type]
    return CriterionSetting("own_rule", "Own rule", "sentence", "Own", phrase_rule=made)


def test_said_is_a_pass_with_the_words_as_evidence() -> None:
    verdict = judge_phrases(call(), rule("rate us", "survey"))
    assert verdict.outcome == "pass"
    assert verdict.criterion == "own_rule"
    assert verdict.evidence[0].quote == "rate us"
    assert 30 <= verdict.evidence[0].start < verdict.evidence[0].end <= 34


def test_not_said_is_a_fail_where_it_was_due() -> None:
    verdict = judge_phrases(call(), rule("our app", where="close"))
    assert verdict.outcome == "fail"
    assert verdict.evidence[0].start == 30
    assert "end" in verdict.basis


def test_the_other_speaker_does_not_count() -> None:
    assert judge_phrases(call(), rule("too dear")).outcome == "fail"
    assert judge_phrases(call(), rule("too dear", speaker="member")).outcome == "pass"


def test_only_in_the_opening() -> None:
    assert judge_phrases(call(), rule("call is recorded", where="opening")).outcome == "pass"
    assert judge_phrases(call(), rule("rate us", where="opening")).outcome == "fail"


def test_only_in_the_close() -> None:
    assert judge_phrases(call(), rule("rate us", where="close")).outcome == "pass"
    assert judge_phrases(call(), rule("call is recorded", where="close")).outcome == "fail"


def test_forbidden_words() -> None:
    said = judge_phrases(call(), rule("no worries", forbidden=True))
    assert said.outcome == "fail"
    assert said.evidence[0].quote == "no worries"
    clean = judge_phrases(call(), rule("no biggie", forbidden=True))
    assert clean.outcome == "pass"
    assert clean.evidence


def test_without_its_trigger_it_is_na() -> None:
    assert judge_phrases(call(), rule("may i ask why", when=("refund",))).outcome == "na"
    assert judge_phrases(call(), rule("may i ask why", when=("cancel my seat",))).outcome == "pass"


def test_said_before_the_trigger_is_too_early() -> None:
    verdict = judge_phrases(call(), rule("call is recorded", when=("cancel *2 seat",)))
    assert verdict.outcome == "fail"
    assert verdict.evidence[0].quote == LINES[1][2:].strip()


def test_a_close_that_never_came_is_na() -> None:
    lines = [*LINES[:4], "A: Now let me just", "M: Hello, are you there?"]
    assert judge_phrases(call(lines, hung_up_by=None), rule("rate us", where="close")).outcome == "na"  # type: ignore[arg-type]


def test_turns_of_unknown_role_are_anybodys() -> None:
    made = call()
    made = replace(made, turns=tuple(replace(t, role="unknown") for t in made.turns))
    assert judge_phrases(made, rule("rate us")).outcome == "pass"


def test_a_phrase_that_cannot_be_read_is_told() -> None:
    with pytest.raises(PhraseError):
        judge_phrases(call(), rule("(never closed"))


def test_a_setting_without_a_rule() -> None:
    with pytest.raises(ValueError, match="own_rule"):
        judge_phrases(call(), CriterionSetting("own_rule", "t", "s", "o"))


def test_an_empty_call() -> None:
    assert judge_phrases(call([]), rule("rate us")).outcome in {"fail", "na", "unsure"}
