"""Word times held to the speech: early first words, stretched words, words where the channel is silent.

After a silence the first word may be set up to 10 s early (SYSTRAN/faster-whisper #125), words are stretched over
silence (#120, #294, #759; m-bain/whisperX #896, #1276), and some stand where nobody speaks (#646).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Word

from .guards_raw import TOLERANCE_S, RawSegment, Removed, Speech

LONGEST_S = 1.4
"""A word's greatest length: twice the largest median word length that OpenAI's `timing.py` allows (0.7 s)."""

DIGIT_S = 0.5
"""A number written in digits may take this long for each of them: digits are read out at two a second."""

SHORTEST_S = 0.02
"""One step of Whisper's time tokens."""

EARLY_S = 10.0
"""How much too early a first word may be: the worst in #125."""

EARLY_PROBABILITY = 0.3
"""A first word outside speech that is less probable than this is dropped, not moved.  No published figure."""


def longest_s(word: Word) -> float:
    """The greatest believable length of this word, in seconds."""
    return max(LONGEST_S, DIGIT_S * sum(c.isdigit() for c in word.text))


def _held(word: Word, speech: Speech, first: bool) -> Word | None:
    """The word clipped to the speech that it touches, None where it touches none."""
    span = Span(word.start, max(word.end, word.start + SHORTEST_S))
    touched = speech.touched(span.start, span.end)
    part = span & touched[-1 if first else 0].widened(TOLERANCE_S) if touched else None
    if part is None:
        return None
    start, end = part.start, part.end
    if end - start > longest_s(word):
        start, end = (end - longest_s(word), end) if first else (start, start + longest_s(word))
    return replace(word, start=start, end=end)


def _moved(early: Sequence[Word], next_word: Word, speech: Speech) -> list[Word]:
    """First words set too early, laid between the beginning of their speech and the next word."""
    span = speech.touched(next_word.start, next_word.start)[0]  # the next word was held to it
    end = max(next_word.start, span.start)
    start = max(span.start, end - LONGEST_S * len(early))
    step = (end - start) / len(early)
    return [replace(w, start=start + i * step, end=start + (i + 1) * step) for i, w in enumerate(early)]


def hold_to_speech(segment: RawSegment, speech: Speech) -> tuple[RawSegment, list[Removed]]:
    """The segment with every word inside speech, of believable length, in order; what cannot be placed is removed."""
    held = [_held(w, speech, first=i == 0) for i, w in enumerate(segment.words)]
    removed: list[Removed] = []
    words: list[Word] = []
    anchor = next((i for i, w in enumerate(held) if w is not None), None)
    early: list[Word] = []
    for i, (raw, word) in enumerate(zip(segment.words, held, strict=True)):
        if word is not None:
            if i == anchor and early:
                words += _moved(early, word, speech)
            words.append(word)
        elif anchor is not None and i < anchor and _is_early(raw, segment.words[anchor]):
            early.append(raw)
        else:
            removed.append(Removed(raw, "no speech there"))
    ordered: list[Word] = []
    for word in words:
        start = max(word.start, ordered[-1].start) if ordered else word.start
        if ordered and ordered[-1].end > start:
            ordered[-1] = replace(ordered[-1], end=max(start, ordered[-1].start))
        ordered.append(replace(word, start=start, end=max(word.end, start)))
    return replace(segment, words=tuple(ordered)), removed


def _is_early(word: Word, anchor: Word) -> bool:
    probable = word.probability is None or word.probability >= EARLY_PROBABILITY
    return probable and anchor.start - word.end <= EARLY_S
