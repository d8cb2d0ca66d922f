from __future__ import annotations

import pytest

from qa_analyzer.benchmarks.wer import errors, normal


@pytest.mark.parametrize(
    ("written", "heard", "wrong"),
    [
        ("Okay, thank you - I'm Laura.", "okay thank you i am laura", 0),
        ("It's AdvisoryCloud, um, right?", "it is advisory cloud right", 0),
        ("six-digit code", "six digit code", 0),
        ("one two three", "one three", 1),
        ("yes", "yes i do", 2),
        ("good morning", "", 2),
    ],
)
def test_only_words_count(written: str, heard: str, wrong: int):
    assert errors(written, heard) == wrong


def test_spelling_differences_fall_away_on_both_sides():
    assert normal("Let's; you're O.K.") == normal("let us you are o k")
