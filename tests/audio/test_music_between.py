"""What lies between two pieces of music and at its ends: announcements, an agent who looks in, hum, voicelike notes."""

from pathlib import Path

import numpy as np
import pytest
from scipy.signal import lfilter

from qa_analyzer.audio.music.music_spans import trimmed
from qa_analyzer.audio.reader import read_recording
from qa_analyzer.core.span import Span

from .making import RATE, Wave, join, music, pad, silence, voice, write


def darker(sound: Wave, by: float) -> Wave:
    """The sound with another spectrum, as another person's mouth gives it (-1 to 1), as loud as before."""
    other = lfilter([1], [1, -by], sound)
    return np.asarray(other * np.sqrt(np.mean(sound**2) / np.mean(other**2)))


def agent(seconds: float, seed: int) -> Wave:
    return voice(seconds, seed, 120)


def member(seconds: float, seed: int) -> Wave:
    return darker(voice(seconds, seed, 210), 0.5)


def recorded(seconds: float, seed: int) -> Wave:
    return darker(voice(seconds, seed, 165), -0.75)


def talk(agents: float = 1.0, members: float = 1.0) -> Wave:
    """Eight turns; how loud each side's are."""
    turns = [(agents * agent(3.5, i), silence(0.6), members * member(3, 10 + i), silence(0.6)) for i in range(4)]
    return join(*(part for turn in turns for part in turn))


def held(*between: Wave, loud: float = 1.0, members: float = 1.0) -> Wave:
    """A call in one channel with a hold; pieces of music about each of the given sounds."""
    parts = [talk(1, members), music(14, 3) * loud]
    for number, sound in enumerate(between):
        parts += [silence(0.4), sound, silence(0.4), music(14, 4 + number) * loud]
    whole = join(*parts, silence(0.7), talk(1, members))
    return whole + silence(whole.size / RATE + 1)[: whole.size]


def holds(path: Path, *channels: Wave) -> list[Span]:
    with read_recording(write(path, list(channels))) as recording:
        return [e.span for e in recording.sound.events if e.type == "hold"]


@pytest.mark.parametrize("loud", [1.0, 0.3])
def test_an_announcement_between_two_pieces_divides_no_hold(tmp_path: Path, loud: float) -> None:
    call = held(recorded(5, 20) * loud, recorded(6, 21) * loud, loud=loud)
    (hold,) = holds(tmp_path / "call.wav", call)
    start = talk().size / RATE
    assert (hold.start, hold.end) == (pytest.approx(start, abs=0.7), pytest.approx(start + 54.6, abs=0.7))


@pytest.mark.parametrize("loud", [1.0, 0.3])
def test_an_agent_who_looks_in_divides_it(tmp_path: Path, loud: float) -> None:
    says = join(agent(3, 30), silence(0.4), member(1.2, 31), silence(0.4), agent(2, 32))
    assert len(holds(tmp_path / "call.wav", held(says, loud=loud))) == 2


def test_an_agent_whom_nobody_answers_divides_it_too(tmp_path: Path) -> None:
    assert len(holds(tmp_path / "call.wav", held(agent(5, 30)))) == 2


def test_a_word_of_the_other_side_under_an_announcement_divides_nothing(tmp_path: Path) -> None:
    call = held(recorded(5, 20), members=0)
    other = pad(talk(0), call.size)
    other[-talk().size :] += talk(0)
    at = talk().size + int((14.4 + 2) * RATE)
    other[at : at + RATE // 2] += member(0.5, 50)
    assert len(holds(tmp_path / "call.wav", call, other)) == 1
    other[at : at + 2 * RATE] += member(2, 51)
    assert len(holds(tmp_path / "answered.wav", call, other)) == 2


def test_music_under_louder_hum_is_a_hold(tmp_path: Path) -> None:
    call = held(loud=0.2)
    time = np.arange(call.size) / RATE
    hum = sum(np.sin(2 * np.pi * 60 * k * time + k) / k for k in range(1, 9))
    hum = 0.03 * hum / np.sqrt(np.mean(hum**2))
    (hold,) = holds(tmp_path / "call.wav", call + hum)
    start = talk().size / RATE
    assert (hold.start, hold.end) == (pytest.approx(start, abs=1), pytest.approx(start + 14, abs=1))


@pytest.mark.parametrize(("persistence", "end"), [(0.5, 600), (0.05, 540)])
def test_notes_like_a_voice_at_the_end_belong_to_the_music_and_talk_does_not(persistence: float, end: int) -> None:
    level, speaks, notes = (np.full(800, x, np.float32) for x in (-30, 0, 0.5))
    level[600:] = -70
    voiced = speaks.astype(bool)
    voiced[540:560] = True
    notes[540:600] = persistence
    assert trimmed(100, 598, level, voiced, notes)[1] == pytest.approx(end, abs=2)
