"""Curtness by its words, and reproach that counts only where the member minds it."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind

from .reading import kinds, read

CURT = (
    "I've got a queue of people waiting, you know.",
    "Are you done yelling?",
    "For crying out loud.",
    "What part of no don't you understand?",
    "Well, that part's on you.",
    "If you'd bothered to open it, you would know.",
    "If you looked at it for once, we wouldn't be here.",
    "Everybody else manages.",
    "Don't get smart with me.",
    "Do I have to draw you a picture?",
    "I only work here.",
    "It's an odd thing to get worked up about.",
)
NOT_CURT = (
    "I've a list of these to read with you.",
    "If you read it once in a while, that's plenty.",
    "It's not a silly thing to be upset about.",
    "I wouldn't want you waiting on hold again.",
    "If you don't like it, you can cancel and we'll refund you.",
    "You're not the only one, we've had several, and we're fixing it.",
    "Don't worry, it's not rocket science.",
    "Nobody asked you to confirm it, I see.",
)
REPROACH = (
    "Maybe check the notice next time.",
    "It's only nine dollars.",
    "Nobody else complains.",
    "Well, you could have looked at your mail.",
    "Somebody clicked it.",
    "You need to listen.",
    "If you'd gone to the last page it would have worked.",
    "I can't see why you'd be cross.",
    "Oh please.",
)


@pytest.mark.parametrize("text", CURT)
def test_curt(text: str) -> None:
    assert ActKind.UNPROFESSIONAL in kinds("M: And why are there two?", f"A: {text}")


@pytest.mark.parametrize("text", NOT_CURT)
def test_not_curt(text: str) -> None:
    assert ActKind.UNPROFESSIONAL not in kinds("M: And why are there two?", f"A: {text}")


def _minded(text: str, answer: str) -> list[str]:
    found = read("M: And why are there two?", f"A: {text}", f"M: {answer}")
    return [a.slots["minded"] for a in found if a.kind is ActKind.UNPROFESSIONAL and a.turn == 1]


@pytest.mark.parametrize("text", REPROACH)
def test_reproach_counts_where_it_is_minded(text: str) -> None:
    assert _minded(text, "There's no call to be sarcastic.") == ["told"]
    assert _minded(text, "Excuse me? I did all that.") == ["startled"]
    assert _minded(text, "Okay, I see.") == []


@pytest.mark.parametrize("text", [
    "The second seat came with the plan.", "You should have got a letter about it.", "Let me take it off for you.",
    "I'm sorry it was so hard for you.",
])  # fmt: skip
def test_what_reproaches_nobody_is_not_counted_though_minded(text: str) -> None:
    assert _minded(text, "Don't talk to me like that.") == []


@pytest.mark.parametrize("answer", [
    "The last man was rude to me.", "I don't mean to be rude, but why?", "No need to be sorry.", "Wow, thank you.",
])  # fmt: skip
def test_what_minds_nothing(answer: str) -> None:
    assert _minded("It's only nine dollars.", answer) == []
