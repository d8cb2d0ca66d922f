"""What was said: words, recognised segments, and turns."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

from .span import Span

Role = Literal["agent", "member", "unknown"]
"""Who speaks.  `unknown` where neither the record, nor the words, nor the sound tells."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word as recognised or given; `probability` 0-1, None where nobody said."""

    start: float
    end: float
    text: str
    probability: float | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of speech as a recogniser returns it, on one channel; no role yet.

    `channel` is None for words that came without a channel (a given transcript);
    `speaker` is what such a transcript claims, None where it claims nothing; `voice` is its own
    label for who speaks (SPEAKER_00): one voice is one person, whoever that is.
    """

    start: float
    end: float
    text: str
    words: tuple[Word, ...] = ()
    channel: int | None = None
    speaker: Role | None = None
    voice: str | None = None

    @property
    def span(self) -> Span:
        """The segment's time."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Turn:
    """What one speaker says until the other takes over.

    `role_confidence` is 0-1: how sure the role is (1.0 where the record says so).
    """

    role: Role
    start: float
    end: float
    text: str
    words: tuple[Word, ...] = field(default=(), repr=False)
    channel: int | None = None
    role_confidence: float = 1.0

    @property
    def span(self) -> Span:
        """The turn's time."""
        return Span(self.start, self.end)

    @property
    def probability(self) -> float | None:
        """Mean word probability 0-1, None where no word carries one."""
        known = [w.probability for w in self.words if w.probability is not None]
        return sum(known) / len(known) if known else None


def recognised(turns: Iterable[Turn]) -> bool:
    """Whether any word carries a recogniser's probability."""
    return any(t.probability is not None for t in turns)
