"""What a document shows of a call's words."""

from __future__ import annotations

from qa_analyzer.core.words import Turn, Word
from qa_analyzer.scoring.mask import Mask, NoMask

from .calls import turn

CARD = "4111 1111 1111 1111"
TURNS = (
    turn("agent", 0, 3, "Can I have the card number please?"),
    turn("member", 4, 10, f"It is {CARD} thank you", p=0.9),
    turn("agent", 11, 12, "Thank you."),
)


def test_digits_are_gone_from_text_words_and_quotes() -> None:
    mask = Mask(TURNS)
    assert "4111" not in mask.text(TURNS[1]) and "1111" not in mask.text(TURNS[1])
    assert mask.text(TURNS[1]).startswith("It is ") and mask.text(TURNS[1]).endswith("thank you")
    words = mask.words(TURNS[1])
    assert [w.text for w in words] == ["It", "is", "[…]", "[…]", "[…]", "[…]", "thank", "you"]
    assert [(w.start, w.end) for w in words] == [(w.start, w.end) for w in TURNS[1].words]
    assert "1111" not in mask.quote(f"It is {CARD}")


def test_what_holds_nothing_to_hide_is_left_as_it_is() -> None:
    mask = Mask(TURNS)
    assert mask.text(TURNS[0]) == TURNS[0].text and mask.words(TURNS[2]) == TURNS[2].words
    assert mask.quote("Thank you.") == "Thank you."


def test_words_that_do_not_spell_the_text_are_not_shown() -> None:
    words = tuple(Word(float(i), i + 1.0, w) for i, w in enumerate(["other", "words"]))
    odd = Turn("member", 4, 10, f"It is {CARD}", words)
    assert Mask([odd]).words(odd) == ()


def test_two_turns_with_the_same_words_are_told_apart() -> None:
    twins = (turn("member", 0, 1, "yes"), turn("member", 2, 3, "yes"))
    mask = Mask(twins)
    assert [mask.text(t) for t in twins] == ["yes", "yes"]


def test_a_name_is_no_address_because_the_address_holds_it() -> None:
    given = turn("member", 0, 4, "It's peter dot walker at example dot com.")
    mask = Mask((given, turn("agent", 5, 6, "Thank you, peter.")))
    assert mask.quote("peter", 5.5) == "peter"
    assert "peter" not in mask.quote("peter dot walker at example dot com", 1.0)
    assert mask.quote("peter", 0.5) != "peter", "there it is the address"


def test_without_a_mask_all_is_as_it_was_said() -> None:
    mask = NoMask()
    assert mask.text(TURNS[1]) == TURNS[1].text and mask.words(TURNS[1]) == TURNS[1].words
    assert mask.quote(f"It is {CARD}") == f"It is {CARD}"
