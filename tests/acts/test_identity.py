"""Details asked for and given; what of the account is told or changed; the business."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind
from tests.acts.hearing import does, heard

ASKS_DETAIL = (
    "What's your email address?",
    "could you confirm the zip code on your profile",
    "Date of birth, please?",
    "and the last four digits of the card",
    "Can I have the phone number on file?",
    "what's the first line of your address",
    "Your email?",
    "may i get your membership number",
    "Is your email still the Fernhill one?",
    "Would you verify your postcode for me?",
    "what's your mother's maiden name",
    "Which city do we have for you?",
    "And when were you born?",
    "give me the mobile number on the account",
)
NO_DETAIL = (
    "What's the best number to call you back on?",
    "I'll send you an email.",
    "if we get disconnected is this the right number",
    "What's your new email address?",
    "You'll get an email from us.",
    "let me address that issue",
    "Did you get the email we sent?",
    "How should I address you?",
    "Check your email inbox.",
    "What's your name?",
    "I'll text a secure page to your mobile for that.",
    "okay so your email's been switched to the office one",
    "Which address goes on the new certificates?",
    "what email shall i send it to",
)
ACCOUNT = (
    "I can see your payment went through.",
    "I've cancelled your subscription.",
    "your plan renews in june",
    "It says here you were charged twice.",
    "okay i've updated that for you",
    "You're on the monthly plan.",
    "I've refunded the second charge.",
    "i have you down as a basic member",
    "Your card on file expired in March.",
    "there's a charge of ninety dollars on the fourth",
    "I'm upgrading you now.",
    "according to our records you joined in may",
    "Your renewal charge bounced on Friday.",
    "i'm reading here that it went out twice",
    "The invoice is for ninety dollars, paid by cheque.",
    "okay taking the old address off and putting the new one in",
    "Your seat on the harbor board ends in May.",
    "your dues were collected on monday",
    "All three invoices went to the old address.",
    "We took ninety dollars on the ninth.",
    "I can see two failed attempts and four views this week.",
    "The copy of your passport came in on Friday.",
    "You still owe us for March.",
    "Right, the late fee is gone.",
    "I've booked you in for Tuesday at nine.",
)
NO_ACCOUNT = (
    "The annual plan costs two hundred.",
    "I see what you mean.",
    "She's out until Monday.",
    "What does your statement say?",
    "I'd be happy to look into it.",
    "Could you confirm the email on your profile?",
    "let me pull up your account",
    "You can cancel any time.",
    "Is your card expired?",
    "I'll pass the message on.",
    "thank you for your membership",
    "So you're locked out and the code goes to the old phone.",
    "Take the old one out of the drawer and put it on the desk.",
    "Your name is lovely.",
    "I can see two ways to do it.",
    "If the fee is gone you'll see it there.",
    "The form goes to our office in Tulsa.",
    "You don't owe anybody an explanation.",
    "Your title is the third box down.",
)
BUSINESS = (
    "I need to change my card.",
    "I'm calling about an invoice.",
    "can you help me with my login",
    "I have a question about the summit.",
    "My account is locked.",
    "is ferdinand there",
    "I'd like to cancel.",
    "you charged me twice",
    "I never got the email.",
    "how do i add a colleague",
    "I was told I'd get a refund.",
    "trying to book a seat and it won't let me",
    "Could I speak to somebody in billing?",
)
NO_BUSINESS = (
    "Good morning.",
    "Fine, thank you, and you?",
    "it's marguerite delacroix",
    "Yes, hello?",
    "Oh, not too bad.",
    "Sure.",
    "A bit cold today but lovely.",
    "M as in Mary.",
    "Can you hear me?",
)


@pytest.mark.parametrize(
    ("kind", "who", "yes", "no"),
    [
        (ActKind.IDENTITY_QUESTION, "A", ASKS_DETAIL, NO_DETAIL),
        (ActKind.ACCOUNT_MATTER, "A", ACCOUNT, NO_ACCOUNT),
        (ActKind.STATES_BUSINESS, "M", BUSINESS, NO_BUSINESS),
    ],
    ids=str,
)
def test_wordings(kind: ActKind, who: str, yes: tuple[str, ...], no: tuple[str, ...]) -> None:
    assert [s for s in yes if not does(kind, f"{who}: {s}")] == [], "not found"
    assert [s for s in no if does(kind, f"{who}: {s}")] == [], "wrongly found"


ANSWERS = (
    "it's m at fernhill dot com",
    "Third of May.",
    "yes that's right",
    "Denver.",
    "nine oh one one",
    "Yep, still the same.",
)
NO_ANSWERS = (
    "Why do you need that?",
    "I'd rather not say that to somebody who has just called me out of the blue like this.",
    "I don't have that here.",
    "Oh, I'd have to look for it.",
    "I told you my name first thing.",
    "no idea i'm afraid",
    "I can't remember that one.",
)


@pytest.mark.parametrize("said", ANSWERS)
def test_answered(said: str) -> None:
    assert any(a.kind is ActKind.IDENTITY_ANSWER for a in heard("A: What's the detail? Your email?", f"M: {said}"))


@pytest.mark.parametrize("said", NO_ANSWERS)
def test_not_answered(said: str) -> None:
    assert not any(a.kind is ActKind.IDENTITY_ANSWER for a in heard("A: What's your email?", f"M: {said}"))


def test_once_withheld_only_a_value_answers() -> None:
    asked = ("A: What's your date of birth?", "M: I'd have to ask him.", "A: Then I can't touch it.")
    assert not any(a.kind is ActKind.IDENTITY_ANSWER for a in heard(*asked, "M: Fair enough."))
    late = heard(*asked, "M: Wait, it's the third of May nineteen sixty.")
    assert any(a.kind is ActKind.IDENTITY_ANSWER for a in late)


def test_a_yes_to_another_question_affirms_no_detail() -> None:
    said = "A: The card ends in four four oh two{}"
    proven = heard(said.format(", is that the right one?"), "M: Yes.")
    assert any(a.kind is ActKind.IDENTITY_ANSWER for a in proven)
    other = heard(said.format(" and it was refused. Would you like to use another?"), "M: Yes, please.")
    assert not any(a.kind is ActKind.IDENTITY_ANSWER for a in other)
