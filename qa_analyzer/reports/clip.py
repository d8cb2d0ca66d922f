"""A clip for a coaching report: ten to twenty seconds around a passage, with what must not be heard silent."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass

from qa_analyzer.core.samples import Samples
from qa_analyzer.core.span import Span

BEFORE_S, AFTER_S = 2.0, 1.0
"""Around the passage, as on a call's page: so that it can be placed."""
SHORTEST_S, LONGEST_S = 10.0, 20.0
"""The issue that asked for clips says ten to twenty seconds."""
BITRATE = 24000
"""Bits a second of Opus, as on a call's page: twenty seconds are 60 kB."""


@dataclass(frozen=True, slots=True)
class Clip:
    """Ogg/Opus sound from `start` to `end`, seconds of the call; without sound `why_not` says why."""

    sound: bytes
    start: float = 0.0
    end: float = 0.0
    why_not: str = ""

    @property
    def uri(self) -> str:
        """The sound as a `data:` URI; "" where there is none."""
        return f"data:audio/ogg;base64,{b64encode(self.sound).decode('ascii')}" if self.sound else ""


def clip_span(start: float, end: float, duration: float) -> Span:
    """The time that a clip of a passage covers: all of it where it is short enough, else its beginning."""
    first = max(0.0, min(start - BEFORE_S, duration))
    last = min(max(end + AFTER_S, first + SHORTEST_S), first + LONGEST_S, duration)
    if last - first < SHORTEST_S:
        first = max(0.0, last - SHORTEST_S)
    return Span(first, max(first, last))


def cut(samples: Samples, start: float, end: float, silent: Sequence[Span]) -> Clip:
    """The clip of a passage, mixed to one channel."""
    from qa_analyzer.audio.recording.clip import opus_clip

    from .page_sound import Muted

    span = clip_span(start, end, samples.duration)
    sound = opus_clip(Muted(samples, silent), None, span, bitrate=BITRATE)
    return Clip(sound, span.start, span.end, "" if sound else "the recording ends before it")
