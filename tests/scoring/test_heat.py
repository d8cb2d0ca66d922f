"""Displeasure that no phrase names is told to the criteria that turn on it."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.pipeline import read_call
from qa_analyzer.scoring import heat
from qa_analyzer.scoring.heat import FOUND_BY, with_displeasure
from qa_analyzer.scoring.judge import judge_all
from qa_analyzer.tone.words_model import course

from .calls import UNHEARD, call, row, standard, turn

IRONY = call(
    turn("agent", 0, 6, "Good morning, thank you for calling AdvisoryCloud, this is Nadia. How may I help you today?"),
    turn("member", 7, 13, "Your plumber wrote to me, and I run a bank, so he and I have much to talk about."),
    turn("agent", 14, 16, "What is the e-mail on the profile?"),
    turn("member", 17, 20, "It is otto at brandt pumps dot com."),
    turn("agent", 21, 24, "Okay, I have that open now."),
)


def read(heated: dict[int, float], monkeypatch: pytest.MonkeyPatch) -> Call:
    monkeypatch.setattr(heat, "chances", lambda call: heated)
    return read_call(IRONY.record, IRONY.turns, IRONY.duration)


def verdict(call: Call, name: str) -> str:
    return judge_all(call, standard(row(name)))[0].outcome


def test_what_reads_frustrated_is_a_concern_and_spares_the_question_how_they_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    known = read({1: 0.98, 3: 0.1}, monkeypatch)
    heated = with_displeasure(known)
    concern = heated.first(ActKind.CONCERN)
    assert heated.dialogue.upset_turn == 1
    assert concern is not None and concern.turn == 1 and concern.found_by == FOUND_BY
    assert [a.turn for a in heated.acts] == sorted(a.turn for a in heated.acts)
    assert verdict(known, "asks_how_they_are") == "na"
    assert verdict(known, "acknowledges_concern") == "fail"


def test_what_does_not_read_frustrated_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    known = read({1: course().flag - 0.01}, monkeypatch)
    assert with_displeasure(known) is known
    assert verdict(known, "asks_how_they_are") == "fail"
    assert verdict(known, "acknowledges_concern") == "na"


def test_without_usable_words_nothing_is_read() -> None:
    heard = call(turn("member", 0, 3, "This is ridiculous."), hearing=UNHEARD)
    assert with_displeasure(heard) is heard
