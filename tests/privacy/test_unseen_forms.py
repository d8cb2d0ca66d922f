"""Cards, codes and accounts in the ways in which people tell them who know of no rule."""

from __future__ import annotations

import pytest

from qa_analyzer.privacy.redact import redact_turns

CARD, CODE = "[card number]", "[security code]"


@pytest.mark.parametrize(
    "texts",
    [
        ["How will you pay for the 4 tickets?", "Forty-one eleven, eleven eleven, eleven eleven, eleven eleven."],
        ["it says it under the coupons", "sure", "four one one one one one one one", "ok", "one one one one " * 2],
        ["four won one one won one one one somebody took it", "oh dear", "one one won one one one one won"],
    ],
)
def test_cards_that_nobody_names_are_masked_by_their_check_digit(texts):
    told = " ".join(redact_turns(texts)).lower()
    assert CARD in told and "eleven" not in told and "one one" not in told


def test_the_end_of_a_card_said_once_more_and_a_pair_between_its_parts_go_with_it():
    said = redact_turns(["my card number is 4111 1111 1111 1191 - what? - 1119."])
    assert said == [f"my card number is {CARD}."]
    card = "five one nine oh double zero eight seven eight five eight one five eight six three"
    begun = (
        "it starts five one nine oh then theres double zero did you get that yeah eight seven and eight five eight one"
    )
    assert "zero" not in redact_turns([begun, f"so {card}"])[0]


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        (["tell me the back number", "ate for for"], "ate for for"),
        (["The back's now two nine four and that's all."], "two nine four"),
        (["expiry oh six thirty to code for nine tree"], "for nine tree"),
        (["Do you have the CID?", "The one with four? Zero nine one seven."], "Zero nine one seven"),
        (["The code and the date, in any order.", "4/30, 915."], "915"),
        (["It is worn off. Try six one nine."], "six one nine"),
    ],
)
def test_security_codes_by_their_other_names(texts, code):
    assert code not in " ".join(redact_turns(texts))


@pytest.mark.parametrize(
    ("texts", "secret"),
    [
        (["where should it go", "same place three nine oh four one five oh nine eight"], "three nine oh"),
        (["the whole thing is two two oh four eight nine one seven seven three"], "two two oh"),
        (["I need nine and then ten.", "Nine: 322271627."], "322271627"),
        (["i pay by bank seven one four", "yes", "oh six two"], "seven one four"),
        (["For the record, I have you as June 7, 1951.", "It's the seventeenth, not the seventh."], "seventeenth"),
    ],
)
def test_accounts_and_births(texts, secret):
    assert secret not in " ".join(redact_turns(texts))


@pytest.mark.parametrize(
    "texts",
    [
        ["the tickets 4411 and 4412 are gone", "tickets are 55120 and 55121"],
        ["The back gate code is on the sign.", "Call back number 4 of 5."],
        ["That is my second try 219."],
        ["The meeting is on the fifteenth, not the fifth."],
    ],
)
def test_what_stays(texts):
    assert redact_turns(texts) == texts
