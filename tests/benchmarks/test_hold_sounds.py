from __future__ import annotations

import shutil

import numpy as np
import pytest

from qa_analyzer.benchmarks.sounds import announcements, formats, holds, lines, pauses
from qa_analyzer.benchmarks.sounds.instruments import RATE_HZ
from qa_analyzer.benchmarks.sounds.levels import active_rms, at_level, dbfs
from qa_analyzer.core.errors import StartError

SPOKEN = pytest.mark.skipif(not (shutil.which("flite") and shutil.which("espeak-ng")), reason="needs flite, espeak-ng")
KINDS = [pytest.param(k, marks=SPOKEN) if k in holds.ANNOUNCED else k for k in holds.KINDS]


def made(kind: str, seconds: float = 7.0, level: float = -27.0, seed: int = 4):
    return holds.hold_sound(kind, seconds, level, np.random.default_rng(seed))


@pytest.mark.parametrize("kind", KINDS)
def test_a_seed_gives_the_same_sound_of_the_length_asked_for(kind: str):
    sound = made(kind, 6.3)
    assert len(sound) == round(6.3 * RATE_HZ)
    assert np.array_equal(sound, made(kind, 6.3))
    if kind != "digital silence":
        assert not np.array_equal(sound, made(kind, 6.3, seed=5))


@pytest.mark.parametrize("kind", [k for k in KINDS if k not in holds.SILENT_KINDS])
def test_music_has_the_level_asked_for_and_sounds_at_both_ends(kind):
    level = -33.0
    sound = made(kind, level=level)
    assert 20 * np.log10(active_rms(sound)) == pytest.approx(level, abs=0.1)
    assert dbfs(sound) == pytest.approx(level, abs=3.0)
    for edge in (sound[: RATE_HZ // 2], sound[-RATE_HZ // 2 :]):
        assert dbfs(edge) > level - 20


def test_silences_are_what_they_say():
    assert not made("digital silence").any()
    assert -73 < dbfs(made("comfort noise")) < -51
    beeps = made("beep every 15 s", 61.0, level=-20.0)
    heard = np.flatnonzero(np.abs(beeps) > 0.03) / RATE_HZ
    starts = heard[np.flatnonzero(np.diff(heard, prepend=-9) > 1)]
    assert len(starts) in (4, 5) and np.diff(starts) == pytest.approx(15.0, abs=0.01)


@SPOKEN
def test_an_announcement_stands_alone_between_pieces_and_over_music_the_music_goes_on():
    music = at_level(np.sin(2 * np.pi * 300 * np.arange(60 * RATE_HZ) / RATE_HZ), -20)
    for announced, alone in ((announcements.between, True), (announcements.over, False)):
        blocks = announced(music, np.random.default_rng(1)).reshape(-1, 400)
        quiet = np.sqrt(np.mean(blocks**2, axis=1)) < 0.01
        assert quiet.any() == alone


def test_without_the_program_that_speaks_the_benchmark_does_not_start():
    with pytest.raises(StartError, match="does not speak"):
        announcements.spoken("hello", "no-such-voice-program", "x")


def test_unknown_names_are_told():
    rng, silence = np.random.default_rng(0), np.zeros(10)
    with pytest.raises(ValueError, match="bagpipe"):
        made("bagpipe")
    with pytest.raises(ValueError, match="wet"):
        lines.on_line(silence, silence, "wet", (-20, -20), silence, rng)
    with pytest.raises(ValueError, match="yawn"):
        pauses.filling("yawn", 1.0, rng)


def test_mu_law_comes_back_within_its_steps():
    x = np.linspace(-1, 1, 2001)
    back = formats.mu_law_back(formats.mu_law(x))
    assert np.abs(back - x).max() < 0.025 and np.abs(back - x)[990:1011].max() < 0.0005
    assert formats.mu_law(np.array([0.0, 1.0, -1.0])).tolist() == [0xFF, 0x80, 0x00]  # ITU-T G.711, table 2
