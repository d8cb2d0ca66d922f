"""Asking for anything else, machines that answer, transfers taken back: in further families of wordings."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind

from .reading import kinds, read

ASKS = (
    "Anything apart from that?",
    "what else is on your list",
    "Other than that, anything?",
    "Anything on top of that you'd like sorted?",
    "Was there something besides the invoice?",
    "Any loose ends?",
    "Does that wrap it up for you?",
    "Are there other things on your mind?",
    "Anything you'd like to add?",
    "what other questions do you have for me",
    "Is that you all sorted, or is there more?",
    "got any more for me",
    "And besides that?",
    "Besides that, can I do something for you?",
    "Anything you'd like me to check while I've got you here?",
    "Is there something we could do for you since we're chatting?",
    "Anything you'd like to ask me before we hang up?",
    "Any questions at all before I let you go?",
)
DOES_NOT_ASK = (
    "If there's anything besides that, call us.",
    "What else did it say on the screen?",
    "Did it show anything besides the error?",
    "So that's everything then.",
    "What else did the bank tell you?",
    "what else have you tried",
    "Other than that your account looks fine.",
    "There's nothing besides that fee.",
    "You have everything you need in the email.",
    "what else is on the page there",
    "Did the page show anything before you left it?",
    "I should tell you something before the fee goes up.",
    "Did you press anything while you were waiting?",
)
MACHINE = (
    "leave me something nice and i'll get right back to you as soon as i can",
    "Your message has been saved. Goodbye.",
    "to review your message press two",
    "I'm unable to take your call, leave your details.",
    "you've got through to my answering machine",
    "Record your message after the tone.",
    "Your recording has been delivered.",
    "to erase and re-record this message press three",
)
NO_MACHINE = (
    "Could I leave a message for Tilda?",
    "I sent you a message on Monday.",
    "He left me a message about the bill.",
    "I press the button and it says declined.",
)
BACK = (
    "Okay, I took it back.",
    "All right, I've stopped the transfer.",
    "I've got you back now.",
    "You're still with me, don't worry.",
    "I'm holding off.",
    "I just cancelled that transfer.",
    "no need to transfer you then",
)

VALUED = (
    "You're one of our longest-standing members and that means a lot.",
    "We don't take your membership for granted.",
    "we're thrilled you picked us",
    "Thanks for being in the club with us.",
    "Your support means the world to us.",
    "glad we get to keep you",
    "Twelve years, we're honored.",
    "We're happy you decided to stay.",
    "Thank you for making us your choice.",
    "We couldn't do this without our members.",
    "We're grateful to count you among our members.",
    "it's folks like yourself who make this place",
    "You've been such a good member to us.",
)
NOT_VALUED = (
    "Thanks for your time.",
    "I'm glad that's sorted.",
    "Glad I could help you.",
    "You're a member since 2019, I see.",
    "Thanks for being so patient with me.",
    "Are you still a member with us?",
    "Thanks for staying on the line.",
    "Your membership runs until June.",
)
AWAY = (
    "I'm not able to get hold of her.",
    "He's no longer with the company.",
    "Her phone goes straight to voicemail.",
    "She just left.",
    "He's unreachable right now.",
)
MESSAGE = (
    "Shall I pass something on?",
    "Want me to let her know you called?",
    "Is there a rush on it?",
    "Do you need him right away?",
    "can I relay anything to her",
)


@pytest.mark.parametrize("text", VALUED)
def test_the_membership_is_valued(text: str) -> None:
    assert ActKind.APPRECIATION in kinds(f"A: {text}")


@pytest.mark.parametrize("text", NOT_VALUED)
def test_other_thanks_value_no_membership(text: str) -> None:
    assert ActKind.APPRECIATION not in kinds(f"A: {text}")


@pytest.mark.parametrize("text", AWAY)
def test_a_colleague_is_away(text: str) -> None:
    assert ActKind.UNAVAILABLE in kinds("A: How can I help?", "M: Could I speak to Yolanda please?", f"A: {text}")


@pytest.mark.parametrize("text", MESSAGE)
def test_a_message_is_offered(text: str) -> None:
    assert ActKind.URGENCY_OR_MESSAGE in kinds("M: Could I speak to Yolanda please?", f"A: {text}")


@pytest.mark.parametrize("text", ASKS)
def test_asks(text: str) -> None:
    assert ActKind.ANYTHING_ELSE in kinds(f"A: {text}")


@pytest.mark.parametrize("text", DOES_NOT_ASK)
def test_does_not_ask(text: str) -> None:
    assert ActKind.ANYTHING_ELSE not in kinds(f"A: {text}")


@pytest.mark.parametrize("text", MACHINE)
def test_a_machine_speaks(text: str) -> None:
    assert ActKind.VOICEMAIL in kinds(f"M: {text}")


@pytest.mark.parametrize("text", NO_MACHINE)
def test_a_person_speaks(text: str) -> None:
    assert ActKind.VOICEMAIL not in kinds(f"M: {text}")


@pytest.mark.parametrize("text", BACK)
def test_the_transfer_is_taken_back(text: str) -> None:
    assert ActKind.TRANSFER_WITHDRAWN in kinds("A: I'm sending you over to billing now.", "M: No, wait.", f"A: {text}")


def test_a_cancelled_plan_is_no_cancelled_transfer() -> None:
    acts = kinds("A: I'm sending you over to billing now.", "M: Sure.", "A: I've cancelled it, the plan is off.")
    assert ActKind.TRANSFER_WITHDRAWN not in acts


def test_who_takes_over_may_be_told_well_before_the_question() -> None:
    told = read(
        "A: Good morning, this is Ines.", "M: Hello, I have a tax form that I don't understand.",
        "A: I see.", "M: Yes.",
        "A: His name is Ottavio Lund and his extension is two two nine.", "M: Let me write that down.",
        "A: Take your time.", "M: Two two nine.", "A: Yes.", "M: Got it.", "A: Lund, with a d.", "M: Thanks.",
        "A: May I transfer you to him?",
    )  # fmt: skip
    given = [a for a in told if a.kind is ActKind.INTRODUCES_PERSON and "extension" in a.slots]
    assert given and given[0].slots["name"].startswith("ottavio")
