"""Spelling of known names: corrected only where something alike was heard, doubtfully."""

import pytest

from qa_analyzer.asr.guards_names import respell_names
from qa_analyzer.core.words import Word


def said(text: str, p: float = 0.6) -> list[Word]:
    return [Word(i * 0.3, i * 0.3 + 0.2, t, p) for i, t in enumerate(text.split())]


@pytest.mark.parametrize(
    ("heard", "expected"),
    [
        ("Thank you, Catherin.", "Thank you, Katherine."),
        ("Is this Hael's account?", "Is this Hale's account?"),
        ("Thank you, Robert.", "Thank you, Robert."),
        ("You will get a hail storm.", "You will get a hail storm."),  # no capital: no name was heard
        ("Thank you, Mister Brown.", "Thank you, Mister Brown."),  # sounds like no known name
        ("Hael is at the start.", "Hael is at the start."),  # every first word has a capital
    ],
)
def test_respelling(heard: str, expected: str) -> None:
    words = respell_names(said(heard), ("Katherine Hale", "Robert Moreno"))
    assert " ".join(w.text for w in words) == expected


def test_what_was_heard_clearly_stays() -> None:
    words = said("Thank you, Catherin.", p=0.95)
    assert respell_names(words, ("Katherine Hale",)) == tuple(words)


def test_no_word_is_added_and_times_stay() -> None:
    words = said("Thank you for holding, Catherin, goodbye.")
    result = respell_names(words, ("Katherine Hale",))
    assert [(w.start, w.end, w.probability) for w in result] == [(w.start, w.end, w.probability) for w in words]
    assert respell_names([], ("Katherine Hale",)) == ()
