"""The pitch tracker on signals whose F0 is known: `benchmark pitch` compares it with librosa on real ones."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import pytest

from qa_analyzer.audio.vocal.pitch import HOP_S, pitch_track

RATE = 8000
Wave = npt.NDArray[np.float32]


def complex_tone(f0_hz: float | npt.NDArray[np.float64], seconds: float = 1.0, lowest_hz: float = 0.0) -> Wave:
    """Harmonics that fall by 6 dB an octave, up to 3800 Hz, none below `lowest_hz`."""
    n = round(seconds * RATE)
    f0 = np.broadcast_to(f0_hz, (n,))
    phase = 2 * np.pi * np.cumsum(f0) / RATE
    out = np.zeros(n)
    for k in range(1, 60):
        out += np.where((k * f0 < 3800) & (k * f0 >= lowest_hz), np.sin(k * phase + k) / k, 0)
    return (0.2 * out / np.abs(out).max()).astype(np.float32)


def with_noise(x: Wave, snr_db: float, seed: int = 1) -> Wave:
    noise = np.random.default_rng(seed).standard_normal(x.size)
    noise *= np.sqrt((x**2).mean()) * 10 ** (-snr_db / 20) / np.sqrt((noise**2).mean())
    return (x + noise).astype(np.float32)


def inner(track_hz: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Without the first and last 50 ms, where the window hangs over the end."""
    return track_hz[5:-5]


@pytest.mark.parametrize("f0_hz", [75, 98, 131, 187, 222, 317, 450])
@pytest.mark.parametrize("lowest_hz", [0, 300], ids=["full band", "missing fundamental"])
def test_harmonic_complexes(f0_hz: float, lowest_hz: float) -> None:
    found = inner(pitch_track(complex_tone(f0_hz, lowest_hz=lowest_hz)).f0_hz)
    assert (~np.isnan(found)).mean() > 0.97
    assert abs(np.nanmedian(found) / f0_hz - 1) < 0.005
    assert np.nanmean(np.abs(found / f0_hz - 1) < 0.03) > 0.95


@pytest.mark.parametrize(("snr_db", "voiced"), [(20, 0.95), (10, 0.9), (3, 0.6)])
@pytest.mark.parametrize("f0_hz", [90, 140, 220, 330])
def test_noise(f0_hz: float, snr_db: float, voiced: float) -> None:
    found = inner(pitch_track(with_noise(complex_tone(f0_hz, 1.0, 300), snr_db)).f0_hz)
    assert (~np.isnan(found)).mean() > voiced
    assert abs(np.nanmedian(found) / f0_hz - 1) < 0.02


def test_a_glide_is_followed() -> None:
    f0 = np.geomspace(110, 320, 2 * RATE)
    track = pitch_track(complex_tone(f0, 2.0))
    true = f0[np.minimum((track.time_s * RATE).astype(int), f0.size - 1)]
    assert np.nanmean(np.abs(inner(track.f0_hz) / inner(true.astype(np.float32)) - 1) < 0.03) > 0.97


def test_pauses_and_noise_have_no_pitch() -> None:
    tone = complex_tone(150.0, 0.5)
    hiss = (0.02 * np.random.default_rng(2).standard_normal(RATE // 2)).astype(np.float32)
    track = pitch_track(np.concatenate([tone, np.zeros(RATE // 2, np.float32), tone, hiss]))
    assert track.voiced[5:45].all() and track.voiced[105:145].all()
    assert not track.voiced[56:94].any()
    assert track.voiced[156:194].mean() < 0.2


def test_blocks_leave_no_seam() -> None:
    """Longer than a block of half a minute."""
    found = inner(pitch_track(complex_tone(200.0, 31.0)).f0_hz)
    assert found.size == 3090 and np.abs(found / 200 - 1).max() < 0.02


@pytest.mark.parametrize("n", [0, 1, 79, 80, 300])
def test_next_to_nothing(n: int) -> None:
    track = pitch_track(np.zeros(n, np.float32))
    assert track.f0_hz.size == n // round(HOP_S * RATE) and not track.voiced.any()


def test_level_does_not_matter() -> None:
    x = complex_tone(180.0)
    quiet = pitch_track(x * np.float32(0.001))
    assert np.array_equal(quiet.voiced, pitch_track(x).voiced)
