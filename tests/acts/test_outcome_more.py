"""What is left for after the call, when it will be, and the email, in further families of wordings."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind

from .reading import read

WORK = (
    "I'm going to try you again on Tuesday about noon.",
    "I'll give you another ring Thursday morning.",
    "let me call you back in an hour",
    "I'll give you a shout Monday.",
    "Expect a call from our events people on Wednesday.",
    "They'll have it wrapped up by Tuesday.",
    "our finance folks will push it through",
    "You should be all switched over by the first.",
    "The new price kicks in at your next renewal.",
    "I have to run it by my manager first.",
    "Somebody from our side rings you.",
    "One of our technicians is going to look at it.",
    "raj in compliance needs to sign off on it",
    "The index needs to refresh, they run it nightly.",
    "I've put in for the refund.",
    "It's been handed to the web team.",
    "It still needs approval from accounts.",
    "Our billing desk has to release it.",
    "I'm sending it to the content desk to fix.",
    "I'll make sure she rings you.",
    "I'll drop you a line on Monday once it's done.",
    "That gets processed end of month.",
    "We've got you down on the waiting list.",
)
DONE = (
    "I'm going to text you a code now, read it to me.",
    "I'll take that off for you.",
    "I'll update that for you now.",
    "I will look at that while you're on.",
    "Try again tomorrow if it does not load.",
    "Your plan stays monthly.",
    "The webinar is on Thursday at six.",
    "I've changed your password, it works now.",
    "I'll email you a summary of that.",
    "Your membership runs until August.",
    "people will see your profile now",
    "It was sent to the old address.",
    "The matching team should have your new bio already.",
    "Your manager needs to sign it.",
    "If you hear from somebody claiming to be us, hang up.",
    "Your bank will issue a new card.",
)
TIMES = (
    "within a fortnight",
    "by the weekend",
    "before the day is out",
    "nightly",
    "no later than Friday",
    "a week tops",
)
VAGUE = (
    "no clue when", "can't promise a date", "it'll happen when it happens", "whenever somebody is free",
    "down the road", "in the near future", "could be anytime", "as fast as they can", "can't put a date on it",
    "at the earliest opportunity", "before long", "there's quite a backlog",
)  # fmt: skip
EMAILS = (
    "I'll write the whole lot up in an email.",
    "You'll get an email with the main points.",
    "I'm emailing you the gist of our chat.",
    "let me drop you an email with a rundown",
    "I'll send you a write-up by email.",
    "You'll have an email with bullet points of our call.",
    "Look for an email from me with where we landed.",
    "I'll ping you an email with the key points.",
    "an email's coming your way with the lowdown",
    "I'll pop the highlights in an email.",
    "We'll follow this up with an email.",
    "I'll get an email over to you laying it all out, with the invoice.",
    "I'll mail you the recap tonight.",
    "An email with the particulars is coming to you.",
    "You'll have an email with the new total and the dates on it.",
    "I'm sending an email your way setting out the three steps.",
)
DOCUMENTS = (
    "I'll email you the receipt.",
    "You can put the whole thing in an email to us.",
    "I'll email you the link to the whole course.",
    "I've emailed you a copy of the contract.",
    "Email us the main points.",
    "You should get an email with a code.",
    "Check your email for the reset link.",
    "I'll send the form by email.",
    "I'll mail you a fresh badge.",
    "We'll mail you the contract with the signature page.",
)


def _owed(text: str) -> bool:
    return any(a.kind is ActKind.COMMITMENT and a.slots["strength"] == "strong" for a in read(f"A: {text}"))


def _exact(text: str) -> set[str]:
    return {a.slots["exact"] for a in read(f"A: They will do it {text}.") if a.kind is ActKind.TIME_GIVEN}


@pytest.mark.parametrize("text", WORK)
def test_work_is_left(text: str) -> None:
    assert any(a.kind is ActKind.COMMITMENT for a in read(f"A: {text}"))


@pytest.mark.parametrize("text", DONE)
def test_nothing_is_owed(text: str) -> None:
    assert not _owed(text)


@pytest.mark.parametrize("text", TIMES)
def test_a_time_is_given(text: str) -> None:
    assert "yes" in _exact(text)


@pytest.mark.parametrize("text", VAGUE)
def test_the_time_is_left_open(text: str) -> None:
    assert "no" in _exact(text)


@pytest.mark.parametrize("text", EMAILS)
def test_the_outline_goes_by_email(text: str) -> None:
    assert any(a.kind is ActKind.EMAIL_PROMISE for a in read(f"A: {text}"))


@pytest.mark.parametrize("text", DOCUMENTS)
def test_a_document_is_no_outline(text: str) -> None:
    assert not any(a.kind is ActKind.EMAIL_PROMISE for a in read(f"A: {text}"))
