"""What stands around a card number or a code: slips at its ends, interruptions, other names, and what is no part."""

from __future__ import annotations

import pytest

from qa_analyzer.privacy.redact import redact_turns

CARD, CODE = "[card number]", "[security code]"
READ = "Four five five six, seven three seven five, eight six eight nine, nine eight five five."


def masked(*texts):
    return redact_turns(list(texts))


@pytest.mark.parametrize(
    "told",
    [
        "its forty to eleven oh for hundred thirty for sixty sixty eleven for",
        "my sisters card is for thousand seventy won hundred thirteen fifty won twenty twenty nine",
        "fifty for hundred oh ate sixty five oh oh oh seven eighty won thirty tree",
        "its a long one for thousand and twelve then ate eight eight eight then eighteen eighty one eighteen eighty",
        "its fifty one oh five ten fifty one oh five ten fifty won oh too",
    ],
)
def test_words_that_sound_like_digits_are_of_the_number_at_its_ends_and_before_hundred(told):
    said = masked("okay whats the card number", told, "thanks, one moment")[1]
    left = said.replace(CARD, "").split()
    assert CARD in said and not {"for", "to", "too", "fifty", "hundred", "thousand"} & set(left)


@pytest.mark.parametrize(
    ("texts", "code"),
    [
        (["what are the four tiny ones over the amex number", "ate too won sicks"], "ate too won sicks"),
        (
            ["it logged me out asking for de ting at de back", "i can finish it here", "is four sixty tree"],
            "four sixty",
        ),
        (["I only miss the four-digit one.", "Oh. Sixty-two eighteen."], "Sixty-two"),
        (["What's the wee code on your card?", "Two... och that's the expiry. It's seven, one, nine."], "seven"),
        (["Card, please.", READ, f"That's {READ.lower()}", "Right, and one double seven behind."], "double seven"),
        (["and security", "two eighty for"], "for"),
        (["Card?", READ, "ty n the lil code", "3 3 8"], "3 3 8"),
        (["The CVC, please?", "that would be sixty-four forty for"], "for"),
    ],
)
def test_security_codes_however_they_are_asked_for(texts, code):
    assert code not in masked(*texts)[-1]


def test_a_code_that_was_refused_is_told_anew_in_a_recognisers_spelling():
    texts = masked("the bank says the cvv is wrong", "four ninety", "thats what i typed", "hold on its for o nein")
    assert texts[1] == CODE and texts[3] == f"hold on its {CODE}"


@pytest.mark.parametrize(
    ("texts", "left"),
    [
        (["What's on the front?", "Fifty-two hundred. Eight two eight two.", "Uh-huh.",
          "Eight two one oh. Dad, I'm on the phone! Eight two eight seven."], f"{CARD}."),
        (["read me the number slow", "two two two three zero zero zero four eight forty one seventy six", "mm",
          "thirty three eleven no is thirty two eleven"], CARD),
    ],
)  # fmt: skip
def test_a_reading_goes_on_behind_an_interruption_and_a_correction(texts, left):
    assert masked(*texts)[-1] == left


@pytest.mark.parametrize(
    "beside",
    [
        "It's thirty-nine ninety-five, and the driver likes a tip.",
        "Sorry. The deposit was one twenty, wasn't it?",
        "All right, and the five dozen eggs will be out at noon.",
        "I'm eighty-one, so give me a minute.",
        "lovely thats three in the front stalls",
    ],
)
def test_prices_counts_and_ages_behind_a_whole_card_stay(beside):
    assert masked("Put it on the card.", READ, beside)[2] == beside


def test_an_echo_says_pieces_as_they_were_told():
    card = "Card's forty-eight twelve... oh six fifteen... double oh forty-two... fifty-six oh eight."
    assert masked("How are you?", card, "How much this time?", "Twenty-five, same as always.")[3].startswith("Twenty")
    assert masked("How are you?", card, "Forty-two?")[2] == f"{CARD}?"


def test_a_count_that_answers_is_no_digit_of_a_code():
    said = masked("What are the three on the back?", "Four seven two.", "Great. Is that two nights or five?", "Five.")
    assert said[1:] == [f"{CODE}.", "Great. Is that two nights or five?", "Five."]


def test_a_thing_that_the_sentence_before_only_mentions_names_no_number():
    said = masked(
        "It's the business plastic so I'll want a receipt. Fifty-one oh five, ten fifty-one, oh five ten, one hundred."
    )
    assert said == [f"It's the business plastic so I'll want a receipt. {CARD}."]
    assert masked("My receipt number. 5105 1051 0510 5100.") == ["My receipt number. 5105 1051 0510 5100."]


def test_the_last_digits_of_a_long_card_go_with_those_that_have_a_check_digit():
    told = "five zero one eight nine one five zero six one five nine nine eight two five nine six six"
    assert not masked("my maestro has many numbers is that ok", told)[1].replace(CARD, "").strip()


@pytest.mark.parametrize(
    "texts",
    [
        ["i'm calling about my water bill account 20017733"],
        ["And your gas company account, is it 5521904?", "Yes."],
        ["what am i at", "youre at six thousand two hundred and nine", "ouch"],
        ["Is it seventy-one ninety-nine or thirty-three ninety-nine?"],
        ["That's forty-two, twenty-seven, sixteen and 24, so 5801 in all."],
        ["The filter is a fifty nine by 8 by eight."],
        ["You're on the 3:30 shuttle.", "The ferry carries 31 cars, we were number thirty-six."],
        ["You're on the nine thirty shuttle."],
        ["we go to five on weekdays and to four on sundays"],
        ["I paid with my card last time, it was three ninety I think."],
        [
            "serial number on the back please",
            "five five two nine oh one seven seven three eight two one four six oh one",
        ],
        ["Which bus is that?", "Four one two, then the two seven."],
    ],
)
def test_what_stays(texts):
    assert masked(*texts) == texts
