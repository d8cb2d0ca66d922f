"""What is said once a card number or a code is whole: another matter's numbers stay, corrections are masked."""

from __future__ import annotations

import pytest

from qa_analyzer.privacy.redact import redact_turns

CARD, CODE = "[card number]", "[security code]"
READ = "Four five five six, seven three seven five, eight six eight nine, nine eight five five."
SLIPPED = "for five five sicks seven tree seven five ate sicks ate nein nein ate five five"


def masked(*texts):
    return redact_turns(list(texts))


@pytest.mark.parametrize(
    ("answer", "left"),
    [
        ("Four eight one. The cabin sleeps six, doesn't it?", f"{CODE}. The cabin sleeps six, doesn't it?"),
        (
            "four eight one sorry the cat is fourteen and deaf as well",
            f"{CODE} sorry the cat is fourteen and deaf as well",
        ),
        ("481 and i've put eighty down already", f"{CODE} and i've put eighty down already"),
        ("Four eight one... no, four eight six. I'd forty cards once.", f"{CODE}. I'd forty cards once."),
    ],
)
def test_numbers_behind_a_whole_code_in_its_turn_stay(answer, left):
    assert masked("And the three on the back, please?", answer)[1] == left


@pytest.mark.parametrize(
    "later",
    [
        ("Done. Which year was the barge built?", "1962, in Hull."),
        ("that has gone through", "what did i score in the end, two hundred and six"),
        ("Lovely, and the house?", "It's number 1740, the blue one."),
        ("How tall is the pony?", "Fourteen two."),
        ("that's you paid thirty eight ten altogether", "cheers"),
    ],
)
def test_other_matters_after_a_whole_code_stay(later):
    assert masked("Just the CVV left.", "Seven one four.", *later)[2:] == list(later)


@pytest.mark.parametrize(
    "later",
    [
        ("it says not valid", "oh i read it backwards four one seven"),
        ("hm that was declined", "try seven four one"),
        ("sorry?", "seven one for"),
    ],
)
def test_a_code_that_was_refused_is_told_anew(later):
    said = masked("and the cvv", "seven one four", *later)[3]
    assert said.endswith(CODE)


@pytest.mark.parametrize(
    ("told", "left"),
    [
        ("It's faded. Four... nine... it's either one or seven. Seven. Four nine seven.", f"It's faded. {CODE}."),
        ("thirty oh six no no hold on slowly three oh six", CODE),
    ],
)
def test_a_code_that_is_made_out_digit_by_digit_goes_as_a_whole(told, left):
    assert masked("What are the three on the back?", told)[1] == left


@pytest.mark.parametrize(
    "counted",
    [("is there one missing", "no its sixteen"), ("How many digits have you given me?", "Sixteen, I think.")],
)
def test_how_many_digits_a_card_has_is_no_part_of_it(counted):
    assert masked("The long number?", READ, *counted)[2:] == list(counted)


@pytest.mark.parametrize("card", [READ, SLIPPED])
@pytest.mark.parametrize(
    "beside",
    [
        ("and the berth is number 412 correct", "correct 412"),
        ("right so the cabin is 308", "308 yes"),
        ("And when is the surveyor coming?", "Two to four."),
        ("Pitch thirty-one is yours.", "Ta."),
    ],
)
def test_numbers_of_things_behind_a_whole_card_stay(card, beside):
    assert masked("Card?", card, *beside)[2:] == list(beside)


@pytest.mark.parametrize(
    "before",
    [
        ("it's two hundred and ten all told, card number?",),
        ("Then one fifty for the pair of you. What card would you like to use?",),
        ("table for six at eight", "that's grand, fifty to hold it"),
    ],
)
def test_prices_before_a_card_stay(before):
    said = masked(*before, READ)
    assert said == [*before, f"{CARD}."]


def test_a_price_in_the_turn_of_a_card_stays():
    said = masked("what can i do", f"can i pay the hundred and forty now {SLIPPED}")
    assert said[1] == f"can i pay the hundred and forty now {CARD}"


@pytest.mark.parametrize(
    "texts",
    [
        ["we're on day three hundred and six of the siege", "and the score is nothing to nothing"],
        ["She wrote it on the back of an envelope.", "And how many came?", "Three hundred and forty, I'd say."],
        ["a birthday for fifteen, the sixth", "Two clowns. Deposit's sixty."],
        ["sat at the back of the hall", "and how many seats", "four hundred and twelve all sold"],
        ["Party's on the first of May, picnic one, eleven till three."],
    ],
)
def test_talk_without_a_card_stays(texts):
    assert masked(*texts) == texts
