from __future__ import annotations

import pytest

from qa_analyzer.text.role_cue_table import CUES
from qa_analyzer.text.role_cues import MOST_FROM_WORDS, leaning, role_cues


def weight(text: str) -> float:
    return sum(cue.weight for cue in role_cues(text))


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for calling, how may I help you?",
        "good afternoon welcome to the bank",
        "May I place you on hold for a minute?",
        "Could you confirm the email address on your profile?",
        "Is there anything else I can do for you today?",
        "I understand how frustrating that is.",
    ],
)
def test_an_agents_words_weigh_for_the_agent(text: str) -> None:
    assert weight(text) >= 2


@pytest.mark.parametrize(
    "text",
    [
        "I'm calling about my bill.",
        "I was charged twice",
        "This is ridiculous, I already told you that",
        "How long will that take?",
        "You put me on hold for an hour on my last call, and my account is still locked.",
    ],
)
def test_a_members_words_weigh_for_the_member(text: str) -> None:
    assert weight(text) <= -1.5


def test_a_cue_counts_once_and_none_decides_alone() -> None:
    assert len(role_cues("Thanks for calling. Thanks for calling. Thanks for calling.")) == 1
    assert max(abs(row.weight) for row in CUES.values()) <= 4


def test_plain_words_lean_but_never_far() -> None:
    assert leaning("your plan") > 0 > leaning("my plan")
    assert leaning("your our us we you may thank sorry help anything how") == MOST_FROM_WORDS
    assert leaning("the weather") == 0
