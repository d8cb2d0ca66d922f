"""A death told in the opening, and words that only resemble one."""

from __future__ import annotations

import pytest

from qa_analyzer.core.words import Turn
from qa_analyzer.timeline.bereavement import told_death


@pytest.mark.parametrize(
    "said",
    [
        "My husband died in March and the account is in his name.",
        "my mother has sadly passed away",
        "My uncle passed last month, he was a member.",
        "I'm the widow of one of your members.",
        "It's about my late father's membership.",
        "We lost my brother in the spring, I mean, I lost my brother.",
        "there has been a death in the family",
        "He was killed in June, and I have to close his things.",
    ],
)
def test_a_death(said: str) -> None:
    assert told_death([Turn("member", 0, 5, said)], 0)


@pytest.mark.parametrize(
    "said",
    [
        "My husband passed this on to me.",
        "She passed the exam in May.",
        "My battery died, I'm calling from the landline.",
        "My colleague is not with us on this call.",
        "I run a funeral home.",
        "I'm late, my father is waiting.",
        "My partner lost my password.",
        "the connection died on me",
    ],
)
def test_no_death(said: str) -> None:
    assert not told_death([Turn("member", 0, 5, said)], 0)


def test_only_the_member_tells_it_and_only_up_to_the_turn_given() -> None:
    turns = [Turn("agent", 0, 5, "My father died last year too."), Turn("member", 5, 9, "My father died.")]
    assert not told_death(turns, 0)
    assert told_death(turns, 1)
