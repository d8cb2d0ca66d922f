"""Made-up measures of voices for the tests of tone: calm ones, and what anger moves."""

from __future__ import annotations

from qa_analyzer.core.span import Span
from qa_analyzer.core.voice import VoiceMeasures, VoiceStretch

CALM = {
    "hammarberg_db": 22.0, "hammarberg_loud_db": 23.0, "alpha_db": 13.0, "tilt_db": -1.2, "low_band_db": 11.0,
    "level_p80": -25.0, "level_sd": 8.0, "pitch_p10": 3.0, "pitch_median": 5.0, "pitch_sd": 2.5, "pitch_slips": 0.05,
    "pitch_rise": 8.0, "syllable_rate": 4.0, "voiced_share": 0.7, "flux_voiced": 0.18, "change_40ms_2": 7.0,
    "change_40ms_3": 6.0,
}  # fmt: skip
ANGRY = {
    "hammarberg_db": -6, "hammarberg_loud_db": -6, "alpha_db": -6, "tilt_db": 0.7, "low_band_db": -10, "level_p80": 8,
    "pitch_p10": 5, "pitch_median": 5, "syllable_rate": 0.5, "flux_voiced": 0.06,
}  # fmt: skip


def sounds(by: float = 0.0, *, trust: float = 1.0, voiced_s: float = 2.0, **shift: float) -> VoiceMeasures:
    """A calm voice, moved `by` times what anger moves it."""
    values = {n: v + by * ANGRY.get(n, 0.0) + shift.get(n, 0.0) for n, v in CALM.items()}
    return VoiceMeasures(values, voiced_s, trust)


def stretch(start: float, end: float, by: float = 0.0, channel: int = 1, **shift: float) -> VoiceStretch:
    """A stretch of such a voice, restless by a little as voices are."""
    wave = (start * 7 % 3) - 1
    return VoiceStretch(channel, Span(start, end), sounds(by + 0.05 * wave, level_p80=wave, **shift))
