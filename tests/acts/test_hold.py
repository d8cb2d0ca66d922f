from __future__ import annotations

import pytest

from qa_analyzer.acts._hold_time import times_in
from qa_analyzer.core.acts import ActKind

from .reading import kinds, read

ASKED = [
    "May I please place you on hold while I look?", "Would you be okay if I put you on hold?",
    "is it all right to keep you on hold for a minute", "Do you mind if I stick you on hold?",
    "Could you hold for me please?",
    "would you mind holding for two minutes", "Mind if I put you on a brief hold?",
    "Can I have you hold for just a minute?",
    "I'd like to place you on hold, would that be okay?",
    "let me put you on hold for a minute if that's all right with you",
    "Are you happy to hold while I ask?", "Could I ask you to hold for a moment?",
    "Can I get you to hold for two minutes?",
    "are you all right with me placing you on hold", "Is there any chance I could put you on hold?",
    "I'm going to pop you on hold for a second, is that fine?", "would it be possible to place you on hold",
]  # fmt: skip


@pytest.mark.parametrize("text", ASKED)
def test_a_hold_is_asked_for(text: str) -> None:
    assert ActKind.HOLD_REQUEST in kinds(f"A: {text}")


TOLD = [
    "I'm going to put you on hold.", "i'll just pop you on hold", "Let me place you on a short hold.", "Please hold.",
    "hold the line", "okay putting you on hold now", "I need to put you on hold for a bit",
    "we'll have to place you on hold",
    "Please stay on the line.", "I'm just placing you on hold while I check", "please hold for a moment",
    "gonna stick you on hold real quick",
]  # fmt: skip


@pytest.mark.parametrize("text", TOLD)
def test_a_hold_is_announced_and_not_asked(text: str) -> None:
    found = kinds(f"A: {text}")
    assert ActKind.HOLD_ANNOUNCEMENT in found
    assert ActKind.HOLD_REQUEST not in found


NEITHER = [
    "A: I'm sorry they put you on hold for so long.", "A: I won't put you on hold.", "A: Hold down the blue button.",
    "M: Can I put you on hold for a minute?", "A: Your account was placed on hold by billing.",
    "A: How long did they have you on hold?",
    "A: One moment, I have it here.", "A: Could you hold the phone a little closer?",
    "A: I don't need to put you on hold for this.",
]  # fmt: skip


@pytest.mark.parametrize("line", NEITHER)
def test_no_hold_is_asked_for_or_announced(line: str) -> None:
    assert not kinds(line) & {ActKind.HOLD_REQUEST, ActKind.HOLD_ANNOUNCEMENT}


def test_one_moment_counts_only_before_a_long_silence() -> None:
    assert ActKind.HOLD_ANNOUNCEMENT in {
        a.kind for a in read("A: one moment please", "70", "A: okay thanks for waiting")
    }
    assert ActKind.HOLD_ANNOUNCEMENT not in {a.kind for a in read("A: one moment please", "20", "A: okay there it is")}


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("two minutes", 2), ("a minute maybe", 1), ("a minute and a half", 1.5), ("a couple of minutes", 2), (
        "ninety seconds", 1.5),
        ("three to four minutes", 4), ("a minute or two", 2), ("back in two", 2), ("no more than 3 minutes", 3), (
        "half a minute", 0.5),
        ("a wee minute or two", 2), ("three measly minutes", 3), ("a good five minutes", 5), ("a pair of minutes", 2),
        ("two more minutes", 2), ("about thirty seconds", 0.5),
        ("some hundred seconds", 100 / 60),
    ],
)  # fmt: skip
def test_a_length_of_time(text: str, minutes: float) -> None:
    assert [value for _, value in times_in(text)] == [minutes]


@pytest.mark.parametrize(
    "text",
    ["one sec", "real quick", "just a moment", "just a minute", "just a wee minute",
     "the board minutes", "hang on a minute", "two seconds", "a few seconds",
     "i have got a minute", "wait a minute", "it took ten minutes", "five minutes ago", "the twenty second of may",
     "hold for two days"],
)  # fmt: skip
def test_no_length_of_time(text: str) -> None:
    assert not list(times_in(text))


@pytest.mark.parametrize("text", [
    "Thanks for waiting!", "thank you so much for holding", "I appreciate your patience.", "thanks for bearing with me",
    "I'm grateful to you for waiting", "Thank you, Marisol, for hanging on.", "thanks for sticking with me",
    "thank you for being so patient",
    "much obliged to you for holding", "cheers for holding on there", "I appreciate you waiting all that time",
    "Sorry about that, and thanks for your patience.",
])  # fmt: skip
def test_thanks_for_waiting(text: str) -> None:
    assert ActKind.THANKS_FOR_WAITING in kinds(f"A: {text}")


@pytest.mark.parametrize("text", [
    "Sorry to keep you waiting.", "I apologize for the long wait.", "Thank you for calling, please hold.",
    "Thanks, sorry for keeping you waiting.",
    "Thanks for holding the spot for me.", "thank you for staying a member", "Have you been waiting long?",
    "Thank you, I'm back.", "please wait",
])  # fmt: skip
def test_no_thanks_for_waiting(text: str) -> None:
    assert ActKind.THANKS_FOR_WAITING not in kinds(f"A: {text}")
