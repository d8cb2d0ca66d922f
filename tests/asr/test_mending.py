"""Doubtful words are read as what sounds alike and fits; what was heard well stays."""

from __future__ import annotations

import pytest

from qa_analyzer.asr.mending import mended
from qa_analyzer.asr.neighbours import candidates
from qa_analyzer.core.words import Turn, Word


def turn(text: str, **low: float) -> Turn:
    words = tuple(Word(i, i + 1.0, w, low.get(w, 0.95)) for i, w in enumerate(text.split()))
    return Turn("agent", 0, len(words), text, words)


@pytest.mark.parametrize(
    ("heard", "low", "said"),
    [
        ("we want to thank you val your patience", "val", "we want to thank you for your patience"),
        ("tech care now", "tech", "take care now"),
        ("a mash day to you", "mash", "a nice day to you"),
    ],
)
def test_a_doubtful_word_is_read_as_what_fits(heard: str, low: str, said: str) -> None:
    assert mended(turn(heard, **{low: 0.2})).text == said


def test_what_was_heard_well_stays() -> None:
    heard = turn("is there methane else i can do for you")
    assert mended(heard) is heard


def test_a_doubtful_word_that_fits_stays() -> None:
    heard = turn("thank you for calling today", calling=0.4)
    assert mended(heard).text == heard.text


def test_names_and_unknown_words_have_no_neighbours() -> None:
    assert candidates("adaeze") == () and candidates("advisorycloud") == ()
    assert [w for w, _ in candidates("hip")].count("help") == 1


def test_words_keep_their_times() -> None:
    assert [w.start for w in mended(turn("tech care now", tech=0.2)).words] == [0, 1, 2]
