"""Displeasure with heat: grievances said again count, single mild cues and cheerful words do not."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind

from .reading import kinds

WEARY = [
    "Fourth call this month, and still no certificate.", "I have emailed you five times and nobody answers.",
    "You've had six weeks to sort this out.", "Whose fault is that, then?",
    "I shouldn't have to beg for a receipt.", "That's what the last guy told me.",
    "I've been transferred three times already.", "they hung up on me yesterday, twice",
    "Stop reading me that script.", "I don't want an apology, I want my seat.", "i've just about had it with you",
    "My patience is running out.", "Is anyone over there even awake?", "how many people do I have to explain this to",
    "you keep promising me that", "Time and again I get the same story.", "No more excuses.",
    "I want this fixed today.", "So much for your famous service.", "Sorry doesn't pay my rent.",
    "I'd rather chew glass than hold again.", "Nobody there ever picks up.", "here we go again",
    "third bloody time now", "it's been dragging on too long",
]  # fmt: skip


@pytest.mark.parametrize("text", WEARY)
def test_a_grievance_told_again_is_displeasure(text: str) -> None:
    assert ActKind.UPSET in kinds(f"M: {text}")


MILD = [
    "Every time I save, the page goes back to the start.", "Is there anyone who can look at my profile?",
    "Well damn, that was easy.", "hell yes, sign me up", "oh shit, my dog got out, one second",
    "Bloody marvellous, cheers.",
    "In the picture I'm lying there like a felled tree.", "my brother laughed so hard he had to lie down",
    "Wonderful.", "Charming.", "It keeps asking for my password.", "I was told it would be a week.",
    "I'm so annoyed with myself for missing it.", "Are you serious? For free?",
    "I'm a bit let down, I won't pretend otherwise.",
    "This is my second call, I forgot one thing.", "I'm not going crazy, then.",
    "My son is driving me mad with his drums.",
    "I'd like to speak to a manager, if one is free.", "You keep a very tidy website.",
    "I told my wife three times to bring the card.", "It was ridiculous how quick that was.",
    "I come three times a year for the dinner.", "Fifth email in the folder, that's the one.",
    "A shame about the weather.", "It says declined, and I've tried it three times now.",
]  # fmt: skip


@pytest.mark.parametrize("text", MILD)
def test_a_single_mild_cue_is_none(text: str) -> None:
    assert ActKind.UPSET not in kinds(f"M: {text}")


def test_half_a_sign_said_again_soon_counts() -> None:
    once = ("A: How can I help?", "M: I asked about this twice.", "A: I see.", "M: It's the June invoice.")
    assert ActKind.UPSET not in kinds(*once)
    assert ActKind.UPSET in kinds(*once, "A: Which one?", "M: I said that.")


def test_a_length_said_again_for_weight_counts() -> None:
    assert ActKind.UPSET in kinds("M: I've been waiting two months. Two months.")
    assert ActKind.UPSET not in kinds("M: I've been waiting two months.")


def test_a_glad_word_in_answer_to_how_they_are_may_be_irony() -> None:
    asked = "A: How's your morning been?"
    told = "M: Oh, simply wonderful. I got to learn from my bank that you people helped yourselves twice."
    assert ActKind.UPSET in kinds(asked, told)
