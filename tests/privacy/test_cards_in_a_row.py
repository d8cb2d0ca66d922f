"""Several cards, codes and telephone numbers in one row of digits, and numbers dictated before they are read back."""

from __future__ import annotations

import time

import pytest

from qa_analyzer.privacy.redact import redact, redact_turns

CARD, CODE, PHONE = "[card number]", "[security code]", "[telephone number]"

ROWS = [
    ("4111 1111 1111 1111 5500 0000 0000 0004", f"{CARD} {CARD}"),
    ("4111 1111 1111 1111 4111 1111 1111 1111", f"{CARD} {CARD}"),
    ("four " + "one " * 15 + "four " + "one " * 15 + "thanks", f"{CARD} {CARD} thanks"),
    ("Call me at 415 555 0123 4111 1111 1111 1111", f"Call me at {PHONE} {CARD}"),
    ("Call me at 4155550123, 4111111111111111", f"Call me at {PHONE}, {CARD}"),
    ("4111 1111 1111 1111 415 555 0123", f"{CARD} {PHONE}"),
    ("852 505 4346 4113 0873 7539 1342", f"{PHONE} {CARD}"),  # 4346 4113 0873 7539 has a check digit too
    ("415 555 0123, 3782 822463 10005", f"{PHONE}, {CARD}"),
    (
        "4111 1111 1111 1111 expires 04/27, CVV 737 three seven eight two, eight two two four six three one"
        " zero zero zero five  4111111111111111",
        f"{CARD} expires 04/27, CVV {CODE} {CARD}  {CARD}",
    ),
    ("CVV 738 5500 0000 0000 0004", f"CVV {CODE} {CARD}"),
]


@pytest.mark.parametrize(("text", "masked"), ROWS)
def test_every_card_of_a_row_is_masked_and_the_rest_stays(text, masked):
    assert redact(text) == masked


TELEPHONE_ROWS = [
    "415 555 0123 617 555 0198",
    "617 555 0123 617 555 0198 617 555 0142",
    "4155550123, 6175550198, 3125550142",
    "five oh five five five five oh one two three, six one seven five five five oh one nine eight",
]


@pytest.mark.parametrize("text", TELEPHONE_ROWS)
def test_rows_of_telephone_numbers_are_no_cards(text):
    assert CARD not in redact(text)


@pytest.mark.parametrize("opening", ["Go ahead.", "What is the card number?"])
@pytest.mark.parametrize("first", ["four one one one", "4111"])
def test_a_number_dictated_in_groups_is_masked_although_it_is_read_back_whole(opening, first):
    texts = [opening, first, "Okay.", "one one one one", "Okay.", "1111", "Okay.", "one one one one", "Okay."]
    texts += ["And the security code?", "Seven three seven.", "So that is 4111 1111 1111 1111 with 737, correct?"]
    assert redact_turns(texts) == [
        *[opening, CARD, "Okay.", CARD, "Okay.", CARD, "Okay.", CARD, "Okay.", "And the security code?"],
        *[f"{CODE}.", f"So that is {CARD} with {CODE}, correct?"],
    ]


def test_two_cards_dictated_in_groups_one_after_the_other():
    one = ["4111", "Okay.", "1111", "Okay.", "1111", "Okay.", "1111", "Okay."]
    other = ["5500", "Okay.", "0000", "Okay.", "0000", "Okay.", "0004", "Okay."]
    masked = redact_turns([*one, *other])
    assert masked == [CARD, "Okay."] * 8


@pytest.mark.parametrize(
    "texts",
    [
        ["4111 1111 1111 1111 " * 1500],
        ["four " + "one " * 15] * 600,
        ["4111", "okay", "1111", "okay", "1111", "okay", "1111", "okay"] * 1500,
        ["1111"] * 8000,
    ],
)
def test_many_cards_end_soon(texts):
    start = time.process_time()
    redact_turns(texts)
    assert time.process_time() - start < 20
