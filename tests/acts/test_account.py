"""Wordings of proof and of account talk: asked for, read out, told, changed, and what only sounds like it."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind
from tests.acts.hearing import does, heard

ASKS = (
    "For security, which email did you sign up with?",
    "before i go any further what's the zip on the account",
    "I'll just need your date of birth to find you.",
    "could i trouble you for the last four of your card",
    "and the phone number you registered with?",
    "What e-mail do we have on file?",
    "Let me make sure I've got the right person, your street address?",
    "so to pull you up i need the email",
    "Who's your membership under, and what's the email there?",
    "can you verify the billing address for me",
    "what's the email attached to your profile",
    "Just to be safe, can you read me the last four digits?",
    "and your birthday is",
    "remind me of the email you log in with",
    "I need to verify you first, phone or email is fine.",
    "What number do we have listed for you?",
    "I'll take the email on the profile when you're ready.",
    "What's the postal code we hold for you?",
    "Would you be so good as to give me your membership ID?",
)
MATTERS = (
    "Your membership's good through November.",
    "i'm showing a charge on the fifth",
    "So you're on the monthly plan, at sixty-nine.",
    "It shows you as inactive.",
    "okay you've got two profiles under that name",
    "I've gone ahead and turned off the auto-renew for you.",
    "that's all switched over to annual now",
    "the card we have ends in four four one two",
    "It went through on the ninth.",
    "Your last payment was in May.",
    "looks like you were double billed in june",
    "I can see the application was rejected on Monday.",
    "We've got you registered for the Thursday session.",
    "you're past due by one month",
    "Your certificate was mailed on the second.",
    "I've bumped you to the premium plan.",
    "the refund's been issued",
    "Okay, your profile is live again.",
    "you were signed up under the wrong tier",
    "There's a hold on your seat because of the unpaid invoice.",
    "I took that fee off.",
    "She unlocked it just now.",
    "you still have three months left on it",
    "You've a credit of twelve pounds sitting there.",
    "So that comes off your bill straight away.",
    "Looking at this, both charges are ours.",
    "The one on the sixteenth bounced.",
    "alright i've knocked you down to the basic tier",
    "we've still got your old address",
    "Right, that's the seat released and your deposit's on its way back.",
    "You'll see the credit by Friday.",
    "I've whitelisted your address so you can get in.",
    "Your application's sitting with the review committee.",
    "okay so you were never actually enrolled",
    "We sent that invoice to an old inbox in February.",
    "I've taken your photo down and put the new one up.",
    "Let me see, yes, two payments, both on the third.",
    "it says your trial ended last week",
    "You've been a member since twenty nineteen.",
    "The payment came back declined.",
    "i went in and fixed the spelling of your name",
    "I'll take you off the mailing list now, there.",
)
GENERAL_TALK = (
    "The monthly plan is fifty-nine dollars.",
    "You can change your card in the settings.",
    "Refunds usually take three to five days.",
    "If you cancel, you keep access until the end of the month.",
    "Let me look at your account.",
    "I've written that down for her.",
    "I'm going to put you through to billing.",
    "I can't see your account without verifying you.",
    "We don't take that card, sorry.",
    "All plans renew every year.",
    "I'll let the billing team know.",
    "You're welcome.",
    "I understand you were charged twice.",
    "he's out until the fifth",
    "you've been very patient",
    "I've put you on hold before, sorry about that.",
    "the workshop is on tuesday at four",
    "You're through to support.",
    "It looks like you've got the wrong number.",
    "you are in the right place",
    "the site's been slow today",
    "Our records are kept for seven years.",
    "I've made a note for Petra.",
    "It works on any phone.",
    "you're next in line",
    "What plan are you on?",
    "We're a membership for advisors.",
    "Let me see who's available.",
    "The plan includes two seats.",
    "I'd have to look at your account for that.",
    "The boards decide that themselves.",
    "A certificate comes with every course.",
    "You'll get a confirmation once that's done.",
    "You'd need to speak with the events team about that.",
    "Somebody will call you back tomorrow.",
    "Has your card expired maybe?",
    "Your patience is appreciated.",
    "Your message is with Petra now.",
    "You're a star.",
    "We charge on the first of the month.",
    "The fee covers the whole year.",
    "She's in a meeting until three.",
    "I'm sorry your login isn't working.",
    "Your call is important to us.",
    "Yolanda's in the office tomorrow.",
    "it depends on your plan",
    "I've got her calendar up here and she's free at four.",
)


@pytest.mark.parametrize("said", ASKS)
def test_a_detail_is_asked_for(said: str) -> None:
    assert does(ActKind.IDENTITY_QUESTION, f"A: {said}")


@pytest.mark.parametrize("said", MATTERS)
def test_the_account_is_told_or_changed(said: str) -> None:
    assert any(a.kind is ActKind.ACCOUNT_MATTER and a.score >= 0.8 for a in heard(f"A: {said}"))


@pytest.mark.parametrize("said", GENERAL_TALK)
def test_general_talk_is_no_account_matter(said: str) -> None:
    assert not any(a.kind is ActKind.ACCOUNT_MATTER and a.score >= 0.8 for a in heard(f"A: {said}"))


READ_OUT = (
    ("So that's forty-one Birch Lane, is that still right?", "Yes, it is."),
    ("i've got you at nine elm street is that you", "that's me"),
    ("The card ends in five five one zero, correct?", "Correct."),
    ("I have m dot osei at fernhill dot com, is that yours?", "Yep, that's mine."),
    ("Is it still the Mastercard ending two two one eight?", "Still that one."),
    ("you were born on the ninth of march is that right", "yeah the ninth"),
    ("It shows seven seven two five five five oh one two two as your mobile, right?", "That's right."),
    ("still at twelve orchard road are you", "yes still there"),
    ("We've got ada at oakfield dot org, sound right?", "Yes."),
    ("and that's eighty-eight mill avenue, yeah?", "Exactly."),
)
NOT_READ_OUT = (
    ("I can reach you on five five five oh one four four, right?", "Yes, that's my mobile."),
    ("Our office is at ten Main Street, is that near you?", "Yes, quite."),
    ("So that's forty-one Birch Lane, is that right?", "No, we moved."),
    ("I'll send it to nine elm street, okay?", "What for?"),
)


@pytest.mark.parametrize(("said", "reply"), READ_OUT)
def test_a_detail_read_out_and_affirmed(said: str, reply: str) -> None:
    assert any(a.kind is ActKind.IDENTITY_ANSWER for a in heard(f"A: {said}", f"M: {reply}"))


@pytest.mark.parametrize(("said", "reply"), NOT_READ_OUT)
def test_no_detail_affirmed(said: str, reply: str) -> None:
    assert not any(a.kind is ActKind.IDENTITY_ANSWER for a in heard(f"A: {said}", f"M: {reply}"))


def test_what_the_member_told_is_their_story() -> None:
    story = heard(
        "M: My card was declined twice in May and my seat was cancelled.", "A: So your card was declined twice."
    )
    assert [a for a in story if a.kind is ActKind.ACCOUNT_MATTER and a.score >= 0.8] == []


@pytest.mark.parametrize("said", ["Done.", "okay that's done", "All sorted.", "It's cancelled."])
def test_done_as_wished(said: str) -> None:
    assert any(a.kind is ActKind.ACCOUNT_MATTER for a in heard("M: Please cancel the renewal.", f"A: {said}"))
    assert not any(a.kind is ActKind.ACCOUNT_MATTER for a in heard("M: It is raining here.", "A: Done."))
