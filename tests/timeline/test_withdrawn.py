from __future__ import annotations

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Role, Turn
from qa_analyzer.timeline.reconcile import reconcile


def call(answer: str, then: str, back: str = "There it is.") -> tuple[Turn, ...]:
    said: list[tuple[Role, float, float, str]] = [
        ("agent", 0, 4, "May I put you on hold while I look?"),
        ("member", 4.5, 6, answer),
        ("agent", 6.5, 9, then),
        ("agent", 40, 43, back),
    ]
    return tuple(Turn(*row) for row in said)


def holds(turns: tuple[Turn, ...], *more: Act) -> int:
    asked = Act(ActKind.HOLD_REQUEST, 0, "agent", 0, 4, "may I put you on hold")
    events = reconcile(Record("c"), None, turns, transcript_alone=True, acts=[asked, *more])
    return sum(e.type == "hold" for e in events)


REFUSAL = Act(ActKind.REFUSAL, 1, "member", 4.5, 6, "I'd rather not")


def test_a_refusal_that_the_agent_accepts_is_no_hold() -> None:
    assert holds(call("I'd rather not.", "No problem, I will do it like this."), REFUSAL) == 0


def test_a_refusal_that_the_agent_passes_over_is_a_hold() -> None:
    assert holds(call("I'd rather not.", "It will not take long."), REFUSAL) == 1


def test_an_agent_who_stays_on_the_line_places_nobody_on_hold() -> None:
    assert holds(call("Fine.", "Actually, I will just stay on the line with you.")) == 0
    assert holds(call("Fine.", "No problem, one moment.")) == 1


def test_thanks_for_waiting_tell_that_it_was_a_hold_after_all() -> None:
    thanks = Act(ActKind.THANKS_FOR_WAITING, 3, "agent", 40, 43, "thanks for waiting")
    turns = call("I'd rather not.", "No problem.", "Thanks for waiting.")
    assert holds(turns, REFUSAL, thanks) == 1


def test_an_announcement_after_the_refusal_is_a_hold() -> None:
    again = Act(ActKind.HOLD_ANNOUNCEMENT, 2, "agent", 6.5, 9, "I have to put you on hold")
    assert holds(call("I'd rather not.", "Sorry, I have to put you on hold."), REFUSAL, again) == 1
