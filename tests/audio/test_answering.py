"""A recorded announcement before the ringing, or breaking into it, is not the answer: all rings count."""

from pathlib import Path

import pytest

from qa_analyzer.audio.reader import read_recording
from qa_analyzer.core.audio import Sound

from .making import Wave, join, pad, ringing, silence, voice, write

US, UK, EU = ((440, 480), ((0, 2),), 6), ((400, 450), ((0, 0.4), (0.6, 0.4)), 3), ((425,), ((0, 1),), 5)
SAYS = {"recorded": (5, 6, 190.0), "agent": (6, 2, 120.0), "member": (4, 9, 210.0)}
"""Seconds, seed and pitch of three voices."""


def says(who: str) -> Wave:
    seconds, seed, pitch_hz = SAYS[who]
    return voice(seconds, seed, pitch_hz)


def heard(path: Path, *channels: Wave) -> Sound:
    with read_recording(write(path, list(channels))) as recording:
        return recording.sound


def rung(sound: Sound) -> list[int | None]:
    return [e.rings for e in sound.events if e.type == "ringing"]


def on_line(*parts: Wave) -> Wave:
    whole = join(*parts)
    return whole + silence(120)[: whole.size]


@pytest.mark.parametrize("cadence", [US, UK, EU])
@pytest.mark.parametrize(("before", "after"), [(2, 2), (1, 3), (3, 1)])
@pytest.mark.parametrize("mono", [True, False])
def test_ringing_goes_on_behind_an_announcement(
    tmp_path: Path,
    cadence: tuple,  # type: ignore[type-arg]
    before: int,
    after: int,
    mono: bool,
) -> None:
    call = on_line(
        silence(0.4), ringing(before, *cadence), says("recorded"), silence(1), ringing(after, *cadence),
        says("agent"), silence(4.6),
    )  # fmt: skip
    member = pad(join(silence((call.size - 4.4 * 16000) / 16000), says("member")), call.size)
    sound = heard(tmp_path / "call.wav", *((call + member,) if mono else (call, member)))
    assert rung(sound) == [before, after]
    answer = 0.4 + before * cadence[2] + 5 + 1 + after * cadence[2]
    first = min(s.start for c in sound.channels for s in c.speech if s.start > 0.4 + before * cadence[2] + 5.5)
    assert first == pytest.approx(answer, abs=0.3)


def test_an_announcement_before_the_ringing(tmp_path: Path) -> None:
    call = on_line(silence(1), says("recorded"), silence(1.5), ringing(2, *US), says("agent"), silence(1))
    assert rung(heard(tmp_path / "call.wav", call)) == [2]


def test_the_ringing_of_a_transfer_is_no_part_of_it(tmp_path: Path) -> None:
    first = join(silence(0.4), ringing(2, *US), says("agent"), silence(4.6))
    agent = on_line(first, says("agent"), silence(1), ringing(2, *US), says("recorded"), silence(1))
    member = pad(join(silence((first.size / 16000) - 4.4), says("member")), agent.size)
    assert rung(heard(tmp_path / "call.wav", agent, member)) == [2]


def test_another_telephones_ringing_is_no_part_of_it(tmp_path: Path) -> None:
    call = on_line(silence(0.4), ringing(2, *US), says("recorded"), silence(1), ringing(2, *EU), says("agent"))
    assert rung(heard(tmp_path / "call.wav", call)) == [2]
