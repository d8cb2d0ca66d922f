"""Who takes over, told in odd ways: any person's name, and digits that are no date, price or count."""

from __future__ import annotations

import pytest

from qa_analyzer.acts.reader import Reader
from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.record import Agent, Record
from qa_analyzer.core.words import Turn

READER = Reader()
RECORD = Record("x", member_name="Graham Pell", agent=Agent("a-1", "Dana Whitcombe"))
BOTH = (
    "You'd get Cedric on three one five; would you like me to send you over?",
    "It'll be Leonie who picks up, she's on two-oh-eight. May I put you through?",
    "Let me pass you to payments, ask for Lou, double six one.",
    "our refunds person is ismail four oh seven gets his desk is it okay if i hand you to him",
    "You're with Tobias, on nine nine three. I'll flick you through.",
    "Shall I send you to Ottavio? His line's six six.",
    "Can I hand you over? Extension 212, Priscilla's the name.",
    "May I connect you to two two four? That's Imelda's phone.",
    "Imelda's your best bet. Five oh five, if you want to jot it down. Shall I transfer you?",
    "Mind if I bounce you to Rufus? 6-1-8 if you need him again.",
    "dorothea does those can i put you through her number is five one eight",
)
NO_NAME = (
    "May I transfer you to contracts, extension 212?", "Shall I transfer you, Graham? It's extension four oh four.",
    "May I put you through to the tax desk, on five one eight?",
)  # fmt: skip
NO_NUMBER = (
    "May I transfer you to Rufus in contracts?", "May I transfer you to Rufus? It takes one or two minutes.",
    "Shall I put you through to Anselm? He's one of our best, on the team seven years.",
    "May I transfer you to Rufus? He'll look at the fourth of May and the ninety nine dollars.",
)  # fmt: skip


def _told(words: str) -> set[str]:
    turns = [Turn("member", 0.0, 3.0, "I need contracts."), Turn("agent", 4.0, 9.0, words)]
    acts = READER.read(turns, RECORD)
    return {slot for a in acts if a.kind is ActKind.INTRODUCES_PERSON for slot in a.slots}


@pytest.mark.parametrize("words", BOTH)
def test_name_and_number(words: str) -> None:
    assert _told(words) == {"name", "extension"}


@pytest.mark.parametrize("words", NO_NAME)
def test_a_department_or_the_caller_is_no_name(words: str) -> None:
    assert _told(words) == {"extension"}


@pytest.mark.parametrize("words", NO_NUMBER)
def test_a_count_a_date_or_a_price_is_no_number(words: str) -> None:
    assert _told(words) == {"name"}
