"""Rarer ways to say and write digits, and PINs."""

from __future__ import annotations

import pytest

from qa_analyzer.privacy.groups import spelled
from qa_analyzer.privacy.reading import atoms
from qa_analyzer.privacy.redact import redact, redact_turns

CARD, CODE = "[card number]", "[security code]"


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("four triple one, quadruple one, four ones, one one one one", "4111" + "1" * 12),
        ("two fives, two 5s, 4 5's", "55555555"),
        ("three zeros, two zeroes, two sixes", "0000066"),
        ("quad seven, quintuple oh", "777700000"),
        ("４１１１\u3000１２３４", "41111234"),
        ("double ５", "55"),
        ("the ones, the twos and m²", ""),
    ],
)
def test_digits(text, digits):
    assert spelled(atoms(text)) == digits


@pytest.mark.parametrize(
    "text",
    [
        "５５５５ ５５５５ ５５５５ ４４４４",
        "４１１１１１１１１１１１１１１１",
        "four triple one, quadruple one, four ones, one one one one",
        "four fives, four fives, four fives, four fours",
    ],
)
def test_cards_in_rarer_forms(text):
    assert redact(text) == CARD


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("my pin is 4 8 2 1", f"my pin is {CODE}"),
        ("My PIN number is four eight two one.", f"My PIN number is {CODE}."),
        ("The PIN: 482193, thanks", f"The PIN: {CODE}, thanks"),
        ("PIN 4821", f"PIN {CODE}"),
        ("the pin on the account is, um, forty-eight twenty-one", f"the pin on the account is, um, {CODE}"),
        ("CVV is 737 and my pin is 4821", f"CVV is {CODE} and my pin is {CODE}"),
    ],
)
def test_pins_are_masked(text, masked):
    assert redact(text) == masked


def test_pins_that_are_asked_for_and_repeated():
    texts = ["And what is your PIN?", "Sure, one moment.", "It's four eight two one.", "4821, thank you. Order 88213."]
    assert redact_turns(texts) == [*texts[:2], f"It's {CODE}.", f"{CODE}, thank you. Order 88213."]


@pytest.mark.parametrize(
    "texts",
    [
        ["the pin was changed in 2024"],
        ["Never tell anyone your PIN. Dial extension 4567."],
        ["your PIN has four digits, and the order is 88213"],
        ["What is your PIN?", "I do not have one. My order is 88213."],
        ["the pin costs 1200 dollars", "pinned 1234 times", "opinion 1234"],
        ["Reset the PIN.", "My extension is 4411.", "Room 1204."],
        ["We sent the PIN on March 3rd, 2026."],
        ["What is the PIN for?", "It came on 3 forms."],
    ],
)
def test_numbers_near_a_pin_that_stay(texts):
    assert redact_turns(texts) == texts
