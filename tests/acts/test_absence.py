"""Colleagues asked for, absent, and what is offered instead."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind

from .sentences import acts_in, has

ASKED = (
    ("Is Adelheid there?", "adelheid"),
    ("May I speak with Mrs. Thorvald, please?", None),
    ("i was hoping to talk to leopold", "leopold"),
    ("Can I have Gudrun, please?", "gudrun"),
    ("I'm looking for Casimir.", "casimir"),
    ("could you put me through to ottoline", "ottoline"),
    ("I need to get hold of Marcellus.", "marcellus"),
    ("I always deal with Ingeborg.", "ingeborg"),
    ("i'm calling to speak to zenobia", "zenobia"),
    ("I'd like to reach Bartholomew, if he's about.", "bartholomew"),
    ("is ludovic around today", "ludovic"),
    ("I was told to ask for Petronella.", "petronella"),
)
NOT_ASKED = (
    "I'd like to speak to somebody about my bill.",
    "Is it there?",
    "I need help with my card.",
    "Is anyone there?",
    "i want to cancel my plan",
    "Can I have a refund?",
    "I'm looking for the login page.",
    "is there a fee for that",
    "I'm calling for my husband.",
    "Can I get the link again?",
)
ABSENT = (
    "He's out of the office today.",
    "I'm sorry, Adelheid is on holiday until Monday.",
    "she isn't in right now",
    "Leopold has stepped away from his desk.",
    "Unfortunately Gudrun has gone for the day.",
    "casimir's on another line at the moment",
    "She's not available just now.",
    "He won't be in until tomorrow.",
    "ingeborg's off sick",
    "I'm afraid Ottoline is tied up in a meeting.",
    "zenobia doesn't work on mondays",
    "Marcellus has left for the day.",
    "I don't see him in today.",
    "she's on maternity leave",
    "He's with another member at the moment.",
    "Petronella no longer works here.",
)
PRESENT = (
    "That seat isn't available any more.",
    "The site is down at the moment.",
    "I'm not in the billing team.",
    "Your name isn't on the list.",
    "The discount is off the table.",
    "Is he there?",
    "There isn't any fee.",
    "The form is out of date.",
    "The money will be back by Friday.",
    "Your card is not in the system.",
    "It's not working yet.",
    "She is right here.",
)
OFFERED = (
    "Is it urgent?",
    "May I take a message?",
    "can i leave a note for him",
    "Would you like me to have her call you?",
    "Is this something that can't wait?",
    "shall i tell her you called",
    "Do you want to leave a message?",
    "how urgent is it",
    "Is it anything pressing?",
    "I can take a message if you'd like.",
    "would you say it's urgent",
    "Could I jot down a message for him?",
    "want me to get him to ring you back",
    "Is there anything I can pass on to her?",
    "Is it a matter of urgency?",
    "Can it wait until tomorrow?",
)
NOT_OFFERED = (
    "I got your message about the badge.",
    "You will see an error message.",
    "He left you a message yesterday.",
    "I'll tick the box for urgent ones.",
    "Your note is on the file.",
    "What can I do for you?",
    "I'll send you the link.",
    "That is not urgent at all.",
)


@pytest.mark.parametrize(("text", "name"), ASKED)
def test_somebody_is_asked_for(text: str, name: str | None) -> None:
    found = [a for a in acts_in(text, "member") if a.kind is ActKind.ASKS_FOR_PERSON]
    assert found
    assert name is None or any(a.slots.get("name") == name for a in found)


@pytest.mark.parametrize("text", NOT_ASKED)
def test_nobody_is_asked_for_by_name(text: str) -> None:
    assert not has(text, ActKind.ASKS_FOR_PERSON, "member")


@pytest.mark.parametrize("text", ABSENT)
def test_somebody_is_absent(text: str) -> None:
    assert has(text, ActKind.UNAVAILABLE)


@pytest.mark.parametrize("text", PRESENT)
def test_nobody_is_absent(text: str) -> None:
    assert not has(text, ActKind.UNAVAILABLE)


@pytest.mark.parametrize("text", OFFERED)
def test_urgency_or_a_message_is_offered(text: str) -> None:
    assert has(text, ActKind.URGENCY_OR_MESSAGE)


@pytest.mark.parametrize("text", NOT_OFFERED)
def test_neither_urgency_nor_message(text: str) -> None:
    assert not has(text, ActKind.URGENCY_OR_MESSAGE)
