"""Work left, times, emails and saying back."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

from .sentences import acts_in, has, reader

WORK = (
    "I'll speak to the print shop and let you know.",
    "somebody from the tax desk will call you",
    "We'll get back to you on that.",
    "The refund should be on your card by then.",
    "I've opened a case for it.",
    "they'll review the form and write to you",
    "I'll follow up with the company.",
    "Our team is going to look into it.",
    "you'll hear from us",
    "I have escalated this to my lead.",
    "The replacement will be posted to you.",
    "It takes three to five days to process.",
    "i'll ring you back once i know",
    "Hedvig will send you the contract.",
    "Your request is being processed.",
    "You'll be contacted by the matching desk.",
)
NO_WORK = (
    "It's done.",
    "Your plan renews every year.",
    "If we get cut off, I'll call you back.",
    "How may I help you?",
    "I have your profile open.",
    "Would you like to keep the seat?",
    "Is there anything else?",
    "I changed the name just now.",
    "Have a good day.",
    "What will you do with the old card?",
)
TIMES = (
    "by the end of the week",
    "within two business days",
    "it'll be there on Thursday",
    "tomorrow morning",
    "in about ten minutes",
    "by noon",
    "no later than the fifteenth",
    "three to five working days",
    "the twenty second of may",
    "later this afternoon",
    "within forty eight hours",
    "next week",
    "before close of business",
    "by March 3rd",
    "in half an hour",
    "overnight",
    "first thing tomorrow",
    "within the hour",
)
NO_TIMES = (
    "Have a great Tuesday.",
    "Enjoy the rest of your week.",
    "when accounts gets round to it",
    "soon",
    "in a bit",
    "it depends on the bank",
    "as soon as they can",
    "Thanks for calling today.",
    "You have been with us for nine years.",
    "What is the first line of your address?",
    "How is your day going?",
)
EMAILS = (
    "I'll send you an email with a summary of what we did.",
    "you'll get an email with the next steps",
    "I'm emailing you everything we covered.",
    "Look for a recap in your inbox.",
    "I'll put that in writing for you by email.",
    "a confirmation email with the changes is on its way",
    "I'll follow up by email with the details.",
    "i'm gonna shoot you an email with all of this",
    "We'll email you the steps.",
    "An email outlining our talk will follow.",
    "I'll drop you a line by email with what we agreed.",
    "there'll be an email in your inbox with all the details in ten minutes",
    "Let me send you a follow-up email.",
)
NO_EMAILS = (
    "What's the email on the account?",
    "I'll email you the invoice.",
    "Your email is verified.",
    "You can email us any time.",
    "Please check the email address.",
    "Did you get the email I sent last week?",
    "I changed your email.",
    "We'll put the form in your inbox.",
    "That email is under another profile.",
    "I'll send the badge by post.",
)


@pytest.mark.parametrize("text", WORK)
def test_work_is_left(text: str) -> None:
    assert has(text, ActKind.COMMITMENT)


@pytest.mark.parametrize("text", NO_WORK)
def test_no_work_is_left(text: str) -> None:
    assert not has(text, ActKind.COMMITMENT)


@pytest.mark.parametrize("text", TIMES)
def test_a_time_is_given(text: str) -> None:
    assert any(a.kind is ActKind.TIME_GIVEN and a.slots["exact"] == "yes" for a in acts_in(text))


@pytest.mark.parametrize("text", NO_TIMES)
def test_no_time_is_given(text: str) -> None:
    assert not any(a.kind is ActKind.TIME_GIVEN and a.slots["exact"] == "yes" for a in acts_in(text))


@pytest.mark.parametrize("text", EMAILS)
def test_an_email_with_the_outline_is_promised(text: str) -> None:
    assert has(text, ActKind.EMAIL_PROMISE)


@pytest.mark.parametrize("text", NO_EMAILS)
def test_no_such_email_is_promised(text: str) -> None:
    assert not has(text, ActKind.EMAIL_PROMISE)


def _close(*last: str) -> bool:
    """Whether a call about a badge, ending in these agent turns (the member answers "okay"), is said back."""
    talk = [
        ("member", "The name on my badge is wrong, and I want to bring a guest to the dinner on Friday."),
        ("agent", "What should the badge say?"),
        ("member", "Doctor Ferreira. And the guest is my brother."),
        ("agent", "One moment. The badge is changed, and the dinner has a chair left."),
        ("member", "Book it, please."),
        ("agent", "Certainly."),
        ("member", "What time does it start?"),
        ("agent", "At eight."),
        ("member", "Lovely."),
    ]
    for text in last:
        talk += [("agent", text), ("member", "Okay.")]
    turns = [Turn(r, i * 5.0, i * 5.0 + 4, t) for i, (r, t) in enumerate(talk)]  # type: ignore[arg-type]
    return any(a.kind is ActKind.SUMMARY for a in reader().read(turns, Record("x")))


@pytest.mark.parametrize(
    "last",
    [
        (
            "Anything else?",
            "So the badge is changed to Doctor Ferreira and your brother has a chair at the dinner. Goodbye.",
        ),
        ("Just to recap: badge changed, guest booked.",),
        ("anything else", "alright so that's the badge changed and your brother booked for friday bye now"),
        ("To sum up, your badge now says Doctor Ferreira and the guest is on the list.", "Have a good day."),
        ("Then that's the new badge and the dinner for your brother on Friday. Anything else?", "Take care."),
        ("What we've done today is change the badge and book the dinner.", "Goodbye."),
        ("Anything else?", "Then your badge is corrected and your brother's chair is booked. Thank you for calling."),
    ],
)
def test_said_back_near_the_close(last: tuple[str, ...]) -> None:
    assert _close(*last)


@pytest.mark.parametrize(
    "last",
    [
        ("Anything else?", "Thank you for calling. Have a great day."),
        ("Booked.", "Anything else?", "Goodbye."),
        ("Done.", "Okay, bye."),
        ("Anything else?", "Enjoy the dinner, goodbye."),
        ("What's his name?", "Okay.", "Bye now."),
    ],
)
def test_an_echo_or_a_farewell_says_nothing_back(last: tuple[str, ...]) -> None:
    assert not _close(*last)
