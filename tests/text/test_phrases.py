"""The phrase language: what it matches, captures, refuses."""

from __future__ import annotations

import pytest

from qa_analyzer.text.normalise import sentences
from qa_analyzer.text.phrase_tree import MOST_FORMS, PhraseError, parse
from qa_analyzer.text.phrases import Hit, Pattern, PhraseBook


def find(phrase: str, text: str, unless: tuple[str, ...] = ()) -> list[Hit]:
    return [h for s in sentences(text) for h in PhraseBook([Pattern("p", (phrase,), unless)]).find(s)]


@pytest.mark.parametrize(
    ("phrase", "text", "hit"),
    [
        ("thank|thanks you? for (calling|your call)", "Thanks for your call", True),
        ("thank|thanks you? for (calling|your call)", "thank you for calling", True),
        ("thank|thanks you? for (calling|your call)", "thank you for nothing", False),
        ("put you on * hold", "I'll put you on a very short hold", True),
        ("put you on * hold", "put you on one two three four hold", False),
        ("put you on *5 hold", "put you on one two three four hold", True),
        ("^ name", "name?", True),
        ("^ name", "your name?", False),
        ("name $", "your name?", True),
        ("name $", "the name is wrong", False),
        ("(i am|we are) sorry", "We're sorry", True),
        ("(please)? hold", "hold", True),
        ("(in (a|one) (day|week)|soon) please", "in one week please", True),
        ("(in (a|one) (day|week)|soon) please", "soon please", True),
        ("(in (a|one) (day|week)|soon) please", "in soon please", True),
        ("(in (a|one) (day|week)|soon) please", "in a please", False),
        ("art", "the party art", True),
        ("art", "the party", False),
    ],
)
def test_matches(phrase: str, text: str, hit: bool) -> None:
    assert bool(find(phrase, text)) is hit


def test_slots_capture_words() -> None:
    assert find("this is <name>", "Hi, this is Jessica.")[0].slots == {"name": "jessica"}
    assert find("extension <number:3>", "extension four one six please")[0].slots == {"number": "four one six"}
    assert find("on hold (for <n:2> minutes)?", "on hold for about two minutes")[0].slots == {"n": "about two"}


def test_the_longest_hit_wins_and_hits_do_not_overlap() -> None:
    hits = find("thank you (very much)?", "thank you very much and thank you")
    assert [(h.first, h.last) for h in hits] == [(0, 4), (5, 7)]


def test_unless_takes_a_hit_back() -> None:
    assert find("this is <name>", "this is about a bill", unless=("this is about",)) == []


@pytest.mark.parametrize("phrase", ["", "*", "<name>", "a (b", "a) b", "a || ", "a <1x>", "a *101", "a <x:101>"])
def test_unreadable_phrases_are_refused(phrase: str) -> None:
    with pytest.raises(PhraseError):
        parse(phrase)


def test_a_phrase_of_too_many_forms_is_refused() -> None:
    with pytest.raises(PhraseError, match=str(MOST_FORMS)):
        parse(" ".join(["a?"] * 17) + " b")
