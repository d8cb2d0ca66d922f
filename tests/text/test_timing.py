"""Characters of a turn become seconds: by its words, else in proportion."""

from __future__ import annotations

import pytest

from qa_analyzer.core.words import Turn, Word
from qa_analyzer.text.timing import span_of, words_in

TEXT = "May I, please?"
WORDS = (Word(10.0, 10.2, "May"), Word(10.3, 10.4, "I,"), Word(12.0, 12.5, "please?"))


def test_by_words() -> None:
    turn = Turn("agent", 10.0, 12.5, TEXT, WORDS)
    span = span_of(turn, 7, 13)
    assert (span.start, span.end) == (12.0, 12.5)
    assert words_in(turn, 0, 5) == list(WORDS[:2])


def test_in_proportion_where_there_are_no_words() -> None:
    turn = Turn("agent", 10.0, 24.0, TEXT)
    assert span_of(turn, 7, 14).start == pytest.approx(17.0)
    assert span_of(turn, 0, 14).duration == pytest.approx(14.0)


def test_words_that_do_not_spell_the_text_are_not_used() -> None:
    turn = Turn("agent", 10.0, 24.0, TEXT, (Word(10, 11, "other"),))
    assert words_in(turn, 0, 14) == []
    assert span_of(turn, 0, 7).end == pytest.approx(17.0)
