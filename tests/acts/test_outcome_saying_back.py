"""Telling in the close, in plain statements, how the matter stands; answers and echoes are none."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind

from .reading import read

WORK = (
    "A: Hello, AdvisoryCloud, Dana speaking.",
    "M: My invoice has three seats on it and I only use two.",
    "A: I see the third seat. Let me take it off.",
    "M: Please do.",
)
STANDS = (
    "The third seat's gone now, and twelve dollars comes back to you.",
    "You're all set: two seats, twelve dollars back.",
    "Your invoice is down to two seats from here on.",
    "Third seat removed, two seats left.",
    "That invoice has the right number of seats on it again.",
    "Your invoice calls for two seats now.",
    "Two seats it stays, and the invoice is corrected.",
    "Two seats on the invoice it is, then.",
    "The long and short of it, your invoice is back at two seats.",
)
STANDS_NOT = (
    "You've been with us for years.",
    "Stay warm up there.",
    "I'll email you what we did to the invoice.",
    "That's what I'm here for.",
    "All done on my end.",
    "My invoice had three seats too.",
    "Do with the seats on the invoice as it is.",
    "Enjoy the third seat, and have yourself a smashing day.",
)
AFTER_DEED = (
    "There, that's saved, only two of you see it now.",
    "Done. The third seat is off, and the invoice is back to two.",
    "Right, the invoice says two seats from now on.",
    "Okay, the new invoice is finished and sent to you this very minute.",
    "Billing have taken the third seat off and twelve dollars goes back on your card.",
)


def _said_back(*lines: str) -> list[int]:
    return [a.turn for a in read(*WORK, *lines) if a.kind is ActKind.SUMMARY]


@pytest.mark.parametrize("text", STANDS)
def test_after_the_question_for_more(text: str) -> None:
    assert _said_back("A: Anything else?", "M: No.", f"A: {text} Have a good day.", "M: Bye.") == [6]


@pytest.mark.parametrize("text", STANDS_NOT)
def test_nothing_is_said_back(text: str) -> None:
    assert not _said_back("A: Anything else?", "M: No.", f"A: {text} Have a good day.", "M: Bye.")


@pytest.mark.parametrize("text", AFTER_DEED)
def test_right_before_the_question_for_more(text: str) -> None:
    assert _said_back(f"A: {text}", "M: Splendid.", "A: Anything else?", "M: No.", "A: Goodbye, take care.") == [4]


def test_an_answer_is_none() -> None:
    asked = ("M: And is the third seat off the invoice now?", "A: Yes, the third seat is off the invoice now.")
    assert not _said_back("A: One moment.", *asked, "M: Good.", "A: Anything else?", "M: No.", "A: Goodbye, take care.")


def test_the_member_has_more_to_ask_of_it() -> None:
    told = "A: Saved, the third seat is gone now."
    more = ("M: And does the invoice change too?", "A: It does. Anything else?", "M: No.", "A: Goodbye, take care.")
    assert not _said_back(told, *more)


def test_a_booking_that_the_member_agrees_to_is_said_back() -> None:
    told = "A: Great, you're down for two seats on the March invoice."
    ends = ("A: It comes by post.", "M: Okay.", "A: Anything else?", "M: No.", "A: Goodbye, take care.")
    assert _said_back("A: Bear with me.", "M: Sure.", told, "M: Yes, that's right. How do I pay it?", *ends) == [6]
    later = "A: They will like that. Well: I've got you down for two seats on the invoice."
    assert _said_back("A: Bear with me.", "M: Sure.", later, "M: Aye, that's it. How do I pay it?", *ends) == [6]
    assert not _said_back("A: Bear with me.", "M: Sure.", told, "M: How do I pay it?", *ends)


def test_gathered_before_the_close() -> None:
    told = "A: Therefore: the seat is removed, twelve dollars gets refunded, and the other two seats stay open."
    more = ("M: Good.", "A: A receipt comes too.", "M: Okay.", "A: Anything else?", "M: No.", "A: Goodbye, take care.")
    assert _said_back("A: Bear with me.", "M: Sure.", told, *more) == [6]
