"""Silences that are holds and silences that are none, told by the words around them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qa_analyzer.core.audio import ChannelSound, Sound
from qa_analyzer.core.record import Record
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Turn
from qa_analyzer.pipeline import read_call
from qa_analyzer.timeline.silent_holds import silent_holds
from qa_analyzer.timeline.talk import worded
from tests.conversation import FOLDER, Case, cases

HOLDS = FOLDER.parent / "holds"
CASES = [*cases(HOLDS / "silent_holds.txt"), *cases(HOLDS / "silent_holds_more.txt")]


def due(case: Case) -> list[Span]:
    """The holds of the text; two that only the member's own words part are one."""
    found: list[Span] = []
    for hold in (e.span for e in case.events if e.type == "hold"):
        between = found and any(t.role == "agent" and found[-1].end <= t.start < hold.start for t in case.turns)
        if found and not between:
            found[-1] = found[-1] | hold
        else:
            found.append(hold)
    return found


def heard(case: Case) -> Sound:
    return Sound(case.duration, 8000, tuple(
        ChannelSound(tuple(t.span for t in case.turns if t.role == role)) for role in ("agent", "member")
    ))  # fmt: skip


@pytest.mark.parametrize("with_sound", [True, False])
@pytest.mark.parametrize("case", CASES, ids=[c.title for c in CASES])
def test_the_words_tell_which_silence_is_a_hold(case: Case, with_sound: bool) -> None:
    record = replace(case.record, events=())
    call = read_call(record, case.turns, case.duration, sound=heard(case) if with_sound else None)
    holds = [e for e in call.events if e.type == "hold"]
    assert len(holds) == len(due(case))
    for hold, wanted in zip(holds, due(case), strict=True):
        assert (hold.start, hold.end) == pytest.approx((wanted.start, wanted.end), abs=2)
    assert all(e.source == ("audio" if with_sound else "transcript") for e in holds)


def test_there_are_holds_and_traps() -> None:
    assert sum(bool(due(c)) for c in CASES) >= 12
    assert sum(not due(c) for c in CASES) >= 12


def test_voices_without_words_do_not_end_a_hold_that_was_agreed_to() -> None:
    case = CASES[0]
    song = Span(case.turns[1].end + 10, case.turns[2].start - 6)
    call = read_call(replace(case.record, events=()), case.turns, case.duration, sound=replace(
        heard(case), channels=(*heard(case).channels[:1], ChannelSound((case.turns[1].span, song))),
    ))  # fmt: skip
    assert [(e.start, e.end) for e in call.events if e.type == "hold"] == [(case.turns[1].end, case.turns[2].start)]


def test_voices_without_words_are_no_hold_where_nobody_agreed() -> None:
    case = next(c for c in CASES if c.title == "a hold out of nothing")
    voice = Span(case.turns[1].end + 2, case.turns[2].start - 2)
    busy = sorted([t.span for t in case.turns] + [voice])
    assert worded(busy, case.turns) != busy
    assert not silent_holds(busy, case.turns, (), case.duration)


def test_without_any_words_all_speech_counts() -> None:
    busy = [Span(0, 3), Span(40, 44)]
    assert worded(busy, ()) == busy
    assert not silent_holds(busy, (), (), 60)


@pytest.mark.parametrize(("sure", "wanted"), [(1.0, 1), (0.95, 1), (0.8, 0)])
def test_hold_on_a_second_of_nobody_knows_whom_is_no_hold(sure: float, wanted: int) -> None:
    lines = [
        ("agent", 0.0, 4.0, "Good morning, thank you for calling AdvisoryCloud, this is Tess."),
        ("member", 4.5, 8.0, "Hello, I have a letter from you here."),
        ("agent", 8.5, 11.0, "All right, let me see."),
        ("agent", 11.5, 13.0, "Can you hold on a second?"),
        ("member", 13.4, 14.0, "Of course."),
        ("agent", 45.0, 48.0, "Okay, it is four seven one two."),
        ("member", 48.5, 50.0, "I see."),
    ]
    turns = [Turn(role, a, b, text, role_confidence=sure) for role, a, b, text in lines]  # type: ignore[arg-type]
    call = read_call(Record("c"), turns, 52.0)
    assert len(call.events_of("hold")) == wanted


@pytest.mark.parametrize(("sure", "wanted"), [(1.0, 1), (0.86, 0)])
@pytest.mark.parametrize("asking", ["I will ask her. Hold please.", "Hold the line, I will ask her."])
def test_hold_please_of_nobody_knows_whom_is_no_hold(asking: str, sure: float, wanted: int) -> None:
    lines = [
        ("agent", 0.0, 4.0, "Good morning, thank you for calling AdvisoryCloud, this is Tess."),
        ("member", 4.5, 8.0, "Hello, I would like my sister on the plan as well."),
        ("agent", 8.5, 11.0, "Gladly. Which address does she use?"),
        ("agent", 11.5, 13.0, asking),
        ("agent", 42.0, 44.0, "It is anna at lake dot com."),
        ("member", 44.5, 46.0, "Thank you, done."),
    ]
    turns = [Turn(role, a, b, text, role_confidence=sure) for role, a, b, text in lines]  # type: ignore[arg-type]
    call = read_call(Record("c"), turns, 48.0)
    assert len(call.events_of("hold")) == wanted
