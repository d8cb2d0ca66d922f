"""Cool displeasure in the opening, and neutral business that only resembles it."""

from __future__ import annotations

import pytest

from qa_analyzer.core.words import Turn
from qa_analyzer.timeline.displeasure import cool_displeasure

COOL = (
    "I would like somebody to explain to me why my seat was given away.",
    "i want to know why nobody answered my letter",
    "You have helped yourselves to two hundred dollars out of my account.",
    "I was promised an answer by Friday, and it is Wednesday.",
    "This is my third call about the same invoice.",
    "My card was charged without so much as a notice.",
    "I'm not best pleased, to be frank.",
    "I had hoped to log in, which I realise is terribly bold of me.",
    "how kind of you to pick up at last",
    "I asked in May and nobody got back to me.",
    "I'm still waiting for the refund from June.",
    "I never agreed to a yearly plan.",
    "The service leaves something to be desired.",
    "imagine my surprise when i saw the bill",
    "It's growing a bit tedious, I must tell you.",
    "I'm ringing, as is fast becoming a tradition of mine, about the invoice.",
    "My page went down on Sunday. No call, no email, nothing.",
    "not a line, not one word, just silence",
)
NEUTRAL = (
    "I think I've been charged twice, could you check?",
    "I'd like to know when my plan renews.",
    "I want to change my email address.",
    "Could I speak to Ottoline, please?",
    "I was told there is a discount for students.",
    "My profile does not show in the search.",
    "I moved house and need a new invoice.",
    "I'm a little worried that the form got lost.",
    "my login stopped working this morning",
    "I'm fine, thanks, how are you?",
    "No rush, no worries, nothing urgent.",
    "Nobody called me by my full name, Leo is fine.",
    "I'm becoming a director in May.",
)


@pytest.mark.parametrize("said", COOL)
def test_cool_displeasure(said: str) -> None:
    assert cool_displeasure([Turn("member", 0, 5, said)], 0) == 0


@pytest.mark.parametrize("said", NEUTRAL)
def test_neutral_business(said: str) -> None:
    assert cool_displeasure([Turn("member", 0, 5, said)], 0) is None


def test_only_up_to_the_turn_given() -> None:
    turns = [Turn("member", 0, 5, "Hello."), Turn("member", 5, 9, "Nobody called me back.")]
    assert cool_displeasure(turns, 0) is None
    assert cool_displeasure(turns, 1) == 1
