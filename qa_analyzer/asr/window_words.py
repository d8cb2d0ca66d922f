"""A decoded window's segments, brought from window time to recording time and to plain numbers."""

from __future__ import annotations

from typing import Any

from qa_analyzer.core.words import Word

from .guards_raw import RawSegment
from .packing import Window


def raw_segment(segment: Any, window: Window) -> RawSegment:
    """One segment as faster_whisper gives it (its numbers are numpy's), for the guards."""
    words = []
    for i, word in enumerate(segment.words or ()):
        span = window.place(float(word.start), float(word.end), first=i == 0)
        words.append(
            Word(round(span.start, 3), round(span.end, 3), word.word.strip(), round(float(word.probability), 4))
        )
    return RawSegment(
        tuple(words), float(segment.avg_logprob), float(segment.no_speech_prob), float(segment.compression_ratio)
    )
