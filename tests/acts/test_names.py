"""Addressing the member by first name: in place and by sound."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import ActKind
from tests.acts.hearing import heard

OPEN = ("A: Hello, AdvisoryCloud, your name?", "M: Marguerite Delacroix.")
ADDRESSES = (
    "Thank you, Marguerite.",
    "okay marguerite let me check that",
    "How can I help, Marguerite?",
    "Marguerite, one moment.",
    "thanks margarite",
    "Hi Marguerite, how are you?",
    "I'm so sorry marguerite that must be annoying",
    "and what can i do for you mar greet",
    "Perfect, Marguerite, all done.",
    "Well, Marguerite it is.",
    "Take care, Marguerite!",
    "so margherite i've sent it",
    "Thank you, Maggie.",
)
MENTIONS = (
    "Marguerite Delacroix, is that right?",
    "Thank you, Ms. Delacroix.",
    "I see an account for Marguerite at Fernhill.",
    "your email is marguerite at fernhill dot com",
    "How do you spell Marguerite?",
    "Thank you, ma'am.",
    "the name marguerite delacroix is on file",
    "I'll ask Margaret about it.",
    "this is Marguerite's badge",
    "okay margin calls are not my thing",
)


@pytest.mark.parametrize("said", ADDRESSES)
def test_addressed(said: str) -> None:
    assert any(a.kind is ActKind.ADDRESSES_BY_NAME for a in heard(*OPEN, f"A: {said}"))


@pytest.mark.parametrize("said", MENTIONS)
def test_only_mentioned(said: str) -> None:
    assert not any(a.kind is ActKind.ADDRESSES_BY_NAME for a in heard(*OPEN, f"A: {said}"))


@pytest.mark.parametrize(
    ("said", "addressed"),
    [
        ("So there were no thatches left on it?", False),
        ("okay thaddeas let me look", True),
        ("Right you are, Thadeus.", True),
    ],
)
def test_what_is_written_small_beside_capitals_is_no_name(said: str, addressed: bool) -> None:
    lines = ("A: Hello, AdvisoryCloud, your name?", "M: Thaddeus Brook.", f"A: {said}")
    assert addressed == any(a.kind is ActKind.ADDRESSES_BY_NAME for a in heard(*lines, member="Thaddeus Brook"))


def test_the_agents_own_equal_name_is_no_address() -> None:
    lines = ("A: AdvisoryCloud, this is Robin.", "M: Hi, Robin Castell.", "A: Robin here too, ha. How can I help?")
    assert not any(
        a.kind is ActKind.ADDRESSES_BY_NAME for a in heard(*lines, member="Robin Castell", agent="Robin Ames")
    )


def test_a_common_word_is_no_name_unless_it_stands_for_one() -> None:
    lines = ("A: your name", "M: will hargrove")
    assert not any(
        a.kind is ActKind.ADDRESSES_BY_NAME for a in heard(*lines, "A: okay will that be all", member="Will Hargrove")
    )
    assert any(
        a.kind is ActKind.ADDRESSES_BY_NAME for a in heard(*lines, "A: Thank you, Will.", member="Will Hargrove")
    )
