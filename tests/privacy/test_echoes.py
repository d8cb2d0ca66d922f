"""What is said back, put right or left over of a card number or a code, and numbers beside them that stay."""

from __future__ import annotations

import pytest

from qa_analyzer.privacy.redact import redact_turns

CARD = "Four one one one, one one one one, twenty-six thirty-one, eighty-five ninety-four."


def masked(*texts):
    return redact_turns(list(texts))


@pytest.mark.parametrize(
    ("echo", "left"),
    [
        ("Thirty-one, was it?", "[card number], was it?"),
        ("was that eight fife", "was that [card number]"),
        ("Eight-five, got you.", "[card number], got you."),
    ],
)
def test_two_digits_of_a_card_asked_back_are_masked(echo, left):
    assert masked("The long number, please?", CARD, echo)[2] == left


@pytest.mark.parametrize(
    "stays",
    ["My nephew? He's twenty-six now.", "Thirty-one euros, is that right?", "It closes at quarter to eleven."],
)
def test_what_is_no_echo_stays(stays):
    assert masked("The long number, please?", CARD, stays)[2] == stays


def test_what_is_told_before_the_card_is_no_echo_and_no_code():
    texts = masked("That is £31 if you pay now.", f"Thirty-one, sure. Card: {CARD}")
    assert texts[1].startswith("Thirty-one, sure. Card: [card number]")
    assert masked("So £410 less £50.", f"Three sixty then. Card: {CARD}")[1].startswith("Three sixty then.")


def test_words_between_two_parts_that_are_put_right_go_with_them():
    said = masked("Card?", CARD, "Twenty-six thirty-one, eighty-five forty-nine.", "Ninety-four. You wrote forty-nine.")
    assert said[3] == "[card number]."


def test_all_of_one_digit_at_the_end_of_what_is_read_back():
    said = masked("Card?", "Four one one one, two six three one, eight five nine four, and four fives.",
                  "Four one one one, two six three one, eight five nine four, all the fives.")  # fmt: skip
    assert said[2] == "[card number]."


def test_hundreds_of_tens_begin_a_number():
    said = masked(
        "What's the card, please?", "Fifty hundred, twenty-six thirty-one, zero zero zero six, nine three one four."
    )
    assert said[1] == "[card number]."


def test_the_hour_of_a_time_is_no_digit_of_the_number_behind_it():
    said = masked("The Amex, please.", "They've been here since half past two. 3782 822463 10005.")
    assert said[1] == "They've been here since half past two. [card number]."


def test_the_last_digits_in_one_row_with_a_number_go_with_it():
    told = "Four five one six. Four five one six, seven six double seven, seven eight double eight, seven two ate four."
    assert masked("Can I have the card number?", told)[1] == "[card number]."


@pytest.mark.parametrize(
    ("texts", "left"),
    [
        (["The code?", "Four nine two.", "Four ninety-two, cheers."], "[security code], cheers."),
        (["Card?", CARD, "Fine. Next?", "And triple six, as always."], "And [security code], as always."),
        (["Amex?", "3782 822463 10005. You like this as well, forty-one sixty-six."], "forty-one"),
    ],
)
def test_codes_said_otherwise_or_unasked(texts, left):
    said = masked(*texts)[-1]
    assert (left not in said and "[" in said) if left == "forty-one" else said == left


def test_amounts_behind_a_number_stay():
    said = masked("And the card?", f"{CARD} Please take nine hundred and ten rupees for the two.", "Fine.")
    assert "nine hundred and ten rupees" in said[1]
    assert masked("Which card is it for the one twenty-five joining fee?", CARD)[0].endswith("twenty-five joining fee?")


def test_a_code_that_is_named_twice_before_it_is_told():
    said = masked("and the number on the back", "number", "the security code three digits", "oh owe nine too")
    assert said[3] == "[security code]"
