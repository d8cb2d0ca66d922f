"""Number words that are glued together or misspelt, and ordinary words that sound like them."""

from __future__ import annotations

import pytest

from qa_analyzer.privacy.redact import redact_turns
from qa_analyzer.privacy.sounds import glued, sounds_like


@pytest.mark.parametrize(
    ("word", "like"),
    [
        ("sicksty", "sixty"), ("elevin", "eleven"), ("nineteyn", "nineteen"), ("sevendy", "seventy"),
        ("eleven", ""), ("tardy", ""), ("fortune", ""), ("virtue", ""), ("then", ""), ("given", ""),
    ],
)  # fmt: skip
def test_what_words_sound_like(word, like):
    assert sounds_like(word) == like


@pytest.mark.parametrize(
    ("word", "parts"),
    [("fortytwo", ("forty", "two")), ("ohoneone", ("oh", "one", "one")), ("someone", ()), ("eleven", ()), ("tone", ())],
)
def test_glued_number_words(word, parts):
    assert glued(word) == parts


@pytest.mark.parametrize(
    "told",
    [
        "fortyone eleven elevin elevin elevin eleven eleven eleven",
        "for teen eleven, fifty one oh five, tventy ohone, tirty ate ty",
        "fifty five oh oh, sicks ty twentytwo, nein ty fortyfour, twelf thirdy one",
    ],
)
def test_card_numbers_in_such_words_are_masked_whole(told):
    said = redact_turns(["And the card number?", told, "Thank you."])
    assert said == ["And the card number?", "[card number]", "Thank you."]


def test_ordinary_words_beside_numbers_stay():
    texts = ["We were tardy by ten, a fortune of four, dirty two by two.", "Someone saw teen nights, party of six."]
    assert redact_turns(texts) == texts
