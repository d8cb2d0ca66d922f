"""What a missed courtesy of the close cites: where it was due, from the agent's turn before the last on."""

from __future__ import annotations

from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.criteria.cite import passage_evidence, two_turns_evidence
from qa_analyzer.pipeline import read_call

TURNS = (
    Turn("agent", 10.0, 14.0, "It is done now."),
    Turn("member", 15.0, 16.0, "Thank you."),
    Turn("agent", 17.0, 18.0, "Okay, bye."),
)


def cited(turns: tuple[Turn, ...], index: int, *events: Event) -> tuple[float, float, str]:
    found = two_turns_evidence(read_call(Record("c", events=events), turns, turns[-1].end + 1), index)
    return found.start, found.end, found.quote


def test_the_last_turn_is_heard_from_the_agents_turn_before_it() -> None:
    assert cited(TURNS, 2) == (10.0, 18.0, "Okay, bye.")


def test_the_first_turn_and_a_turn_far_behind_stand_alone() -> None:
    assert cited(TURNS, 0) == (10.0, 14.0, "It is done now.")
    late = (*TURNS[:2], Turn("agent", 50.0, 51.0, "Okay, bye."))
    assert cited(late, 2) == (50.0, 51.0, "Okay, bye.")


def test_a_hold_between_is_not_cited() -> None:
    assert cited(TURNS, 2, Event("hold", 14.5, 16.8, "record")) == (17.0, 18.0, "Okay, bye.")


def passage(*events: Event, index: int = 1) -> tuple[float, float, str]:
    turns = (Turn("member", 4.0, 9.0, "It came to nothing."), *TURNS, Turn("member", 33.0, 36.0, "Bye."))
    found = passage_evidence(read_call(Record("c", events=events), turns, 40.0), index)
    return found.start, found.end, found.quote


def test_what_holds_for_the_whole_call_is_heard_for_half_a_minute() -> None:
    assert passage() == (4.0, 18.0, "It is done now.")  # the farewell would end after 30 s
    assert passage(index=3) == (15.0, 36.0, "Okay, bye.")


def test_a_passage_does_not_go_on_into_a_hold() -> None:
    assert passage(Event("hold", 14.5, 16.8, "record")) == (4.0, 14.0, "It is done now.")
