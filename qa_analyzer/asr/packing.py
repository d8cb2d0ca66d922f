"""Speech spans of one channel packed into windows for a recogniser, with the way back to recording time.

Whisper pads whatever it gets to 30 s, so recognising turn by turn costs five to ten times what packed windows cost
(measured on tiny to small).  Between two pieces lies a short silence, which also marks a boundary of words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qa_analyzer.core.span import Span, union

WINDOW_S = 30.0
"""Whisper's window (30 s: Radford et al. 2022, section 2.1)."""

BETWEEN_S = 0.4
"""Silence put between two pieces.  Chosen: longer than the pauses inside a phrase (about 0.2 s), short against 30 s."""

CONTEXT_S = 0.2
"""Recording kept around a speech span, so that soft first and last sounds are not cut (Silero's own padding is 0.03 to
0.4 s by version); at most half the way to the next span."""

JOIN_S = 0.6
"""Spans this close are one piece with the recording between them: shorter than BETWEEN_S plus twice CONTEXT_S."""

SEEK_QUIET_S = 5.0
"""A span longer than a window is cut somewhere in this last part of it, where `quietest` says."""

Quietest = Callable[[Span], float]
"""Given a span, the time within it where a cut does the least harm."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the recording, `source`, that begins at `at_s` seconds of its window."""

    at_s: float
    source: Span

    @property
    def end_s(self) -> float:
        """Where it ends in the window."""
        return self.at_s + self.source.duration


@dataclass(frozen=True, slots=True)
class Window:
    """What is recognised at once: pieces in order, at most WINDOW_S with the silences between."""

    pieces: tuple[Piece, ...]

    @property
    def duration(self) -> float:
        """Seconds from its start to the end of its last piece."""
        return self.pieces[-1].end_s

    def place(self, start_s: float, end_s: float, *, first: bool = False) -> Span:
        """The recording time of a word at `[start_s, end_s)` of the window.

        A word over a boundary belongs to one piece: the one with most of it; the `first` of a segment to the later,
        because Whisper sets first words too early, never too late (SYSTRAN/faster-whisper #125).
        """
        end_s = max(start_s, end_s)
        touched = [p for p in self.pieces if p.at_s <= end_s and start_s <= p.end_s]
        if not touched:  # between two pieces, or after the last: the next piece, else the last
            touched = [p for p in self.pieces if p.at_s >= start_s][:1] or [self.pieces[-1]]
        if first:
            piece = touched[-1]
        else:
            piece = max(touched, key=lambda p: min(end_s, p.end_s) - max(start_s, p.at_s))
        start, end = (min(max(t, piece.at_s), piece.end_s) - piece.at_s + piece.source.start for t in (start_s, end_s))
        return Span(start, max(start, end))


def _middle(span: Span) -> float:
    return span.middle


def pieces_of(speech: Sequence[Span], duration: float, quietest: Quietest = _middle) -> list[Span]:
    """The speech with context, near spans joined, none longer than a window, none outside `[0, duration)`."""
    spans = union([s for s in speech if s.duration > 0 and s.start < duration])
    widened = []
    for i, span in enumerate(spans):
        before = (span.start - spans[i - 1].end) / 2 if i else span.start
        after = (spans[i + 1].start - span.end) / 2 if i + 1 < len(spans) else CONTEXT_S
        start = max(0.0, span.start - min(CONTEXT_S, before))
        widened.append(Span(start, max(start, min(duration, span.end + min(CONTEXT_S, after)))))
    joined: list[Span] = []
    for span in widened:
        near = joined and span.start - joined[-1].end <= JOIN_S
        if near and (joined[-1] | span).duration <= WINDOW_S:
            joined[-1] = joined[-1] | span
        else:
            joined.append(span)
    pieces: list[Span] = []
    for span in joined:
        while span.duration > WINDOW_S:
            limit = span.start + WINDOW_S
            cut = min(max(quietest(Span(limit - SEEK_QUIET_S, limit)), limit - SEEK_QUIET_S), limit)
            pieces.append(Span(span.start, cut))
            span = Span(cut, span.end)
        pieces.append(span)
    return [p for p in pieces if p.duration > 0]


def pack(pieces: Sequence[Span]) -> list[Window]:
    """Windows filled in order of time; a piece is never divided (`pieces_of` has done that)."""
    windows: list[Window] = []
    current: list[Piece] = []
    for piece in pieces:
        at = current[-1].end_s + BETWEEN_S if current else 0.0
        if current and at + piece.duration > WINDOW_S:
            windows.append(Window(tuple(current)))
            current, at = [], 0.0
        current.append(Piece(at, piece))
    if current:
        windows.append(Window(tuple(current)))
    return windows
