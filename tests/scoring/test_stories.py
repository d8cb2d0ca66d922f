"""A hold's story, step by step."""

from __future__ import annotations

import pytest

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.dialogue import Dialogue, HoldStory
from qa_analyzer.core.events import Event
from qa_analyzer.scoring.stories import clock, story

from .calls import call, turn

ASK = Act(ActKind.HOLD_REQUEST, 0, "agent", 190.0, 193.0, "may I place you on hold", "asks")
SURE = Act(ActKind.CONSENT, 1, "member", 193.9, 194.4, "sure")
BACK = Act(ActKind.THANKS_FOR_WAITING, 2, "agent", 300.0, 302.0, "thank you for waiting")


def told(hold: HoldStory) -> list[str] | None:
    of = call(
        turn("agent", 190, 193, "may I place you on hold"), turn("member", 193.9, 194.4, "sure"),
        turn("agent", 300, 302, "thank you for waiting"),
        acts=(ASK, SURE, BACK), dialogue=Dialogue(holds=(hold,)), events=(hold.event,),
    )  # fmt: skip
    return story(hold.event, of)


def hold(end: float = 299.0, **more: object) -> HoldStory:
    return HoldStory(Event("hold", 196.0, end, "record"), **more)  # type: ignore[arg-type]


def test_a_hold_by_the_book() -> None:
    steps = told(hold(request=0, asked=True, answer=1, agreed=True, return_turn=2, thanks=2))
    assert steps == ["ask 03:10 ok", "“sure” 0.9 s ok", "hold 03:16-04:59", "thanks ok"]


def test_a_hold_that_was_only_announced() -> None:
    steps = told(hold(request=0, return_turn=2))
    assert steps == ["announced 03:10", "no answer heard before it", "hold 03:16-04:59", "thanks missing"]


def test_a_hold_out_of_nothing_that_nobody_came_back_from() -> None:
    steps = told(hold(316.5))
    assert steps == [
        "not asked", "no answer heard before it", "hold 03:16-05:16", "check-in due 05:16 missing", "nobody came back",
    ]  # fmt: skip


def test_a_refusal() -> None:
    steps = told(hold(request=0, asked=True, answer=1, agreed=False, return_turn=2))
    assert steps is not None and steps[1] == "“sure” 0.9 s refused"


@pytest.mark.parametrize("lasts", [119.0, 120.0])
def test_no_check_in_is_due_within_two_minutes(lasts: float) -> None:
    assert not any("check-in" in s for s in told(hold(196.0 + lasts)) or [])


def test_a_hold_that_the_dialogue_does_not_know() -> None:
    of: Call = call(turn("agent", 0, 3, "hello"))
    assert story(Event("hold", 5, 9, "audio"), of) is None


def test_the_clock() -> None:
    assert [clock(s) for s in (0, 59.9, 60, 3599, 6000)] == ["00:00", "00:59", "01:00", "59:59", "100:00"]
