"""How it will be told is no business; how somebody is, in odd words, is asked."""

from __future__ import annotations

import pytest

from qa_analyzer.acts._preface import only_announces
from qa_analyzer.core.acts import ActKind

from .sentences import has


@pytest.mark.parametrize("said", [
    "I'd like to explain this slowly, if I may.", "Hello, I have a question.", "Hi, I need some help.",
    "Hello, can you help me?", "I've two things, if you have a minute.", "Let me tell you the whole story.",
    "Ready for a long one?",
])  # fmt: skip
def test_only_how_it_will_be_told(said: str) -> None:
    assert only_announces(said, said.split()[-1])
    assert not has(said, ActKind.STATES_BUSINESS, "member")


@pytest.mark.parametrize("said", [
    "I have a question about the yearly plan.", "I need some help with my password.",
    "I'd like to explain why I want my seat moved.", "Can you help me get into my account?",
])  # fmt: skip
def test_the_business_itself(said: str) -> None:
    assert not only_announces(said, said.split()[-1])
    assert has(said, ActKind.STATES_BUSINESS, "member")


@pytest.mark.parametrize("said", [
    "And what sort of a day are we having?", "You're having a decent Thursday, Graham?", "Staying out of trouble?",
    "Is the week being kind to you?", "Fighting fit, I trust?", "Surviving the heat?",
])  # fmt: skip
def test_how_they_are_in_odd_words(said: str) -> None:
    assert has(said, ActKind.HOW_ARE_YOU)


@pytest.mark.parametrize("said", ["Keeping the same email?", "Are you having trouble?", "What sort of plan is it?"])
def test_something_else_is_asked(said: str) -> None:
    assert not has(said, ActKind.HOW_ARE_YOU)


@pytest.mark.parametrize("said", ["There, it's saved.", "Only members can see it from now on."])
def test_the_account_was_changed(said: str) -> None:
    assert has(said, ActKind.ACCOUNT_MATTER)


def test_what_is_saved_for_later_changes_no_account() -> None:
    assert not has("It's at noon, and it's saved for later.", ActKind.ACCOUNT_MATTER)
