"""All guards in order, over one channel: loops, then what nobody said, then the times.

Pure functions of a recogniser's raw output and the channel's speech.  Fixtures: `fixtures/transcripts/guards`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Segment, Word

from .guards_invented import drop_invented
from .guards_loops import cut_loops
from .guards_raw import RawSegment, Removed, Speech
from .guards_times import hold_to_speech

PAUSE_S = 1.0
"""A pause within one decoded segment at which it is divided: two pieces of a packed window are no one segment."""


@dataclass(frozen=True, slots=True)
class Guarded:
    """What is believed, and what is not, of one channel."""

    segments: tuple[RawSegment, ...]
    removed: tuple[Removed, ...]


def guard(raw: Sequence[RawSegment], speech: Sequence[Span], fed: Sequence[str] = ()) -> Guarded:
    """Apply every guard to one channel.

    Args:
        raw: the decoded segments in order, in recording time.
        speech: where the channel has speech, in order.
        fed: prompt or hotwords that the recogniser was given; empty for the engines of this package.
    """
    segments, removed = cut_loops(raw)
    heard = Speech(speech)
    segments, invented = drop_invented(segments, heard, fed)
    removed += invented
    held = []
    for segment in segments:
        kept, outside = hold_to_speech(segment, heard)
        removed += outside
        if kept.words:
            held.append(kept)
    return Guarded(tuple(held), tuple(removed))


def to_segments(
    guarded: Guarded, channel: int, respell: Callable[[Sequence[Word]], Sequence[Word]] = tuple
) -> list[Segment]:
    """Core segments, divided at pauses over PAUSE_S, in order of time; `respell` may set spellings right."""
    segments: list[Segment] = []
    for raw in guarded.segments:
        runs: list[list[Word]] = []
        for word in respell(raw.words):
            if runs and word.start - runs[-1][-1].end <= PAUSE_S:
                runs[-1].append(word)
            else:
                runs.append([word])
        for run in runs:
            text = " ".join(w.text for w in run)
            segments.append(Segment(run[0].start, max(w.end for w in run), text, tuple(run), channel))
    return sorted(segments, key=lambda s: (s.start, s.end))
