"""What an apology is for: the wait, a slip of the agent's own, the line, or what the member told."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind

from .hearing import heard

TOLD = "M: The call that I was promised on Monday never came."


def apologies(*lines: str) -> set[str]:
    """What the apologies in the last line are for."""
    last = len(lines) - 1
    return {a.slots["for"] for a in heard(*lines) if a.kind is ActKind.APOLOGY and a.turn == last}


@pytest.mark.parametrize(
    "said",
    [
        "I'm sorry that happened.",
        "I do beg your pardon for that.",
        "Sorry you were left waiting for it.",
        "we apologise that you had to wait",
        "Forgive us, that's poor.",
    ],
)
def test_for_what_the_member_told(said: str) -> None:
    assert apologies(TOLD, f"A: {said}") == {"other"}


@pytest.mark.parametrize("said", ["Sorry about the wait.", "sorry to keep you so long", "apologies for the delay"])
def test_for_the_wait(said: str) -> None:
    assert apologies(TOLD, f"A: {said}") == {"wait"}


@pytest.mark.parametrize(
    "said",
    ["Sorry, the line crackled there.", "sorry you broke up for a second", "I beg your pardon?", "sorry what was that"],
)
def test_what_the_line_swallowed_is_no_apology(said: str) -> None:
    assert apologies(TOLD, f"A: {said}") == set()


def test_for_a_slip() -> None:
    assert apologies("A: Thank you, Pauline.", "M: It's Paulette.", "A: Sorry, Paulette.") == {"mishearing"}
    assert apologies("A: Is it there?", "M: It is gone again.", "A: Sorry, that's odd.") == {"other"}
