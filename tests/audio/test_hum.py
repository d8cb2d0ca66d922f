from __future__ import annotations

import numpy as np

from qa_analyzer.audio.hum import without_hum_lines

RATE, HOP = 8000, 256
FRAMES = 900


def spectra(x: np.ndarray) -> np.ndarray:
    windows = np.lib.stride_tricks.sliding_window_view(x, 2 * HOP)[::HOP][:FRAMES]
    return (np.abs(np.fft.rfft(windows * np.hanning(2 * HOP), axis=1)[:, :224]) ** 2 + 1e-7).astype(np.float32)


def noise() -> np.ndarray:
    return np.random.default_rng(1).standard_normal((FRAMES + 2) * HOP) * 0.003


def test_hum_is_taken_away_and_a_tone_that_stops_is_kept() -> None:
    t = np.arange((FRAMES + 2) * HOP) / RATE
    for mains in (50, 60):
        hum = sum(0.02 / k * np.sin(2 * np.pi * mains * k * t) for k in (1, 2, 3, 5))
        tone = 0.05 * np.sin(2 * np.pi * 440 * t) * (t % 4 < 2)
        left, share = without_hum_lines(spectra(noise() + hum + tone))
        assert share is not None
        sounding = (np.arange(FRAMES) * HOP / RATE) % 4 < 1.8
        assert np.median(share[sounding]) > 0.5
        assert np.median(share[~sounding][::7]) < 0.3
        assert left[sounding][:, 27:30].max(axis=1).min() > 0.5 * spectra(tone)[sounding][:, 27:30].max(axis=1).min()


def test_noise_a_tune_and_a_short_block_have_no_hum() -> None:
    t = np.arange((FRAMES + 2) * HOP) / RATE
    tune = 0.05 * np.sin(2 * np.pi * 220 * 2 ** (np.floor(t * 2) % 7 / 12) * t)
    for sound in (noise(), noise() + tune):
        made = spectra(sound)
        left, share = without_hum_lines(made)
        assert share is None
        assert left is made
    hum = 0.02 * np.sin(2 * np.pi * 50 * t)
    assert without_hum_lines(spectra(noise() + hum)[:100])[1] is None
