"""Both engines find the same sentences."""

from __future__ import annotations

import pytest

from qa_analyzer.text.matcher import MatcherBook
from qa_analyzer.text.normalise import sentences
from qa_analyzer.text.phrases import Pattern, PhraseBook

PATTERNS = [
    Pattern("thanks", ("thank|thanks you? (so much)? for (calling|ringing|your call)",)),
    Pattern("hold", ("(may|can|could) i *2 (put|place) you on *3 hold$", "^ hold please"), ("not *2 put you",)),
    Pattern("name", ("this is <name>", "(it|that) is <name:2> speaking"), ("this is (about|for)",)),
]


@pytest.mark.parametrize(
    "said",
    [
        "Thanks for calling!", "thank you so much for your call", "May I just put you on a short hold?", "hold please",
        "please hold please", "may i not put you on hold", "this is Ann", "this is about Ann", "it is Ann Lee speaking",
        "may i put you on hold for you", "nothing of the kind",
    ],
)  # fmt: skip
def test_the_engines_agree(said: str) -> None:
    (sentence,) = sentences(said)
    assert {h.pattern for h in PhraseBook(PATTERNS).find(sentence)} == MatcherBook(PATTERNS).names(sentence)
