"""What no rule read, where a fail says that something was not said."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.verdicts import Evidence
from qa_analyzer.scoring.signs import signs
from qa_analyzer.scoring.unread import unread

from .calls import call, turn, verdict

CLOSE = (
    turn("agent", 0, 4, "Thank you. Owt more to chew over?"),
    turn("member", 5, 7, "No, is it raining there?"),
    turn("agent", 8, 12, "The seat is gone from now on, so there."),
)
THANKS = Act(ActKind.THANKS, 0, "agent", 0.0, 0.8, "Thank you.", found_by="thanks: thank you")


def test_the_agents_sentences_that_no_rule_read() -> None:
    told = call(*CLOSE, acts=(THANKS,))
    found = unread(told, told.turns)
    assert found["unread question"] == 1.0  # of the member's question nothing is told
    assert found["unread words"] == pytest.approx(14 / 40) and found["longest unread"] == pytest.approx(9 / 20)
    assert found["unread share"] == pytest.approx(14 / 16)


def test_only_what_was_searched_counts() -> None:
    told = call(*CLOSE, acts=(THANKS,))
    found = unread(told, told.turns[2:])
    assert found["unread question"] == 0.0 and found["unread share"] == 1.0
    assert set(unread(told, []).values()) == {0.0}


def test_a_sign_of_what_was_not_heard_in_given_words_alone() -> None:
    told = call(*CLOSE, acts=(THANKS,))
    missing = verdict("asks_anything_else", "fail", [Evidence(8, 12, "agent", "so there")])
    shown = verdict("asks_anything_else", "fail", [Evidence(8, 12, "agent", "so there", "goes on")])
    passed = verdict("asks_anything_else", "pass", [Evidence(0, 4, "agent", "more")])
    assert signs(told, missing, {})["unread question"] == 1.0
    assert not any(name.startswith(("unread", "longest")) for v in (shown, passed) for name in signs(told, v, {}))
    again = signs(told, missing, {}, missing, missing)  # recognised words: what was misheard is unread as well
    assert not any(name.startswith(("unread", "longest")) for name in again)
