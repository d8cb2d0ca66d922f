"""Holds asked for without the word, right before one of the record."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

from .hearing import reader

HOLD_AT_S = 20.0


def acts_before_a_hold(agent: str, member: str = "Yes, that's fine.", *, hold: bool = True) -> list[Act]:
    """An agent turn, its answer, and a hold."""
    back = 80.0 if hold else 16.0
    turns = (
        Turn("agent", 8.0, 13.0, agent),
        Turn("member", 13.5, 15.0, member),
        Turn("agent", back, back + 4, "Thank you."),
    )
    events = (Event("hold", HOLD_AT_S, 79.0, "record"),) if hold else ()
    return list(reader().read(turns, Record("c", events=events)))


@pytest.mark.parametrize("text", [
    "It'll be another two minutes with them, is that okay with you?",
    "i need one more minute with billing is that all right",
    "Could I have another ninety seconds of your life?", "May I steal three minutes to ask her?",
    "I need to go back to them for a couple of minutes, if you don't mind.", "could you spare me two more minutes",
    "Would you give me another minute with the events desk?", "Two minutes with finance, would that be all right?",
    "Let me step away and ask her, is that okay?", "i'll nip over and ask him is that okay with you",
    "Can I take five minutes to dig it out?", "It's going to be a minute and a half, does that work?",
    "mind if i bounce over there until he's done", "Would you be up for hanging around while I track her down?",
    "Cool if I bug the billing folks real fast?", "Do you have any objection to me dropping off to ask them?",
    "would you let me go back to him until it is through", "Are you open to sticking around while I raise the vendor?",
])  # fmt: skip
def test_it_is_asked_for(text: str) -> None:
    found = [a for a in acts_before_a_hold(text) if a.kind is ActKind.HOLD_REQUEST]
    assert found and found[0].turn == 0


@pytest.mark.parametrize("text", [
    "This'll take them two minutes.", "Back to you in two minutes.", "I need another couple of minutes with them.",
])  # fmt: skip
def test_it_is_only_announced(text: str) -> None:
    found = {a.kind for a in acts_before_a_hold(text)}
    assert ActKind.HOLD_ANNOUNCEMENT in found and ActKind.HOLD_REQUEST not in found


@pytest.mark.parametrize("text", [
    "Can I have your email? Let me look that up.", "Could you spell that for me?", "What's the best number for you?",
    "How is your day going?", "Let me look into that.", "Could you please let me know your email?",
    "Is it okay if I take your number?", "Would you mind if we called you by your first name?",
    "And shall I use the office number if we lose each other?",
])  # fmt: skip
def test_other_questions_ask_for_no_hold(text: str) -> None:
    assert ActKind.HOLD_REQUEST not in {a.kind for a in acts_before_a_hold(text)}


def test_without_a_hold_it_is_none() -> None:
    text = "It'll be another two minutes, is that okay with you?"
    assert ActKind.HOLD_REQUEST not in {a.kind for a in acts_before_a_hold(text, hold=False)}


@pytest.mark.parametrize("text", [
    "Thanks for sitting through that music.", "thank you for listening to our terrible flute",
    "I appreciate you lasting the distance.",
    "Cheers for sitting tight.", "Bless you for sitting there.", "Thank you for staying put.",
    "thanks for hanging in there",
    "Much obliged to you for waiting.", "Kind of you to hold.", "Thanks for enduring that.",
])  # fmt: skip
def test_thanks_for_waiting(text: str) -> None:
    assert ActKind.THANKS_FOR_WAITING in {a.kind for a in reader().read((Turn("agent", 0, 3, text),), Record("c"))}


@pytest.mark.parametrize("text", [
    "Thank you for keeping us posted.", "Thanks for keeping your details up to date.",
    "Thank you for remaining a member.",
    "Thanks for listening to my story.", "Sorry to keep you waiting.", "Thank you for your email.",
    "Thanks for staying a member.", "Have you been waiting long?",
])  # fmt: skip
def test_other_thanks(text: str) -> None:
    assert ActKind.THANKS_FOR_WAITING not in {a.kind for a in reader().read((Turn("agent", 0, 3, text),), Record("c"))}
