"""Grievances told as facts are concerns; a request, a question or plain news with the same words is none."""

from __future__ import annotations

import pytest

from qa_analyzer.acts._grievance_frames import grievance
from qa_analyzer.acts.reader import Reader
from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import tokens

TOLD = (
    "For the fourth month running there is a fee for a desk I gave up. Two of you assured me it was dealt with.",
    "I'm well, thank you. For the fourth month running there is a fee. I'd be grateful if you looked.",
    "In March I cancelled in writing. You have since billed me twice.",
    "I was told introductions would come within weeks, and I have had not one.",
    "The founder was to join us at ten and never showed up.",
    "Somebody was to ring me on Tuesday. It is now Friday.",
    "The refund was to be with me within ten days. That was five weeks ago.",
    "Your website has me down as retired. I am very much not.",
    "I paid for the yearly plan and I was put on the monthly.",
    "I gave up the seat in May, and in June, July and August the fee came off my card all the same.",
    "The confirmation went to my old firm, where half the office read it.",
    "You sent my welcome pack to a house I sold years back.",
    "the lady last week told me it was on its way and its thursday",
    "I have yet to see a single match.",
)
NOT = (
    "A colleague of yours told me to ring about the new plan.",
    "I gave up my desk in spring, could you send me the final invoice?",
    "For the third year running I'm coming to the dinner.",
    "Somebody is to ring me on Tuesday, can you tell me at what time?",
    "I was told you do gift memberships. How much are they?",
    "I paid for the yearly plan and want a receipt.",
    "I asked for the aisle and got it, so I'd like the same again.",
    "You have me down as Bob, I'd like Robert from now on.",
    "We were to meet the founder on Tuesday, could you move it to Friday?",
    "I was told it would take weeks, it never did, and I rang to thank your people.",
    "I moved house in May. Would you put the new address in?",
)
READER = Reader()


@pytest.mark.parametrize("said", TOLD)
def test_facts_at_odds(said: str) -> None:
    assert grievance(" ".join(t.text for t in tokens(said)))


@pytest.mark.parametrize("said", NOT)
def test_one_end_alone_is_none(said: str) -> None:
    assert grievance(" ".join(t.text for t in tokens(said))) is None


def _concern(said: str) -> bool:
    turns = [Turn("agent", 0.0, 2.0, "AdvisoryCloud, Dana."), Turn("member", 3.0, 9.0, said),
             Turn("agent", 10.0, 11.0, "What's your email?")]  # fmt: skip
    return any(a.kind is ActKind.CONCERN and a.score >= 0.5 for a in READER.read(turns, Record("x")))


def test_a_first_turn_that_tells_and_asks_for_nothing() -> None:
    assert _concern("The chap on Monday took my card down wrong and the bank has sent me a letter about it.")
    assert not _concern("My daughter set the account up for me last week.")
    assert not _concern("I moved house in May. The new address is ten Elm Lane.")
