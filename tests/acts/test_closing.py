"""The close: anything else, thanks, appreciation, farewell."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind

from .sentences import acts_in, has

ASKS = (
    "Is there anything else you need?",
    "anything else for you",
    "What else can I help you with?",
    "Can I do anything more for you today?",
    "Do you have any other questions?",
    "Was there something else?",
    "Will that be everything for today?",
    "any further questions for me",
    "Is there any other matter I can assist with?",
    "could i help you with anything further",
    "Does that cover everything for you?",
    "Anything more on your list?",
    "is there something more i can look into",
    "Have I answered all of your questions?",
    "Any other business today, Mr. Roth?",
)
DOES_NOT_ASK = (
    "So that's everything then.",
    "That all?",
    "We good?",
    "If there's anything else, call us.",
    "If you need anything else just ring.",
    "Somebody else will call you.",
    "Did you try anything else?",
    "There is nothing else I can do.",
    "I have one more thing to check.",
    "Okay, all done.",
)
APPRECIATES = (
    "We're tickled pink to have you on board.",
    "I'm chuffed you stayed with us.",
    "Tickled that you're one of ours.",
    "Here's to another ten years together.",
    "It's a privilege to have you on our books.",
    "We appreciate your business.",
    "Thank you for being a member.",
    "We're so glad you're with us.",
    "thanks for being with us all these years",
    "We value your membership.",
    "it's a pleasure to have you as a member",
    "Thank you for your loyalty.",
    "We're grateful to have members like you.",
    "thank you for choosing advisory cloud",
    "You're a valued member.",
    "We're delighted to have you on board.",
    "thanks for sticking with us",
    "We love having you in our community.",
    "Your membership means a lot to us.",
    "Thank you for your continued support.",
    "we're happy you stayed with us",
)
NO_APPRECIATION = (
    "Thank you for your patience.",
    "I appreciate your time.",
    "Thanks for bearing with us.",
    "Thank you for calling.",
    "Thanks for holding.",
    "I appreciate you telling me.",
    "Thanks for staying on the line with us.",
    "Have a good day.",
    "I would appreciate a call back.",
    "Your membership ends in May.",
)
COURTEOUS = (
    "Have a lovely day.",
    "Take care now.",
    "All the best with the move.",
    "enjoy the rest of your week",
    "Goodbye, and thank you.",
    "have a good one",
    "Bye now.",
    "Have yourself a great weekend.",
    "Safe travels!",
    "Good luck on Tuesday, bye.",
    "wishing you a pleasant evening",
    "Talk to you soon.",
    "It was nice talking to you, bye.",
    "stay warm out there",
    "Cheerio.",
    "Thanks for calling, bye-bye.",
    "Have a blessed afternoon.",
    "you take care of yourself",
)
NOT_COURTEOUS = (
    "Okay, bye.",
    "Bye.",
    "yup bye",
    "Right, bye then.",
    "Okay then.",
    "Right.",
    "I'll take care of that for you.",
    "How's your day going?",
    "Did you have a good weekend?",
    "All right, that's done.",
    "suit yourself",
)
THANKS = (
    ("Thank you for calling.", "call"),
    ("thanks for your time today", "time"),
    ("Thank you so much for your patience.", "patience"),
    ("I appreciate your call.", "call"),
    ("Thanks for waiting.", "waiting"),
    ("thank you for holding", "waiting"),
    ("Many thanks for ringing us.", "call"),
    ("Thank you for bearing with me.", "patience"),
    ("We appreciate your time.", "time"),
    ("thanks for getting in touch", "call"),
    ("Thank you.", "nothing"),
    ("Thanks again for phoning.", "call"),
)


@pytest.mark.parametrize("text", ASKS)
def test_asks_for_anything_else(text: str) -> None:
    assert has(text, ActKind.ANYTHING_ELSE)


@pytest.mark.parametrize("text", DOES_NOT_ASK)
def test_does_not_ask_for_anything_else(text: str) -> None:
    assert not has(text, ActKind.ANYTHING_ELSE)


@pytest.mark.parametrize("text", APPRECIATES)
def test_appreciates_the_membership(text: str) -> None:
    assert has(text, ActKind.APPRECIATION)


@pytest.mark.parametrize("text", NO_APPRECIATION)
def test_appreciates_something_else(text: str) -> None:
    assert not has(text, ActKind.APPRECIATION)


@pytest.mark.parametrize("text", COURTEOUS)
def test_a_courteous_farewell(text: str) -> None:
    assert any(a.kind is ActKind.FAREWELL and a.slots["courteous"] == "yes" for a in acts_in(text))


@pytest.mark.parametrize("text", NOT_COURTEOUS)
def test_no_courteous_farewell(text: str) -> None:
    assert not any(a.kind is ActKind.FAREWELL and a.slots["courteous"] == "yes" for a in acts_in(text))


@pytest.mark.parametrize(("text", "what"), THANKS)
def test_what_the_thanks_are_for(text: str, what: str) -> None:
    assert what in {a.slots.get("for") for a in acts_in(text) if a.kind is ActKind.THANKS}
