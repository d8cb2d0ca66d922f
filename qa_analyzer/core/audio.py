"""What is known of the sound of a recording once it has been read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from .events import Event
from .span import Span

ChannelRole = Literal["agent", "member", "both", "unknown"]
Channels = Sequence[tuple[ChannelRole, float]]
"""Role of each channel, and how sure that is (0-1)."""


@dataclass(frozen=True, slots=True)
class ChannelSound:
    """One channel: where there is speech, and its level.

    `speech` are spans in seconds; `level_dbfs` is the RMS level of the speech, relative to
    full scale (<= 0), None where there is no speech.
    """

    speech: tuple[Span, ...]
    level_dbfs: float | None = None

    @property
    def talk_s(self) -> float:
        """Seconds of speech."""
        return sum(s.duration for s in self.speech)


@dataclass(frozen=True, slots=True)
class VoiceSpan:
    """A stretch of speech of one of the two voices in a recording of one channel.

    `voice`: 0 or 1, in no order; `probability` 0.5-1 that it is that one and not the other.
    """

    span: Span
    voice: int
    probability: float


@dataclass(frozen=True, slots=True)
class Sound:
    """A recording as heard, without its samples.

    `duration` is what was decoded, `declared_duration` what the file claims (None where it
    claims nothing), both in seconds.  `partial` when the recording was cut short or has holes.
    `bandwidth_hz` is the highest frequency with speech energy: about 4000 on a telephone line
    even where the file is sampled at 16 kHz.  `same_sound`: both channels carry one sound, and
    only the first is kept in `channels`.  `events` are those measured from the sound alone.
    `voices`: the speech of a single channel by voice, in order of time; empty where there are two
    channels, or where the voices could not be told apart.  `held_voices`: where voices are heard inside
    hold music: announcements, songs, or an agent who looks in while it plays on; they are nobody's `speech`.
    """

    duration: float
    sample_rate_hz: int
    channels: tuple[ChannelSound, ...]
    declared_duration: float | None = None
    partial: bool = False
    bad_packets: int = 0
    same_sound: bool = False
    bandwidth_hz: float | None = None
    events: tuple[Event, ...] = ()
    warnings: tuple[str, ...] = ()
    voices: tuple[VoiceSpan, ...] = ()
    held_voices: tuple[Span, ...] = ()
