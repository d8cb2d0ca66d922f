"""Edits move what comes after them, and nothing else."""

from __future__ import annotations

import pytest

from qa_analyzer.core.changes import Held, Recorded, Say, Unsay
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Record
from qa_analyzer.scoring.edited import edited

from .calls import turn

TURNS = [
    turn("agent", 0, 4, "Good day. May I put you on hold?"),
    turn("member", 5, 6, "Yes."),
    turn("agent", 40, 42, "Back with you."),
]
RECORD = Record("c-1", events=(Event("hold", 7.0, 39.0), Event("transfer", 42.0, 42.0)))


def test_words_at_the_end_of_a_turn_push_what_follows() -> None:
    turns, record = edited(TURNS, RECORD, [Say(0, "For two minutes now please.")])
    assert turns[0].text.endswith("For two minutes now please.")
    assert (turns[0].end, turns[1].start) == (6.0, 7.0)
    assert [(e.start, e.end) for e in record.events] == [(9.0, 41.0), (44.0, 44.0)]


def test_a_turn_of_its_own_stands_where_it_was_put() -> None:
    turns, _ = edited(TURNS, RECORD, [Say(2, "Thank you.", "agent", apart=True, first=True)])
    assert [t.text for t in turns][2:] == ["Thank you.", "Back with you."]
    assert turns[2].end <= turns[3].start


def test_a_sentence_not_said_leaves_the_others() -> None:
    turns, _ = edited(TURNS, RECORD, [Unsay(0, "put you on hold"), Unsay(1)])
    assert [t.text for t in turns] == ["Good day.", "Mm.", "Back with you."]


@pytest.mark.parametrize(("lasts_s", "back"), [(10.0, 18.0), (60.0, 68.0), (0.0, 8.0)])
def test_a_hold_of_another_length(lasts_s: float, back: float) -> None:
    turns, record = edited(TURNS, RECORD, [Held(7.0, lasts_s, 32.0)])
    assert turns[2].start == back
    assert [(e.start, e.end) for e in record.events if e.type == "hold"] == ([(7.0, 7.0 + lasts_s)] if lasts_s else [])


def test_a_hold_where_there_was_none_begins_after_the_words_for_it() -> None:
    turns, record = edited(TURNS, Record("c-2"), [Say(1, "One moment.", apart=True), Held(6.0, 30.0)])
    assert record.events[0].start >= turns[2].end - 0.5 and record.events[0].end <= turns[3].start


def test_another_record() -> None:
    assert edited(TURNS, RECORD, [Recorded({"hung_up_by": "agent"})])[1].hung_up_by == "agent"
