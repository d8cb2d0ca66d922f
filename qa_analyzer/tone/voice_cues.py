"""What has changed in a voice, in plain words: "voice 4 semitones above own calm, 9 dB louder"."""

from __future__ import annotations

from collections.abc import Sequence

from .voice_evidence import HeardVoice, mean_of

MEASURES = ("pitch_median", "level_p80", "hammarberg_db", "syllable_rate")
"""The measures that cues are made of; a model may ask for others."""
LEAST_SEMITONES, LEAST_DB, LEAST_EFFORT_DB, LEAST_FASTER = 2.0, 4.0, 3.0, 0.2
"""Smaller changes are not told: most of them are within one calm voice (set by hand)."""


def cue(run: Sequence[HeardVoice], heard: Sequence[HeardVoice]) -> str | None:
    """What is higher, louder, sharper or faster in a run of stretches than in the speaker's calm ones, if anything."""
    calm = [h for h in heard if h.calm]
    if not run or not calm:
        return None
    told = []
    if (up := _change("pitch_median", run, calm)) is not None and up >= LEAST_SEMITONES:
        told.append(f"voice {up:.0f} semitones above own calm")
    if (louder := _change("level_p80", run, calm)) is not None and louder >= LEAST_DB:
        told.append(f"{louder:.0f} dB louder" if told else f"voice {louder:.0f} dB louder than own calm")
    if (softer := _change("hammarberg_db", run, calm)) is not None and softer <= -LEAST_EFFORT_DB:
        told.append("sharper" if told else "voice sharper than own calm")
    rate, calm_rate = mean_of("syllable_rate", run), mean_of("syllable_rate", calm)
    if rate is not None and calm_rate and rate / calm_rate - 1 >= LEAST_FASTER:
        faster = f"{100 * (rate / calm_rate - 1):.0f} % faster"
        told.append(faster if told else f"voice {faster} than own calm")
    return ", ".join(told) or None


def _change(name: str, run: Sequence[HeardVoice], calm: Sequence[HeardVoice]) -> float | None:
    now, before = mean_of(name, run), mean_of(name, calm)
    return None if now is None or before is None else now - before
