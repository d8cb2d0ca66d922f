"""What the learnt model of words adds to the phrases, and what it never does alone."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind
from qa_analyzer.tone.hear import FLAG_LEVEL, hear
from qa_analyzer.tone.words import READS, by_words
from qa_analyzer.tone.words_model import chances

from .test_hear import call_of

OPENING = ("A: How may I help?", "M: This is ridiculous, I am fed up with you people!", "A: What happened?")
PLAIN = ("A: How may I help?", "M: I would like a copy of my bill.", "A: Of course.", "M: Thank you very much.")


def test_a_grievance_reads_hotter_than_small_talk() -> None:
    call = call_of(
        "A: May I have your name?", "M: That makes four of you now, and nobody has bothered to write any of it down.",
        "A: Shall I send it?", "M: Yes, please do, and have a lovely day.",
    )  # fmt: skip
    chance = chances(call)
    assert set(chance) == {1, 3}
    assert chance[1] > 0.5 > 0.3 > chance[3]


def test_only_the_members_turns_are_read() -> None:
    assert set(chances(call_of(*PLAIN))) == {1, 3}
    assert chances(call_of("A: Hello?")) == {}


def given(monkeypatch: pytest.MonkeyPatch, by_turn: dict[int, float]) -> None:
    monkeypatch.setattr("qa_analyzer.tone.hear.chances", lambda call: by_turn)


def talk(turns: int) -> list[str]:
    return [line for n in range(turns) for line in ("A: And then?", f"M: It was on page {n}.")]


def test_near_a_phrase_the_model_adds_turns_and_far_from_it_none() -> None:
    call = call_of(*OPENING, *("M: It was on the first page.", *talk(9)))
    assert [w.turn for w in by_words(call, "member", {})] == [1]
    found = by_words(call, "member", {3: 0.45, 5: 0.3, 21: 0.45})
    assert [w.turn for w in found] == [1, 3]
    assert found[1].cues == (READS,) and found[1].score == pytest.approx(0.45)


def test_without_a_phrase_two_likely_turns_speak_for_each_other() -> None:
    call = call_of(*talk(8))
    assert by_words(call, "member", {1: 0.9}) == []
    assert by_words(call, "member", {1: 0.9, 13: 0.9}) == []
    assert [w.turn for w in by_words(call, "member", {1: 0.9, 5: 0.7})] == [1, 5]


def test_only_turns_that_speak_for_each_other_flag_by_the_model_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    call = call_of(*talk(8))
    given(monkeypatch, {1: 0.99, 9: 0.99})
    assert hear(call).member.moments == ()
    given(monkeypatch, {1: 0.7, 5: 0.7, 9: 0.45})
    tone = hear(call)
    assert tone.flagged and [m.score >= FLAG_LEVEL for m in tone.member.moments] == [True, True, False]


def test_the_model_is_asked_once_a_call(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []
    monkeypatch.setattr("qa_analyzer.tone.hear.chances", lambda call: asked.append(call) or {})
    hear(call_of(*OPENING))
    assert len(asked) == 1


def test_an_ordinary_call_has_no_moment() -> None:
    call = call_of(*PLAIN)
    assert not call.acts_of(ActKind.UPSET)
    assert hear(call).member.moments == ()
