"""Voices in surroundings are no talk; whoever takes turns is heard, however faint; an echo is told by its course."""

from pathlib import Path

import numpy as np
import pytest

from qa_analyzer.audio.reader import read_recording
from qa_analyzer.audio.speech.background import without_background
from qa_analyzer.audio.speech.echo import echo_paths, without_echo
from qa_analyzer.core.audio import Sound

from .making import RATE, Wave, join, silence, voice, write

TURNS_S = 4.0
TURNS = 8


def heard(tmp_path: Path, *channels: Wave) -> Sound:
    with read_recording(write(tmp_path / "call.wav", list(channels), RATE)) as recording:
        return recording.sound


def conversation(faint_from: int = TURNS, faint: float = 1.0) -> tuple[Wave, Wave]:
    """Eight turns to each side, the second side's from number `faint_from` on by a factor fainter."""
    sides: list[list[Wave]] = [[], []]
    for turn in range(TURNS):
        for side in (0, 1):
            gain = faint if side and turn >= faint_from else 1.0
            sides[side] += [gain * voice(TURNS_S, turn + 20 * side, 110 + 90 * side), silence(0.5)]
            sides[1 - side] += [silence(TURNS_S), silence(0.5)]
    noise = silence(TURNS * 2 * (TURNS_S + 0.5), dbfs=-70)
    first, second = (join(*parts) for parts in sides)
    return first + noise[: first.size], second + noise[: second.size]


@pytest.mark.parametrize("decibel", [-18, -25])
def test_a_television_behind_one_side_is_no_talk(tmp_path: Path, decibel: int) -> None:
    first, second = conversation()
    on_air = join(*(voice(7, 60 + i, 160) for i in range(12)))[: first.size] * 10 ** (decibel / 20)
    plain = [c.talk_s for c in heard(tmp_path, first, second).channels]
    behind = heard(tmp_path, first, second + on_air)
    assert [c.talk_s for c in behind.channels] == pytest.approx(plain, rel=0.08)
    assert not [e for e in behind.events if e.type in ("hold", "ringing")]


def test_a_side_that_becomes_faint_is_still_heard(tmp_path: Path) -> None:
    first, second = conversation(faint_from=TURNS // 2, faint=10 ** (-14 / 20))
    assert heard(tmp_path, first, second).channels[1].talk_s == pytest.approx(TURNS * TURNS_S, rel=0.08)


@pytest.mark.parametrize(("delay_s", "decibel"), [(0.03, -20), (0.25, -18), (0.45, -26)])
def test_an_echo_of_any_delay_is_no_speech(tmp_path: Path, delay_s: float, decibel: int) -> None:
    first, second = conversation()
    echo = np.roll(first, int(delay_s * RATE)) * 10 ** (decibel / 20)
    own = 10 ** (-12 / 20) * second  # a quiet speaker: hardly louder than the echo
    found = heard(tmp_path, first, own + echo).channels
    assert [c.talk_s for c in found] == pytest.approx([TURNS * TURNS_S] * 2, rel=0.1)


def test_words_said_into_the_others_talk_are_kept_beside_an_echo(tmp_path: Path) -> None:
    first, second = conversation()
    echo = np.roll(first, int(0.1 * RATE)) * 10 ** (-22 / 20)
    word = int(2.0 * RATE)
    second[word : word + int(0.5 * RATE)] += 0.5 * voice(0.5, 90, 210)
    spans = heard(tmp_path, first, second + echo).channels[1].speech
    assert any(s.start < 2.5 and s.end > 2.1 for s in spans)


def test_one_channel_or_nobody_is_left_as_it_is() -> None:
    level = np.full((2, 50), -100, np.float32)
    nobody = [np.zeros(50, np.float32)] * 2
    masks = [np.zeros(50, bool)] * 2
    assert echo_paths(level, nobody) == [None, None] and echo_paths(level[:1], nobody[:1]) == [None]
    assert not any(m.any() for m in without_echo(masks, level, echo_paths(level, nobody)))
    kept = without_background(masks[:1], nobody[:1], level[:1], [None])
    assert len(kept) == 1 and not kept[0].any()
