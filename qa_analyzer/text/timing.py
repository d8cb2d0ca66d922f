"""From characters of a turn's text to seconds of the recording."""

from __future__ import annotations

from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Turn, Word


def span_of(turn: Turn, first_char: int, last_char: int) -> Span:
    """The time of `turn.text[first_char:last_char]`.

    By the turn's words where they spell its text; else in proportion to the characters, which is
    off by a second or two in a long turn.
    """
    length = max(1, len(turn.text))
    words = words_in(turn, first_char, last_char)
    if words:
        return Span(max(turn.start, words[0].start), max(words[0].start, words[-1].end))
    lasts = turn.end - turn.start
    start = turn.start + lasts * max(0, min(first_char, length)) / length
    end = turn.start + lasts * max(0, min(last_char, length)) / length
    return Span(start, max(start, end))


def words_in(turn: Turn, first_char: int, last_char: int) -> list[Word]:
    """The words that make up `turn.text[first_char:last_char]`; empty where the turn has none."""
    found: list[Word] = []
    position = 0
    for word in turn.words:
        text = word.text.strip()
        at = turn.text.find(text, position)
        if at < 0 or at > position + 40:
            return []  # the words do not spell the text
        position = at + len(text)
        if at < last_char and position > first_char:
            found.append(word)
    return found
