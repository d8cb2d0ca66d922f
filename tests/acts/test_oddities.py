"""Answering machines, wrong numbers, announcements, trouble on the line."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind

from .sentences import has

SAID = {
    ActKind.VOICEMAIL: (
        "You've reached the voicemail of Ottilie, please leave a message.",
        "leave your name and number after the tone",
        "The person you are calling is not available.",
        "your call has been forwarded to an automatic voice message system",
        "hi you've reached the mailbox of the hartwigs",
        "Sorry I missed your call, I'll call you back as soon as I can.",
        "at the tone please record your message",
        "This mailbox is full.",
        "i can't come to the phone right now",
        "Please leave a message after the beep.",
        "when you have finished recording you may hang up",
        "The number you have dialed is not in service.",
    ),
    ActKind.WRONG_NUMBER: (
        "Oh, I must have the wrong number.",
        "i think you've dialed the wrong number",
        "Sorry, wrong number.",
        "I was trying to reach my dentist.",
        "This is not the clinic, I'm afraid.",
        "you've got the wrong number dear",
        "I misdialed, forgive me.",
        "You've reached a different company.",
        "oh i called the wrong place",
        "We're not the garage you want.",
        "I was looking for the pharmacy.",
        "What number were you trying to dial?",
    ),
    ActKind.ANNOUNCEMENT: (
        "This call may be recorded for training.",
        "All of our agents are currently busy.",
        "your call is important to us",
        "For billing, press two.",
        "You are number four in the queue.",
        "please stay on the line for the next available representative",
        "Calls are monitored for quality.",
        "Our offices are now closed.",
        "your estimated wait time is five minutes",
        "Your call will be answered in the order it was received.",
        "press one for english",
        "Please listen to the following options.",
    ),
    ActKind.LINE_TROUBLE: (
        "Hello? Are you there?",
        "you're breaking up",
        "I can't hear you.",
        "hello",
        "Can you hear me?",
        "the line went dead",
        "Are you still there?",
        "It's a terrible line.",
        "i think i lost you",
        "You cut out for a second.",
        "Is anybody there?",
        "did we get disconnected",
    ),
}
LURES = {
    ActKind.VOICEMAIL: (
        "Would you like to leave a message?",
        "May I take a message?",
        "I left a message for her.",
        "Can you leave her a message?",
        "He's not available today.",
        "I'll call you back tomorrow.",
        "Your message has arrived.",
        "He did not leave a message.",
    ),
    ActKind.WRONG_NUMBER: (
        "They have the wrong number on my badge.",
        "I gave you the wrong number of guests.",
        "What is your number?",
        "Is this not a member discount?",
        "The number is right.",
        "The amount is wrong.",
        "You charged me the wrong number of seats.",
        "My doctor recommended you.",
    ),
    ActKind.ANNOUNCEMENT: (
        "Press the green button on the page.",
        "I'm recording the change now.",
        "We are busy today.",
        "Your call matters to Hedvig.",
        "It closes on Friday.",
        "Thank you for calling.",
        "I'll be with you in a moment.",
        "The order was received.",
    ),
    ActKind.LINE_TROUBLE: (
        "Hello, this is Ottilie.",
        "Is she there?",
        "There are two lines on the bill.",
        "I lost my password.",
        "Hello, good morning.",
        "The page is not loading.",
        "I heard you the first time.",
        "We have a place there.",
    ),
}


@pytest.mark.parametrize(("kind", "text"), [(k, t) for k, texts in SAID.items() for t in texts])
def test_is_told(kind: ActKind, text: str) -> None:
    assert has(text, kind, "member")


@pytest.mark.parametrize(("kind", "text"), [(k, t) for k, texts in LURES.items() for t in texts])
def test_is_not_mistaken(kind: ActKind, text: str) -> None:
    assert not has(text, kind, "member")
