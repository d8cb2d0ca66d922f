"""A hold's story, step by step."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.call import Call, Hearing
from qa_analyzer.core.dialogue import Dialogue, HoldStory
from qa_analyzer.core.events import Event
from qa_analyzer.scoring.stories import clock, figures, story

from .calls import call, turn

ASK = Act(ActKind.HOLD_REQUEST, 0, "agent", 190.0, 193.0, "may I place you on hold", "asks")
SURE = Act(ActKind.CONSENT, 1, "member", 193.9, 194.4, "sure")
BACK = Act(ActKind.THANKS_FOR_WAITING, 2, "agent", 300.0, 302.0, "thank you for waiting")


def of(hold: HoldStory, looks_in_at: float | None = None) -> Call:
    turns = [turn("agent", 190, 193, "may I place you on hold"), turn("member", 193.9, 194.4, "sure")]
    if hold.event.end < 300:
        turns.append(turn("agent", 300, 302, "thank you for waiting"))
    elif looks_in_at is not None:
        turns.append(turn("agent", looks_in_at, looks_in_at + 3, "still looking"))
        turns.append(turn("member", looks_in_at + 3.5, looks_in_at + 4, "okay"))
    acts = (ASK, SURE, BACK) if hold.event.end < 300 else (ASK, SURE)
    return call(*turns, acts=acts, dialogue=Dialogue(holds=(hold,)), events=(hold.event,))


def told(hold: HoldStory, looks_in_at: float | None = None) -> list[str] | None:
    return story(hold.event, of(hold, looks_in_at))


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


def test_a_check_in_in_time_and_one_that_was_due_after_it() -> None:
    steps = told(hold(196.0 + 260), looks_in_at=300.0) or []
    assert steps[3:] == ["check-in 05:00 ok", "check-in due 07:03 missing", "nobody came back"]


def test_many_missing_check_ins_are_told_in_short() -> None:
    steps = told(hold(196.0 + 610)) or []
    assert steps[3:6] == ["check-in due 05:16 missing", "check-in due 07:16 missing", "check-in due 09:16 missing"]
    assert steps[6] == "and 2 more missing"


def test_from_the_sound_two_minutes_are_too_near_to_tell() -> None:
    heard = HoldStory(Event("hold", 196.0, 317.0, "audio", exact=False))
    assert "check-in due 05:16 cannot be told" in (told(heard) or [])


def test_the_standard_sets_when_a_check_in_is_due() -> None:
    from qa_analyzer.core.standard import CriterionSetting, Standard

    row = CriterionSetting("hold_check_in", "t", "s", "Hold", limits={"longest_s": 60})
    house = Standard("house", "1", "House", "0" * 64, "AdvisoryCloud", (row,))
    one = hold(280.0)
    assert "check-in due 04:16 missing" in (story(one.event, of(one), house) or [])


@pytest.mark.parametrize(("lasts", "step"), [
    (58.0, "promised 01:00 kept"), (75.0, "promised 01:00 kept"), (83.0, "promised 01:00 over by 23 s"),
])  # fmt: skip
def test_a_promise(lasts: float, step: str) -> None:
    assert step in (told(hold(196.0 + lasts, promised_s=60.0)) or [])


def test_a_refusal_passed_over() -> None:
    steps = told(hold(request=0, asked=True, answer=1, agreed=False, return_turn=2))
    assert steps is not None and steps[2] == "put on hold all the same"


def test_a_hold_in_figures() -> None:
    one = hold(request=0, asked=True, answer=1, agreed=True, return_turn=2, thanks=2, promised_s=60.0)
    found = figures(one.event, of(one))
    assert found is not None
    assert (found.asked, found.asked_at, found.answered_after_s) == ("asked", 190.0, pytest.approx(0.9))
    assert found.onset_after_answer_s == pytest.approx(1.6)
    assert (found.lasted_s, found.promised_s, found.promise_kept, found.thanked) == (103.0, 60.0, False, True)


def test_a_hold_that_the_dialogue_does_not_know() -> None:
    other = call(turn("agent", 0, 3, "hello"))
    assert story(Event("hold", 5, 9, "audio"), other) is None
    assert figures(Event("hold", 5, 9, "audio"), other) is None


def test_the_clock() -> None:
    assert [clock(s) for s in (0, 59.9, 60, 3599, 6000)] == ["00:00", "00:59", "01:00", "59:59", "100:00"]


def test_without_words_nothing_is_said_of_what_was_said() -> None:
    one = hold(316.5)
    mute = replace(of(one), hearing=Hearing("none", words_usable=False))
    steps = story(one.event, mute)
    assert steps == [
        "hold 03:16-05:16", "check-in due 05:16 missing",
        "what was said around it is not known: there are no usable words",
    ]  # fmt: skip
    found = figures(one.event, mute)
    assert found is not None and found.asked is None and found.came_back is None
