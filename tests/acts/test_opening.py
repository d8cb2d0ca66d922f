"""Greeting, company, thanks for calling, how are you, offers of help: many wordings, and what must not count."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind
from tests.acts.hearing import does, heard

GREETS = (
    "Good morning, support desk.",
    "hi there",
    "Hey, how's it going?",
    "afternoon advisory cloud",
    "Howdy, you've reached us.",
    "Good day, AdvisoryCloud.",
    "hello hello",
    "Hiya, Tom speaking.",
    "A very good evening to you.",
    "Welcome to AdvisoryCloud.",
    "top of the morning to you",
    "Greetings from AdvisoryCloud.",
    "could morning thanks for calling",
    "Lovely to meet you, hello.",
)
NO_GREETING = (
    "AdvisoryCloud, go ahead.",
    "Have a good afternoon.",
    "You're welcome.",
    "Would the morning or afternoon suit you?",
    "I told him to say hi.",
    "enjoy the rest of your evening",
    "The welcome email went out.",
    "Member services.",
    "She works every morning.",
    "you're most welcome sir",
)
THANKS = (
    "Thanks for calling.",
    "Thank you so much for ringing us.",
    "we appreciate your call",
    "So glad you called.",
    "Thanks for giving us a bell.",
    "thank you for reaching out",
    "Thanks ever so much for your call.",
    "Welcome to AdvisoryCloud!",
    "thank you kindly for phoning",
    "Thanks for getting in touch.",
    "How nice of you to call.",
    "Many thanks for calling in.",
    "thanking you for calling",
)
NO_THANKS = (
    "Thanks for holding.",
    "You are welcome to try again.",
    "Thank you for your patience.",
    "you're welcome",
    "Thanks for that.",
    "The welcome pack is in the post.",
    "Thank you for confirming.",
    "Are you calling about the invoice?",
    "I'll call them.",
)
COMPANY = (
    "This is AdvisoryCloud.",
    "advisory cloud support",
    "thanks for calling advisory clown",
    "adviser cloud hello",
    "advisory crowd good morning",
    "you've reached advisor cloud",
    "Advisory-Cloud, hello.",
    "advisery cloud",
    "advisory clouds here",
    "the AdvisoryCloud team",
    "advice re cloud member services",
    "advisory claude speaking",
)
NO_COMPANY = (
    "Member services.",
    "the advisory board met",
    "store it in the cloud",
    "an advisor called",
    "your advisory fee",
    "it was cloudy advice",
    "support desk hello",
    "our advisory team",
)
HOW = (
    "How are you today?",
    "how's your day going",
    "How have you been?",
    "How are you keeping?",
    "are you having a nice week",
    "And how is everything with you?",
    "I'm good, thanks, and you?",
    "how you doing",
    "How goes it?",
    "Are you well?",
    "how's the morning treating you",
    "What kind of day are you having?",
    "how are things",
    "How's your weekend been so far?",
)
NOT_HOW = (
    "How are you logging in?",
    "How are you able to see it?",
    "And you are?",
    "How is your account set up?",
    "and you can hold",
    "How are you getting charged?",
    "How was your experience with the interview?",
    "How are you going to pay?",
    "Have a great day.",
    "How are you spelling that?",
)
OFFERS = (
    "so then, what are you needing from us",
    "What was it you wanted, madam?",
    "Where would you like me to start?",
    "what did you ring about",
    "How can I help?",
    "What can I do for you today?",
    "how may i be of service",
    "What brings you to us?",
    "Tell me how I can help.",
    "How might I assist you this morning?",
    "in what way can i be of assistance",
    "What can we sort out for you?",
    "Where shall we start?",
    "what are you calling about today",
    "How can I make your day easier?",
    "I'm here to help.",
    "What seems to be the trouble?",
    "what did you need help with",
    "may i help you",
)
NO_OFFER = (
    "Go ahead.",
    "Yes?",
    "What else can I do for you?",
    "What is it?",
    "I can't help you with that.",
    "What I can do is transfer you.",
    "Okay, shoot.",
    "How can we be sure?",
    "let me see what i can do",
    "Name?",
)


@pytest.mark.parametrize(
    ("kind", "yes", "no"),
    [
        (ActKind.GREETING, GREETS, NO_GREETING),
        (ActKind.THANKS_FOR_CALLING, THANKS, NO_THANKS),
        (ActKind.COMPANY, COMPANY, NO_COMPANY),
        (ActKind.HOW_ARE_YOU, HOW, NOT_HOW),
        (ActKind.OFFERS_HELP, OFFERS, NO_OFFER),
    ],
    ids=str,
)
def test_wordings(kind: ActKind, yes: tuple[str, ...], no: tuple[str, ...]) -> None:
    mode = "asks" if kind is ActKind.HOW_ARE_YOU else None
    assert [s for s in yes if not does(kind, f"A: {s}", mode=mode)] == [], "not found"
    assert [s for s in no if does(kind, f"A: {s}", mode=mode)] == [], "wrongly found"


@pytest.mark.parametrize(
    ("said", "time"), [("Good mornin'", "morning"), ("afternoon", "afternoon"), ("Good evening!", "evening")]
)
def test_the_time_of_day_is_told(said: str, time: str) -> None:
    act = next(a for a in heard(f"A: {said}") if a.kind is ActKind.GREETING)
    assert act.slots["time_of_day"] == time
