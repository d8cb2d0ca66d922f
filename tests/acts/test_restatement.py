"""The concern said back: in the member's words, with a question whether it was understood, or by what ought to be."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind

from .hearing import heard

LOCKED = "M: The calendar throws me out whenever I open a second window, it keeps crashing."
COUNTED = "M: The invoice says seven seats, but we only have four, something is wrong."
CANCELLED = "M: I did cancel in May, and you charged my card again, it's wrong."


def said_back(told: str, answer: str) -> bool:
    """Whether the answer restates what was told."""
    return any(a.kind is ActKind.RESTATEMENT for a in heard("A: How can I help?", told, f"A: {answer}"))


@pytest.mark.parametrize(
    ("told", "answer"),
    [
        (LOCKED, "A second window opens and out you go, is that it?"),
        (LOCKED, "so whenever there's another window up it drops you, have I got that right?"),
        (LOCKED, "So it dies with each second window, correct?"),
        (LOCKED, "The calendar, crashing with two windows. Let me look."),
        (COUNTED, "Seven instead of four, I see it."),
        (COUNTED, "seven when it ought to be four"),
    ],
)
def test_said_back(told: str, answer: str) -> None:
    assert said_back(told, answer)


@pytest.mark.parametrize(
    ("told", "answer"),
    [
        (LOCKED, "What browser is it?"),
        (LOCKED, "And your email is the one on file, is that right?"),
        (LOCKED, "Have you tried it without the second one?"),
        (COUNTED, "What's the email on the account?"),
        (CANCELLED, "You did not cancel."),
        (CANCELLED, "There's no note of that, you signed in May, is that right?"),
    ],
)
def test_not_said_back(told: str, answer: str) -> None:
    assert not said_back(told, answer)
