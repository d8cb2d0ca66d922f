"""What turns a verdict into `unsure`, and what does not."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from qa_analyzer.core.audio import ChannelSound, Sound
from qa_analyzer.core.call import Call, Hearing
from qa_analyzer.core.record import Record
from qa_analyzer.core.span import Span
from qa_analyzer.core.verdicts import Basis, Evidence, Outcome, Verdict
from qa_analyzer.core.words import Role, Turn
from qa_analyzer.criteria import hold_permission
from qa_analyzer.pipeline import read_call
from qa_analyzer.scoring.doubt import doubted

from .calls import UNHEARD, call, turn, verdict

WORDS: frozenset[Basis] = frozenset({"words", "roles"})
CLEAR = (
    turn("agent", 0, 4, "good morning this is imogen", p=0.95),
    turn("member", 5, 9, "hello my name is leonard", p=0.95),
    turn("agent", 10, 14, "thank you leonard goodbye now", p=0.95),
)
AT_FIRST = Evidence(0.0, 4.0, "agent", "good morning", "greeting")
DUE = Evidence(10.0, 14.0, "agent")


def judged(
    outcome: Outcome, of: Call, evidence: Sequence[Evidence] = (AT_FIRST,), *, limits: dict[str, float] | None = None,
    basis: frozenset[Basis] = WORDS, window: Span | None = None,
) -> Verdict:  # fmt: skip
    return doubted(verdict("x", outcome, evidence, basis=basis, window=window), of, limits or {})


def changed(turns: Sequence[Turn], index: int, new: Turn) -> Call:
    return call(*(new if i == index else t for i, t in enumerate(turns)))


@pytest.mark.parametrize("outcome", ["pass", "fail", "na", "unsure"])
def test_on_a_clear_call_every_verdict_stands(outcome: Outcome) -> None:
    given = verdict("x", outcome, [AT_FIRST])
    assert doubted(given, call(*CLEAR), {}) is given


def test_the_doubt_says_what_the_verdict_would_have_been() -> None:
    found = judged("fail", call(*CLEAR, hearing=UNHEARD), [DUE])
    assert found.outcome == "unsure" and found.confidence == 0.5
    assert found.reason == "no recogniser ran (else: fail: because)" and found.evidence == (DUE,)


@pytest.mark.parametrize("outcome", ["pass", "fail", "na"])
def test_words_that_were_not_heard(outcome: Outcome) -> None:
    of = call(*CLEAR, hearing=UNHEARD)
    assert judged(outcome, of).outcome == "unsure"
    assert judged(outcome, of, basis=frozenset({"record"})).outcome == outcome
    assert judged(outcome, of, basis=frozenset({"sound"})).outcome == outcome


@pytest.mark.parametrize(("outcome", "told"), [("pass", "unsure"), ("fail", "unsure"), ("na", "na")])
def test_times_that_were_not_given(outcome: Outcome, told: str) -> None:
    of = call(*CLEAR, hearing=Hearing(times="estimated"))
    assert judged(outcome, of, basis=frozenset({"times"})).outcome == told
    assert judged(outcome, of).outcome == outcome, "what rests on words needs no times"


def sound(*, partial: bool) -> Sound:
    return Sound(14.0, 8000, (ChannelSound((Span(0, 14),)),), partial=partial)


class TestPartialRecording:
    def of(self, *, partial: bool = True) -> Call:
        return call(*CLEAR, sound=sound(partial=partial))

    def test_what_is_missing_may_lie_in_the_missing_part(self) -> None:
        assert judged("fail", self.of(), [DUE]).outcome == "unsure"
        assert judged("fail", self.of(partial=False), [DUE]).outcome == "fail"

    def test_what_was_said_was_said(self) -> None:
        assert judged("pass", self.of()).outcome == "pass"
        assert judged("fail", self.of(), [Evidence(0, 4, "agent", "whatever", "dismissal")]).outcome == "fail"

    def test_what_was_searched_before_the_cut_was_searched(self) -> None:
        assert judged("fail", self.of(), [AT_FIRST], window=Span(0, 4)).outcome == "fail"
        assert judged("fail", self.of(), [Evidence(0, 4, "agent")], window=Span(0, 4)).outcome == "fail"
        assert judged("fail", self.of(), [Evidence(0, 4, "agent")], window=Span(0, 13.5)).outcome == "unsure"

    @pytest.mark.parametrize("outcome", ["fail", "na"])
    def test_what_rests_on_the_end(self, outcome: Outcome) -> None:
        assert judged(outcome, self.of(), basis=frozenset({"record", "end"})).outcome == "unsure"
        assert judged("pass", self.of(), basis=frozenset({"record", "end"})).outcome == "pass"


class TestRoles:
    def test_a_pass_needs_its_speaker(self) -> None:
        unknown = changed(CLEAR, 0, turn("unknown", 0, 4, "good morning this is imogen", p=0.95))
        found = judged("pass", unknown)
        assert found.outcome == "unsure" and "who speaks there" in found.reason
        faint = changed(CLEAR, 0, turn("agent", 0, 4, "good morning this is imogen", p=0.95, sure=0.55))
        assert judged("pass", faint).outcome == "unsure"
        assert judged("pass", faint, limits={"role_confidence": 0.5}).outcome == "pass"

    def test_a_pass_is_not_shaken_by_doubt_elsewhere(self) -> None:
        elsewhere = changed(CLEAR, 2, turn("unknown", 10, 14, "thank you leonard goodbye now", p=0.95))
        assert judged("pass", elsewhere).outcome == "pass"

    def test_a_fail_needs_four_fifths_of_what_was_searched(self) -> None:
        third = changed(CLEAR, 2, turn("unknown", 10, 14, "thank you leonard goodbye now", p=0.95))
        found = judged("fail", third, [Evidence(0, 4, "agent")])
        assert found.outcome == "unsure" and "% of what was searched" in found.reason
        little = call(*CLEAR, turn("unknown", 14.1, 14.5, "mm", p=0.95))
        assert judged("fail", little, [Evidence(0, 4, "agent")]).outcome == "fail"

    def test_only_what_was_searched_counts(self) -> None:
        third = changed(CLEAR, 2, turn("unknown", 10, 14, "thank you leonard goodbye now", p=0.95))
        assert judged("fail", third, [Evidence(0, 4, "agent")], window=Span(0, 9)).outcome == "fail"

    def test_what_does_not_rest_on_roles(self) -> None:
        unknown = call(*(turn("unknown", t.start, t.end, t.text, p=0.95) for t in CLEAR))
        assert judged("pass", unknown, basis=frozenset({"record"})).outcome == "pass"


class TestHearing:
    def test_a_pass_rests_on_the_words_that_it_cites(self) -> None:
        bad = changed(CLEAR, 0, turn("agent", 0, 4, "good morning this is imogen", p=0.3))
        found = judged("pass", bad)
        assert found.outcome == "unsure" and "mean probability 0.30" in found.reason
        assert judged("pass", bad, limits={"word_probability": 0.2}).outcome == "pass"
        elsewhere = changed(CLEAR, 2, turn("agent", 10, 14, "thank you leonard goodbye now", p=0.3))
        assert judged("pass", elsewhere).outcome == "pass"

    def test_a_fail_for_something_missing_rests_on_what_the_agent_said(self) -> None:
        agent = call(*(turn(t.role, t.start, t.end, t.text, p=0.3 if t.role == "agent" else 0.95) for t in CLEAR))
        assert judged("fail", agent, [DUE]).outcome == "unsure"
        member = call(*(turn(t.role, t.start, t.end, t.text, p=0.3 if t.role == "member" else 0.95) for t in CLEAR))
        assert judged("fail", member, [DUE]).outcome == "fail"

    def test_na_needs_no_good_hearing(self) -> None:
        bad = call(*(turn(t.role, t.start, t.end, t.text, p=0.1) for t in CLEAR))
        assert judged("na", bad, ()).outcome == "na"

    def test_words_without_a_probability_are_taken_as_given(self) -> None:
        plain = call(*(turn(t.role, t.start, t.end, t.text) for t in CLEAR))
        assert judged("pass", plain).outcome == "pass" and judged("fail", plain, [DUE]).outcome == "fail"


def test_a_call_without_turns() -> None:
    assert judged("fail", call(), [DUE]).outcome == "fail"
    assert judged("pass", call(), ()).outcome == "pass"


@pytest.mark.parametrize(
    ("sure", "back", "outcome"),
    [
        (1.0, "So, it is the blue form.", "fail"),
        (0.8, "So, it is the blue form.", "unsure"),
        (0.8, "Thank you for holding. It is the blue form.", "fail"),
    ],
)
def test_nobody_fails_for_a_pause_that_may_be_the_members(sure: float, back: str, outcome: Outcome) -> None:
    lines: list[tuple[Role, float, float, str, float]] = [
        ("agent", 0.0, 4.0, "Good morning, thank you for calling AdvisoryCloud, this is Tess.", 1.0),
        ("member", 4.5, 8.0, "Hello, which form do I need?", 1.0),
        ("agent", 8.5, 12.0, "I will put you on hold while I look.", sure),
        ("agent", 52.0, 55.0, back, 1.0),
        ("member", 55.5, 57.0, "I see.", 1.0),
    ]
    turns = [Turn(role, a, b, text, role_confidence=p) for role, a, b, text, p in lines]
    told = read_call(Record("c"), turns, 60.0)
    assert len(told.events_of("hold")) == 1
    found = doubted(hold_permission.judge(told, {}), told, {})
    assert found.outcome == outcome
    assert outcome == "fail" or "may be the member's own" in found.reason
