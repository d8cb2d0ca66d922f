"""Clean transcripts and a recogniser's output come out alike."""

from __future__ import annotations

import pytest

from qa_analyzer.text.normalise import sentences, tokens


def words(text: str) -> str:
    return " ".join(t.text for t in tokens(text))


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("What's your name?", "what is your name"),
        ("whats your name", "what is your name"),
        ("I can't, I won't, don't.", "i can not i will not do not"),
        ("Uh, um, may, may I", "may i"),
        ("four four one nine", "four four one nine"),
        ("O, K, O, N, K", "o k o n k"),
        ("Malmö’s Lucía", "malmo is lucia"),
        ("five-five-five", "five five five"),
        ("gonna", "going to"),
        ("Alright, OK", "all right okay"),
    ],
)
def test_plain_words(said: str, plain: str) -> None:
    assert words(said) == plain


def test_tokens_keep_their_place_in_the_text() -> None:
    text = "Well, I'm Zoë."
    assert [text[t.start : t.end] for t in tokens(text)] == ["Well", "I'm", "I'm", "Zoë"]


def test_sentences_know_questions_only_where_there_is_punctuation() -> None:
    asked, told = sentences("May I have your name? Thank you.")
    assert (asked.question, told.question) == (True, False)
    assert [str(asked), str(told)] == ["may i have your name", "thank you"]
    assert [s.question for s in sentences("may i have your name")] == [None]


def test_a_number_or_an_abbreviation_does_not_end_a_sentence() -> None:
    assert len(sentences("It is 14.10 today")) == 1
    assert sentences("...") == []
