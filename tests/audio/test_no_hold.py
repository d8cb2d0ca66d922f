"""What sounds in pauses and beside the talk, and is no hold: noises, data, a radio or music in somebody's room."""

from pathlib import Path

import numpy as np
import pytest
from scipy.signal import butter, sosfilt

from qa_analyzer.audio.reader import read_recording
from qa_analyzer.core.span import Span

from .making import RATE, Wave, join, music, pad, silence, voice, write

PAUSE_S = 18


def at(sound: Wave, dbfs: float) -> Wave:
    return 10 ** (dbfs / 20) * sound / np.sqrt(np.mean(sound**2))


def rumble(n: int) -> Wave:
    noise = np.random.default_rng(3).standard_normal(n)
    return np.asarray(sosfilt(butter(2, (60, 250), "bandpass", fs=RATE, output="sos"), noise))


def whine(n: int) -> Wave:
    return np.sin(2 * np.pi * 1000 * np.arange(n) / RATE)


def mains(n: int) -> Wave:
    rng, time = np.random.default_rng(4), np.arange(n) / RATE
    return sum(rng.uniform(0.3, 1) / k * np.sin(2 * np.pi * 60 * k * time + rng.uniform(0, 6)) for k in range(1, 40))


def modem(n: int) -> Wave:
    rng, time = np.random.default_rng(5), np.arange(n) / RATE
    symbols = rng.integers(0, 16, n * 600 // RATE + 2)[np.arange(n) * 600 // RATE]
    shape = np.hanning(RATE * 3 // 1200)
    parts = (np.convolve(symbols % 4 - 1.5, shape, "same"), np.convolve(symbols // 4 - 1.5, shape, "same"))
    return parts[0] * np.cos(2 * np.pi * 1200 * time) - parts[1] * np.sin(2 * np.pi * 1200 * time)


def fax(n: int) -> Wave:
    rng, time = np.random.default_rng(6), np.arange(n) / RATE
    bits = rng.integers(0, 2, n * 300 // RATE + 2)[np.arange(n) * 300 // RATE]
    data = np.sin(2 * np.pi * np.cumsum(np.where(bits, 1650.0, 1850.0)) / RATE)
    return np.where(time < 3, np.sin(2 * np.pi * 2100 * time), data)


def calling_fax(n: int) -> Wave:
    """Its two tones in turn: three seconds, and half a second less loud."""
    time = np.arange(n) / RATE
    return np.where(time % 3.5 < 3, np.sin(2 * np.pi * 2100 * time), 0.67 * np.sin(2 * np.pi * 1100 * time))


def talk(turns: int, pause_s: float) -> tuple[Wave, Wave, list[tuple[int, int]]]:
    """Both sides in turn, with two long pauses; and where these are, in samples."""
    agent: list[Wave] = []
    member: list[Wave] = []
    pauses = []
    for i in range(turns):
        said, rest = voice(2.5, i, 105 + 90 * (i % 2)), silence(0.7)
        (agent, member)[i % 2].append(join(said, rest))
        (member, agent)[i % 2].append(silence(3.2)[: said.size + rest.size])
        if i in (turns // 3, 2 * turns // 3):
            first = sum(p.size for p in agent)
            pauses.append((first, first + int(pause_s * RATE)))
            for side in (agent, member):
                side.append(silence(pause_s))
    size = sum(p.size for p in agent)
    return pad(join(*agent), size), pad(join(*member), size, 6), pauses


def holds(path: Path, *channels: Wave) -> list[Span]:
    with read_recording(write(path, list(channels))) as recording:
        return [e.span for e in recording.sound.events if e.type == "hold"]


@pytest.mark.parametrize("noise", [rumble, whine, mains, modem, fax, calling_fax])
@pytest.mark.parametrize("mono", [False, True])
def test_noises_and_data_in_pauses_are_no_hold(tmp_path: Path, noise: object, mono: bool) -> None:
    agent, member, pauses = talk(6, PAUSE_S)
    for first, last in pauses:
        agent[first + RATE : last - RATE] += at(noise(last - first - 2 * RATE), -32)  # type: ignore[operator]
    assert not holds(tmp_path / "call.wav", *((agent + member,) if mono else (agent, member)))


def test_a_fax_alone_is_no_hold(tmp_path: Path) -> None:
    tones = at(calling_fax(30 * RATE), -14)
    assert not holds(tmp_path / "fax.wav", tones, 0.01 * tones)


@pytest.mark.parametrize("mono", [False, True])
def test_music_in_the_members_room_is_no_hold(tmp_path: Path, mono: bool) -> None:
    agent, member, _ = talk(12, PAUSE_S)
    member = member + at(music(member.size / RATE + 1)[: member.size], -36)
    assert not holds(tmp_path / "call.wav", *((agent + member,) if mono else (agent, member)))


def test_louder_music_in_a_room_is_no_hold_though_nobody_speaks_half_the_time(tmp_path: Path) -> None:
    agent, member, _ = talk(12, 22)
    member = member + at(music(member.size / RATE + 1)[: member.size], -30)
    assert not holds(tmp_path / "call.wav", agent + member)


def test_the_same_music_that_begins_in_the_pauses_is_a_hold(tmp_path: Path) -> None:
    agent, member, pauses = talk(12, PAUSE_S)
    for first, last in pauses:
        member[first + RATE // 2 : last - RATE // 2] += at(music(PAUSE_S - 1)[: last - first - RATE], -36)
    found = holds(tmp_path / "call.wav", agent, member)
    assert [round(s.duration) for s in found] == [PAUSE_S - 1] * 2


def test_a_television_that_talks_on_under_the_agent_is_no_hold(tmp_path: Path) -> None:
    agent, member, _ = talk(12, PAUSE_S)
    parts = [p for i in range(20) for p in (at(voice(6, 40 + i, 150 + 5 * i), -28), at(music(6, i), -28))]
    member = member + join(*parts)[: member.size]
    assert not holds(tmp_path / "call.wav", agent, member)
