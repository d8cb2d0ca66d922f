"""Silences that the words make a hold in words of their own, that they leave open, and that they tell to be none."""

from __future__ import annotations

import re

import pytest

from qa_analyzer.core.call import Call
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.criteria.shelf import criteria
from qa_analyzer.pipeline import read_call

HOLDS = ("hold_permission", "hold_time_stated", "callback_number", "hold_check_in", "thanks_for_holding")


def call_of(asked: str, answer: str, gap_s: float, back: str, *, bare: bool, returns: str = "agent") -> Call:
    said = [("agent", "Thank you for calling, this is Petra."), ("member", "My invoice shows two seats.")]
    said += [("agent", asked), ("member", answer), (returns, back), ("member", "Good."), ("agent", "Goodbye then.")]
    turns: list[Turn] = []
    at = 0.5
    for n, (role, text) in enumerate(said):
        at += gap_s if n == 4 else 0.4
        words = re.sub(r"[^a-z' ]", "", text.lower()) if bare else text
        turns.append(Turn(role, at, at + 0.4 * len(text.split()), words))  # type: ignore[arg-type]
        at = turns[-1].end
    return read_call(Record("c"), tuple(turns), at + 1)


def verdicts(call: Call) -> dict[str, str]:
    return {i: criteria()[i].judge(call, criteria()[i].LIMITS).outcome for i in HOLDS}


@pytest.mark.parametrize("bare", [False, True])
@pytest.mark.parametrize(("asked", "answer", "gap_s", "back", "permission"), [
    ("I'd have to rouse our billing desk, so it'd be you and a tinny waltz for a minute or so. Could you stomach that?",
     "Ha, I'll cope.", 60, "Thanks ever so much for putting up with the waltz. It's off.", "pass"),
    ("I'm going to put you on hold for two minutes, all right?", "Hang on, is that going to cost me?", 40,
     "Thanks for waiting.", "fail"),
    ("I'll place you on hold for a minute, okay?", "Wait, first, do I keep my seat?", 52,
     "Thank you for waiting.", "fail"),
    ("Could you bear some panpipes while I ask upstairs?", "I could.", 33, "Thank you for waiting. It's off.", "pass"),
    ("Could I vanish for two minutes to look?", "You may.", 46, "Hello? It was the old card.", "pass"),
])  # fmt: skip
def test_odd_words_make_a_silence_a_hold(
    asked: str, answer: str, gap_s: float, back: str, permission: str, bare: bool
) -> None:
    found = verdicts(call_of(asked, answer, gap_s, back, bare=bare))
    assert found["hold_permission"] == permission and "na" not in found.values()


@pytest.mark.parametrize("bare", [False, True])
@pytest.mark.parametrize(("asked", "answer", "gap_s", "back"), [
    ("Let me just pop across to finance and ask them.", "Okay.", 70, "Right, so finance say it was the old card."),
    ("I'll have to go and find my supervisor.", "Oh.", 90, "She says it's the old card."),
    ("I'm off to have a word with the events people.", "Fine.", 65, "Well, that took some doing."),
    ("Let me ring them.", "Sure.", 55, "Sorry about that wait. It was the old card."),
    ("I'll be as quick as I can.", "Mm.", 55, "Now then, it was the old card."),
    ("Let me go grab the file from the other room.", "Sure.", 60, "Got it. It was the old card."),
])  # fmt: skip
def test_a_long_silence_after_a_leaving_is_not_surely_none(
    asked: str, answer: str, gap_s: float, back: str, bare: bool
) -> None:
    found = verdicts(call_of(asked, answer, gap_s, back, bare=bare))
    assert "na" not in found.values()


@pytest.mark.parametrize("bare", [False, True])
@pytest.mark.parametrize(("asked", "answer", "gap_s", "back", "returns"), [
    ("I can see it needs your card number.", "Let me find my card, one sec.", 60, "Okay, got it.", "member"),
    ("Could you restart it for me?", "Doing it now.", 60, "It's up again.", "member"),
    ("Sure, take your time.", "Someone's at the door, hold on.", 60, "I'm back.", "member"),
    ("Let me pull that up here.", "Okay.", 50, "Okay, I see it. It's the old card.", "agent"),
    ("I'm just typing this in.", "Mm-hm.", 48, "Done. It's the old card.", "agent"),
    ("The page is loading, it's slow today.", "Okay.", 55, "There. It's the old card.", "agent"),
    ("I'm staying right here with you while it runs.", "Fine.", 70, "There. It's the old card.", "agent"),
])  # fmt: skip
def test_a_silence_that_the_words_explain_is_none(
    asked: str, answer: str, gap_s: float, back: str, returns: str, bare: bool
) -> None:
    assert set(verdicts(call_of(asked, answer, gap_s, back, bare=bare, returns=returns)).values()) == {"na"}


@pytest.mark.parametrize("name", HOLDS)
def test_what_would_change_it_names_the_silence(name: str) -> None:
    call = call_of("Let me ring them.", "Sure.", 55, "Sorry about that wait. It was the old card.", bare=False)
    module = criteria()[name]
    (change,) = module.what_would_change(call, module.judge(call, module.LIMITS), module.LIMITS)
    assert set(change.to) == {"pass", "fail", "na"}
    assert (change.start, change.end) == (call.turns[3].end, call.turns[4].start)


@pytest.mark.parametrize("name", HOLDS)
def test_a_hold_that_would_change_it_stands_before_what_was_found_out(name: str) -> None:
    said = [
        ("agent", "Thank you for calling, this is Petra."), ("member", "My invoice of March shows two seats."),
        ("agent", "I don't know why that is, let me find out for you."), ("member", "Okay."),
        ("agent", "So it ran twice, and I have taken the second seat off."), ("member", "Great."),
        ("agent", "Is there anything else I can help you with?"), ("member", "No, thank you."),
        ("agent", "Thank you for calling, have a lovely day."), ("member", "Bye."),
    ]  # fmt: skip
    turns = tuple(Turn(r, 5.0 * n, 5.0 * n + 4, t) for n, (r, t) in enumerate(said))  # type: ignore[arg-type]
    call, module = read_call(Record("c"), turns, 50.0), criteria()[name]
    (change,) = module.what_would_change(call, module.judge(call, module.LIMITS), module.LIMITS)
    assert change.start == turns[3].end
