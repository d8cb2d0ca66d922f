"""Every line of the standard is judged; one that breaks names itself and harms no other."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from qa_analyzer.core.call import Call
from qa_analyzer.core.standard import PhraseRule
from qa_analyzer.core.verdicts import Limits, Verdict
from qa_analyzer.scoring import judge
from qa_analyzer.scoring.judge import judge_all

from .calls import UNHEARD, call, row, standard, turn, verdict

CALL = call(turn("agent", 0, 4, "hello this is imogen"), turn("member", 5, 8, "I need a refund"))


def shelf(monkeypatch: pytest.MonkeyPatch, **judges: object) -> None:
    modules = {name: SimpleNamespace(LIMITS={"longest_s": 60, "kind": "any"}, judge=j) for name, j in judges.items()}
    monkeypatch.setattr(judge, "criteria", lambda: modules)


def passes(call: Call, limits: Limits) -> Verdict:
    return verdict("good", "pass")


def breaks(call: Call, limits: Limits) -> Verdict:
    raise KeyError("of all things")


def test_one_that_breaks_is_unsure_and_the_others_stand(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf(monkeypatch, good=passes, bad=breaks)
    first, broken, last = judge_all(CALL, standard(row("good"), row("bad"), row("good")))
    assert first.outcome == last.outcome == "pass"
    assert (broken.criterion, broken.outcome, broken.confidence) == ("bad", "unsure", 0.0)
    assert "KeyError" in broken.reason and "of all things" in broken.reason


def test_one_that_is_not_there_is_unsure(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf(monkeypatch, good=passes)
    (found,) = judge_all(CALL, standard(row("nothing")))
    assert (found.criterion, found.outcome) == ("nothing", "unsure") and "nothing" in found.reason


def test_limits_of_the_standard_go_over_the_criterions_own(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Limits] = []

    def looks(call: Call, limits: Limits) -> Verdict:
        seen.append(dict(limits))
        return verdict("good", "na")

    shelf(monkeypatch, good=looks)
    judge_all(CALL, standard(row("good"), row("good", limits={"longest_s": 45})))
    assert seen == [{"longest_s": 60, "kind": "any"}, {"longest_s": 45, "kind": "any"}]


def test_doubt_is_applied_with_the_limits_of_the_standard(monkeypatch: pytest.MonkeyPatch) -> None:
    shelf(monkeypatch, good=passes)
    (found,) = judge_all(call(*CALL.turns, hearing=UNHEARD), standard(row("good")))
    assert found.outcome == "unsure" and "no recogniser ran" in found.reason


@pytest.mark.parametrize(
    ("rule", "outcome"),
    [
        (PhraseRule(("hello",)), "pass"),
        (PhraseRule(("good evening",)), "fail"),
        (PhraseRule(("refund",)), "fail"),
        (PhraseRule(("refund",), speaker="member"), "pass"),
        (PhraseRule(("hello",), forbidden=True), "fail"),
        (PhraseRule(("good evening",), forbidden=True), "pass"),
        (PhraseRule(("refund",), speaker="member", when=("hello",), when_speaker="agent"), "pass"),
        (PhraseRule(("hello",), when=("refund",)), "fail"),  # said before it was called for
        (PhraseRule(("hello",), when=("complaint",)), "na"),
        (PhraseRule(("good evening",), when=("hello",), when_speaker="agent"), "fail"),
    ],
)
def test_criteria_of_phrases(rule: PhraseRule, outcome: str) -> None:
    (found,) = judge_all(CALL, standard(row("house_rule", phrase_rule=rule)))
    assert (found.criterion, found.outcome) == ("house_rule", outcome), found.reason
    if outcome == "pass" and not rule.forbidden:
        assert found.evidence and found.evidence[0].quote
