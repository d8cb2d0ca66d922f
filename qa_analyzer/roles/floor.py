"""Who holds the floor when, in a recording of two channels."""

from __future__ import annotations

from dataclasses import dataclass

from qa_analyzer.core.audio import Sound

PAUSE_S = 2.0
"""Speech of one side closer than this, with nobody between, is one stretch (set by hand)."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch, in seconds, in which one channel holds the floor; what the other says within it is left out."""

    channel: int
    start: float
    end: float

    @property
    def duration(self) -> float:
        """Seconds."""
        return self.end - self.start


def floor_of(sound: Sound) -> list[Stretch]:
    """The stretches of a recording, in order of time."""
    spans = sorted((s.start, s.end, c) for c, channel in enumerate(sound.channels) for s in channel.speech)
    made: list[Stretch] = []
    for start, end, channel in spans:
        last = made[-1] if made else None
        if last and last.channel == channel and start - last.end < PAUSE_S:
            made[-1] = Stretch(channel, last.start, max(last.end, end))
        elif last is None or end > last.end or last.channel == channel:
            made.append(Stretch(channel, start, end))
    return made
