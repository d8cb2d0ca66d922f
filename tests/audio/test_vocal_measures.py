"""Measures of a voice: they move as the voice does, are the same at any level and band, and bad sound has none."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from scipy.signal import resample_poly

from qa_analyzer.audio.vocal.clip_reader import measure_clip, measure_clips
from qa_analyzer.audio.vocal.vocal_measures import measure_voice, voice_measures
from qa_analyzer.core.errors import InputError
from qa_analyzer.core.span import Span

from .making import RATE, silence, voice, write


def at_8k(x: np.ndarray) -> np.ndarray:
    return resample_poly(x, 1, 2).astype(np.float32)


def values(x: np.ndarray) -> dict[str, float]:
    found = measure_voice(at_8k(x))
    assert found is not None
    return dict(found.values)


def test_pitch_and_level_are_told_in_semitones_and_db() -> None:
    low, high = values(voice(3, pitch_hz=110)), values(2 * voice(3, pitch_hz=165))
    assert high["pitch_median"] - low["pitch_median"] == pytest.approx(12 * np.log2(1.5), abs=0.7)
    assert high["level_p80"] - low["level_p80"] == pytest.approx(6, abs=1.5)


def test_level_moves_nothing_but_level() -> None:
    x = voice(3) + silence(3, dbfs=-45)  # a line's noise
    loud, quiet = values(x), values(0.3 * x)
    assert loud.pop("level_p80") - quiet.pop("level_p80") == pytest.approx(10.46, abs=0.1)
    for name, value in loud.items():
        assert quiet[name] == pytest.approx(value, abs=0.4 + 0.05 * abs(value)), name


def test_effort_flattens_the_spectrum() -> None:
    x = voice(3)
    shouted = np.append(x[0], x[1:] - 0.9 * x[:-1])
    soft, hard = values(x), values(shouted)
    assert hard["hammarberg_db"] < soft["hammarberg_db"] - 3
    assert hard["alpha_db"] < soft["alpha_db"] - 3
    assert hard["tilt_db"] > soft["tilt_db"]


def test_all_values_are_finite_and_trust_is_a_share() -> None:
    for seed in range(4):
        found = measure_voice(at_8k(voice(0.9, seed=seed, pitch_hz=90 + 60 * seed)))
        assert found is not None and all(np.isfinite(list(found.values.values())))
        assert 0 < found.trust <= 1


def bad_sounds() -> dict[str, np.ndarray]:
    rng = np.random.default_rng(3)
    noise = rng.standard_normal(16000)
    return {
        "silence": np.zeros(16000),
        "0.03 s": voice(0.5)[:240],
        "white noise": 0.1 * noise,
        "whisper": 0.1 * noise * np.clip(np.sin(np.arange(16000) / 600), 0, 1),
        "not a number": np.full(16000, np.nan),
        "voice under noise": voice(1.0)[:16000] + 0.5 * noise,
    }


@pytest.mark.parametrize("name", bad_sounds())
def test_sound_without_a_usable_voice_has_no_measures(name: str) -> None:
    assert measure_voice(bad_sounds()[name].astype(np.float32)) is None


def test_short_clipped_or_noisy_sound_is_trusted_less() -> None:
    x = at_8k(voice(2.0))
    clean = measure_voice(x)
    assert clean is not None and clean.trust > 0.9
    clipped = measure_voice(np.clip(12 * x, -1, 1))
    short = measure_voice(x[: round(0.5 * 8000)])
    hiss = 0.04 * np.random.default_rng(1).standard_normal(x.size).astype(np.float32)
    noisy = measure_voice(x + hiss)
    for found in (clipped, short, noisy):
        assert found is None or found.trust < 0.7 * clean.trust


class Held:
    """Samples in memory."""

    sample_rate_hz, channel_count = 8000, 1

    def __init__(self, x: np.ndarray) -> None:
        self.x, self.duration = x, x.size / 8000

    def read(self, channel: int, span: Span, *, rate_hz: int | None = None) -> np.ndarray:
        assert rate_hz == 8000
        return self.x[round(span.start * 8000) : round(span.end * 8000)]

    def close(self) -> None: ...


def test_spans_are_measured_apart_and_long_ones_in_pieces() -> None:
    held = Held(np.concatenate([at_8k(voice(15, pitch_hz=110)), at_8k(voice(2, pitch_hz=220))]))
    first, second, nothing, beyond = voice_measures(held, 0, [Span(0, 15), Span(15, 17), Span(3, 3), Span(20, 30)])
    assert first is not None and second is not None and nothing is None and beyond is None
    assert second.values["pitch_median"] - first.values["pitch_median"] == pytest.approx(12, abs=1)
    assert first.voiced_s > 6


def test_clips_are_read_in_order_and_a_bad_file_stands_in_its_place(tmp_path: Path) -> None:
    write(tmp_path / "a.wav", np.stack([0.01 * voice(2, pitch_hz=110), voice(2, pitch_hz=220)]), RATE)
    (tmp_path / "b.wav").write_bytes(b"no sound at all")
    write(tmp_path / "c.wav", np.zeros((1, RATE)), RATE)
    louder, broken, silent, missing = measure_clips([tmp_path / f"{n}.wav" for n in "abcd"])
    assert not isinstance(louder, InputError) and louder is not None
    assert louder.values["pitch_median"] == pytest.approx(12 * np.log2(2.2), abs=1)
    assert isinstance(broken, InputError) and "b.wav" in broken.error
    assert silent is None
    assert isinstance(missing, InputError) and "not there" in missing.error
    with pytest.raises(InputError):
        measure_clip(tmp_path)
