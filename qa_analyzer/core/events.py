"""What happens on a call's timeline that is not speech."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .span import Span

EventType = Literal["ringing", "hold", "silence", "overlap", "transfer", "drop"]
Source = Literal["audio", "record", "transcript"]


@dataclass(frozen=True, slots=True)
class Event:
    """One event; `transfer` and `drop` may have no length.

    `source` says what the event rests on; `rings` is only set for ringing;
    `detail` is free text for people (which music, which disagreement).
    `by` is only set for an overlap: who came in second, where that is known.
    `exact` is False where the ends were measured from the sound or guessed from words.
    """

    type: EventType
    start: float
    end: float
    source: Source = "record"
    rings: int | None = None
    detail: str | None = None
    exact: bool = True
    by: Literal["agent", "member"] | None = None

    @property
    def span(self) -> Span:
        """The event's time."""
        return Span(self.start, self.end)
