"""What is measured of a voice in one stretch of speech: the one thing that the audio room hands to tone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .span import Span


@dataclass(frozen=True, slots=True)
class VoiceMeasures:
    """How a voice sounds in one stretch.

    `values` by name (semitones, dB, shares 0-1, rates a second); `voiced_s` seconds with a pitch; `trust` 0-1, how far
    the values can be believed, by length, noise and clipping.
    """

    values: Mapping[str, float]
    voiced_s: float
    trust: float


@dataclass(frozen=True, slots=True)
class VoiceStretch:
    """A stretch of speech on one channel of a recording, and how the voice sounds in it."""

    channel: int
    span: Span
    measures: VoiceMeasures
