"""Somebody is wanted and not to be had, in odd words; and what is offered then."""

from __future__ import annotations

import pytest

from qa_analyzer.acts.reader import Reader
from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

READER = Reader()
ABSENT = (
    ("Could I have a word with Lucian, please?", "He's off till Monday, I'm afraid."),
    ("Is Rosamund about?", "She's in the air as we speak."),
    ("Get me Bertram, please.", "He's snowed under this week."),
    ("Hello, Lucian please.", "Gone fishing."),
    ("I was hoping to catch Odette.", "She's not at her desk."),
    ("Is Lucian free?", "He's with a client."),
    ("Can you get Rosamund for me?", "She doesn't work Fridays."),
    ("Is your boss lady Rosamund around?", "No, she went home with a migraine."),
    ("is odette there", "shes out at her kids school thing"),
    ("Put me on to Odette, would you?", "You've just missed her."),
    ("Odette please.", "Odette? Won't see her before Thursday."),
    ("May I speak to your manager?", "He's up to his eyes in payroll."),
    ("I want to speak to your manager.", "We don't have one on site today."),
    ("I'm ringing for Lucian.", "He's between flights right now."),
    ("Is Rosamund around today?", "Today's her day off."),
    ("Is Lucian back from lunch?", "Not yet, no."),
    ("Is Lucian in today?", "Afraid not."),
    ("Is Caspian at his desk?", "No."),
    ("I'm after Marguerite.", "She only does mornings."),
    ("I was told Marguerite would ring me. Is she in?", "She's been off since Tuesday."),
    ("hi can you grab caspian for me", "hes not on the floor right now"),
    ("Would Marguerite be free for a minute?", "No, she's got back-to-back calls until five."),
    ("Where's Ingrid?", "Off today."),
    ("You couldn't put Thaddeus on, could you?", "He's on the other side of the country today."),
)
NOT_ABSENT = (
    ("Could I have a word with Odette?", "She's right here, one moment."),
    ("Is Lucian in?", "Let me see if he's at his desk."),
    ("Is Lucian in?", "He is, putting you through."),
    ("Could I speak with Odette?", "She's on two oh eight, I'll connect you."),
    ("Could I speak with Odette?", "She's expecting you, hold on."),
    ("Odette told me the webinar was cancelled.", "She's right, it's off."),
    ("Is Odette still my adviser?", "She is, yes."),
    ("When does Odette's webinar start?", "She's on at four, and it's out on video the day after."),
    ("I'm trying to get my refund.", "It went out on Friday."),
    ("Hello, I'm calling for my mother, Rosalie Pell.", "Is she there with you?"),
)
OFFERED = (
    "Want me to scribble something down for him?", "Can it keep?", "Will it wait till tomorrow?",
    "Is the house on fire?", "Anything you'd like her to know?", "Would you like to leave him a few words?",
    "Could it sit till then?", "I could pop a sticky on his screen if you like.", "Is it life and death?",
    "Are you in a hurry for it?", "When do you need it by?", "Does it have to be today?", "What shall I tell her?",
    "Fancy leaving her a line or two?", "Anything I should pass along?", "I can get word to her.",
    "Is it the sort of thing that won't keep?", "you want me to tell her something", "I'm happy to pass something on.",
)  # fmt: skip
NOT_OFFERED = (
    "Shall I give you his mobile?", "Can I get his deputy for you?", "Would you like to speak to somebody else?",
    "What's it about?", "Could you call again tomorrow?", "Can you hold while I look for his number?",
    "Is there anything I can do?", "I can't see him anywhere.",
)  # fmt: skip


def _kinds(*said: str) -> set[ActKind]:
    turns = [Turn("agent" if i % 2 else "member", 4.0 * i, 4.0 * i + 3.0, text) for i, text in enumerate(said)]
    return {a.kind for a in READER.read(turns, Record("x"))}


@pytest.mark.parametrize(("wish", "answer"), ABSENT)
def test_an_absence_is_told(wish: str, answer: str) -> None:
    assert ActKind.UNAVAILABLE in _kinds(wish, answer)


@pytest.mark.parametrize(("wish", "answer"), NOT_ABSENT)
def test_nobody_is_absent(wish: str, answer: str) -> None:
    assert ActKind.UNAVAILABLE not in _kinds(wish, answer)


@pytest.mark.parametrize("offer", OFFERED)
def test_a_message_or_urgency(offer: str) -> None:
    assert ActKind.URGENCY_OR_MESSAGE in _kinds("Ingrid, please.", f"She's gone to the bank. {offer}")


@pytest.mark.parametrize("words", NOT_OFFERED)
def test_no_message_and_no_urgency(words: str) -> None:
    assert ActKind.URGENCY_OR_MESSAGE not in _kinds("Ingrid, please.", f"She's gone to the bank. {words}")


def test_nothing_is_read_so_where_nobody_is_absent() -> None:
    assert ActKind.URGENCY_OR_MESSAGE not in _kinds("How do I sign in?", "On the site. Can it keep?")
    assert ActKind.UNAVAILABLE not in _kinds("How do I sign in?", "She's in the air as we speak.")


def test_an_offer_past_that_of_a_transfer_is_for_somebody_else() -> None:
    said = ("Ingrid, please.", "She's away. May I transfer you to her colleague?", "Yes.", "I'll tell him you rang.")
    assert ActKind.URGENCY_OR_MESSAGE not in _kinds(*said)
