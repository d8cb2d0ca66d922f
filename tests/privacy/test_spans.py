from __future__ import annotations

import pytest

from qa_analyzer.core.words import Turn, Word
from qa_analyzer.privacy.spans import masked_spans, masked_spans_in


def turn(text: str, start: float, *, timed: bool = True, each_s: float = 0.5) -> Turn:
    parts = text.split()
    words = tuple(Word(start + i * each_s, start + (i + 1) * each_s, part) for i, part in enumerate(parts))
    return Turn("member", start, start + len(parts) * each_s, text, words if timed else ())


def test_the_words_of_the_number_are_muted_and_no_others():
    (span,) = masked_spans(turn("my card is 4111 1111 1111 1111 thanks a lot", 10.0))
    assert span.start == pytest.approx(11.5 - 0.15) and span.end == pytest.approx(13.5 + 0.15)


def test_without_word_times_more_is_muted_but_never_beyond_the_turn():
    (span,) = masked_spans(turn("the security code is 123", 10.0, timed=False, each_s=2.0))
    assert span.start <= 18.0 and span.end == 20.0
    (short,) = masked_spans(turn("CVV 123", 10.0, timed=False))
    assert (short.start, short.end) == (10.0, 11.0)


def test_a_number_over_several_turns():
    turns = [turn("number on the card?", 0.0), turn("4111 1111", 5.0), turn("okay", 8.0), turn("1111 1111", 9.0)]
    assert [(round(s.start, 2), round(s.end, 2)) for s in masked_spans_in(turns)] == [(4.85, 6.15), (8.85, 10.15)]


def test_nothing_to_mute():
    assert masked_spans(turn("my order is 88213, extension 4567", 3.0)) == [] and masked_spans_in([]) == []
