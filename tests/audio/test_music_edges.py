"""The ends of music by the call's own sound: a bar of another kind, an announcement near an end, ends that stay."""

from pathlib import Path

import numpy as np
import pytest

from qa_analyzer.audio.frames import BANDS, Frames
from qa_analyzer.audio.music.music_edges import settled
from qa_analyzer.audio.runs import frames_in

from .making import RATE, join, music, silence
from .test_music_between import holds, recorded, talk

COUNT = frames_in(160)
MUSIC = (frames_in(60), frames_in(100))


def sound(*parts: tuple[int, int, int]) -> tuple[Frames, np.ndarray]:
    """Frames of one channel, and its probability of voice; `parts`: from, to, which of several sounds (0: talk)."""
    rng = np.random.default_rng(7)
    shapes = np.random.default_rng(1).uniform(-45, -15, (4, BANDS))
    which = np.zeros(COUNT, int)
    for first, last, sort in parts:
        which[first:last] = sort
    bands = shapes[which] + rng.normal(0, 4, (COUNT, BANDS))
    voice = np.where(which == 0, rng.uniform(0.5, 1, COUNT), rng.uniform(0, 0.3, COUNT)).astype(np.float32)
    one = np.zeros((1, COUNT), np.float32)
    frames = Frames(
        level_dbfs=bands.max(axis=1)[None].astype(np.float32), persistence=one, flatness_db=one - 10,
        ringing_like=one > 0, clipped_ratio=one.astype(np.float16), persistence_long=one, hum=one > 0,
        bands_db=bands[None].astype(np.float16),
    )  # fmt: skip
    return frames, voice


@pytest.mark.parametrize(("off_start", "off_end"), [(0, 0), (3, -4), (-3, 3), (12, -13), (2, 2)])
def test_both_ends_move_to_where_the_sound_changes(off_start: float, off_end: float) -> None:
    frames, voice = sound((*MUSIC, 1))
    found = (MUSIC[0] + frames_in(off_start), MUSIC[1] + frames_in(off_end))
    ((start, end),) = settled([[found]], frames, [voice], np.zeros(COUNT, bool))[0]
    assert (start, end) == (pytest.approx(MUSIC[0], abs=12), pytest.approx(MUSIC[1], abs=12))


def test_what_sounds_nowhere_else_in_the_stretch_lengthens_nothing() -> None:
    """Half a minute of a third sound behind the music is as unlike it as the talk is."""
    frames, voice = sound((*MUSIC, 1), (MUSIC[1], COUNT, 2))
    ((_, end),) = settled([[MUSIC]], frames, [voice], np.zeros(COUNT, bool))[0]
    assert end == pytest.approx(MUSIC[1], abs=12)


def test_a_voice_like_the_recording_is_passed_only_where_music_goes_on_behind_it() -> None:
    said, piece = frames_in(6), frames_in(5)
    inside = (frames_in(80), frames_in(80) + said, 2)
    for goes_on in (True, False):
        behind = (MUSIC[1] + said, MUSIC[1] + said + piece, int(goes_on))
        frames, voice = sound((*MUSIC, 1), inside, (MUSIC[1], MUSIC[1] + said, 2), behind)
        for first in (inside[0], MUSIC[1]):
            voice[first : first + said] = 0.9
        ((_, end),) = settled([[MUSIC]], frames, [voice], np.zeros(COUNT, bool))[0]
        assert end == pytest.approx(behind[1] if goes_on else MUSIC[1], abs=12)


def test_a_bar_of_another_kind_that_the_stretch_has_too_belongs_to_it() -> None:
    bar = frames_in(2)
    frames, voice = sound((*MUSIC, 1), (frames_in(75), frames_in(75) + bar, 3), (MUSIC[1] - 2 * bar, MUSIC[1] - bar, 3))
    found = (MUSIC[0], MUSIC[1] - 2 * bar)
    ((_, end),) = settled([[found]], frames, [voice], np.zeros(COUNT, bool))[0]
    assert end == pytest.approx(MUSIC[1], abs=12)


def test_no_end_moves_into_ringing_or_into_another_stretch() -> None:
    frames, voice = sound((*MUSIC, 1))
    ringing = np.zeros(COUNT, bool)
    ringing[frames_in(90) : frames_in(92)] = True
    (one,) = settled([[(MUSIC[0], frames_in(88))]], frames, [voice], ringing)[0]
    assert one[1] <= frames_in(90)
    agent = (frames_in(78), frames_in(82))
    frames, voice = sound((*MUSIC, 1), (*agent, 0))
    parted = [(MUSIC[0], agent[0] - frames_in(2)), (agent[1] + frames_in(2), MUSIC[1])]
    ((_, end), (start, _)) = settled([parted], frames, [voice], np.zeros(COUNT, bool))[0]
    assert (end, start) == (pytest.approx(agent[0], abs=12), pytest.approx(agent[1], abs=12))


def test_ends_stay_where_there_is_too_little_to_compare_with() -> None:
    frames, voice = sound((0, COUNT, 1))
    whole = (0, COUNT - frames_in(3))
    assert settled([[whole]], frames, [voice], np.zeros(COUNT, bool)) == [[whole]]
    short = (frames_in(60), frames_in(66))
    assert settled([[short]], frames, [voice], np.zeros(COUNT, bool)) == [[short]]


@pytest.mark.parametrize("after", [3.0, 6.0])
def test_an_announcement_over_the_music_soon_after_its_beginning_belongs_to_the_hold(
    tmp_path: Path, after: float
) -> None:
    song = music(60, 6)
    for at in (after, after + 28):
        place = slice(int(at * RATE), int(at * RATE) + 6 * RATE)
        song[place] = 0.25 * song[place] + recorded(6, 20 + int(at))
    call = join(talk(), song, talk())
    start = talk().size / RATE
    (hold,) = holds(tmp_path / "call.wav", call + silence(call.size / RATE + 1)[: call.size])
    assert (hold.start, hold.end) == (pytest.approx(start, abs=0.7), pytest.approx(start + 60, abs=0.7))
