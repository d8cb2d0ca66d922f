"""Written turns find their channel, also where their times are off."""

from __future__ import annotations

import random

import pytest

from qa_analyzer.core.audio import ChannelSound, Sound
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Segment
from qa_analyzer.roles.placing import placed

SPOKEN = [
    (0, 1.0, 6.0),
    (1, 6.5, 9.0),
    (0, 9.4, 12.0),
    (1, 12.3, 12.9),
    (0, 13.2, 18.0),
    (1, 18.3, 24.0),
    (0, 24.5, 26.0),
]
TRUE = [c for c, _, _ in SPOKEN]


def sound(spoken: list[tuple[int, float, float]], same: bool = False) -> Sound:
    channels = tuple(ChannelSound(tuple(Span(a, b) for c, a, b in spoken if c == n)) for n in (0, 1))
    return Sound(30.0, 8000, channels, same_sound=same)


def written(spoken: list[tuple[int, float, float]], shifts: list[float]) -> list[Segment]:
    return [Segment(a + s, b + s, "words") for (_, a, b), s in zip(spoken, shifts, strict=True)]


@pytest.mark.parametrize("shift", [-0.8, -0.4, 0.0, 0.4, 0.8])
def test_turns_that_are_all_late_or_early_find_their_channels(shift: float) -> None:
    found = placed(written(SPOKEN, [shift] * len(SPOKEN)), sound(SPOKEN))
    assert [s.channel for s in found] == TRUE


def test_turns_that_drift_each_by_itself_are_rarely_misplaced() -> None:
    drawn = random.Random(1)
    wrong = known = 0
    for _ in range(30):
        shifts = [drawn.uniform(-1, 1) for _ in SPOKEN]
        for s, true in zip(placed(written(SPOKEN, shifts), sound(SPOKEN)), TRUE, strict=True):
            known += s.channel is not None
            wrong += s.channel not in (None, true)
    assert wrong <= 0.02 * 30 * len(SPOKEN)
    assert known >= 0.85 * 30 * len(SPOKEN)


def test_a_murmur_within_the_others_speech_is_not_put_with_the_other() -> None:
    spoken = [(0, 1.0, 8.0), (1, 4.0, 4.6), (1, 8.5, 10.0)]
    found = [s.channel for s in placed(written(spoken, [0, 0, 0]), sound(spoken))]
    assert found[::2] == [0, 1]
    assert found[1] != 0


def test_a_turn_in_which_both_speak_alike_is_left_open() -> None:
    spoken = [(0, 1.0, 5.0), (1, 1.0, 5.0)]
    assert placed([Segment(1.0, 5.0, "words")], sound(spoken))[0].channel is None


def test_segments_with_a_channel_one_channel_and_one_sound_are_left_as_they_are() -> None:
    kept = Segment(1.0, 6.0, "words", channel=1)
    assert placed([kept], sound(SPOKEN)) == [kept]
    open_ = Segment(1.0, 6.0, "words")
    assert placed([open_], sound(SPOKEN, same=True)) == [open_]
    assert placed([open_], None) == [open_]
    assert placed([], sound(SPOKEN)) == []


def test_turns_beyond_the_recording_are_left_open() -> None:
    assert placed([Segment(500.0, 1e7, "words")], sound(SPOKEN))[0].channel is None
