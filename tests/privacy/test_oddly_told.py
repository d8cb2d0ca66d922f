"""Cards and codes that are named by little, told in broken pieces or in misheard words."""

from __future__ import annotations

import pytest

from qa_analyzer.privacy.redact import redact_turns

CARD, CODE = "[card number]", "[security code]"
READ = "Four five five six, seven three seven five, eight six eight nine, nine eight five five."


def masked(*texts):
    return redact_turns(list(texts))


@pytest.mark.parametrize(
    ("texts", "left"),
    [
        (["And the control code?", "Three hundred eighteen."], f"{CODE}."),
        (["And behind?", "Behind is six, twenty."], f"Behind is {CODE}."),
        (["How long have you lived there?", "Two years. And it's four four one by the signature."],
         f"Two years. And it's {CODE} by the signature."),
        (["Expiry?", "Ten twenty-nine. And four fifty-six."], f"Ten twenty-nine. And {CODE}."),
        (["and security", "to sixty for"], CODE),
        (["and the back", "is for hundred and ten"], f"is {CODE}"),
    ],
)  # fmt: skip
def test_codes_that_little_names_behind_a_card(texts, left):
    assert masked("Card?", READ, *texts)[-1] == left


@pytest.mark.parametrize(
    ("texts", "left"),
    [
        (["you've my card, you've the expiry, the other one's two oh six", "Two oh six, cheers."],
         ["you've my card, you've the expiry, the other one's [security code]", "[security code], cheers."]),
        (["Security number please, on the back.", "it's scratched hang on to ate ate maybe"],
         ["Security number please, on the back.", "it's scratched hang on [security code] maybe"]),
    ],
)  # fmt: skip
def test_codes_without_their_card(texts, left):
    assert masked(*texts) == left


def test_what_stands_on_the_front_of_an_american_express():
    said = masked("amex please", "three seven one four four nine six three five three nine eight four three one")
    assert said[1] == CARD
    card = "thirty seven fourteen forty nine sixty three fifty three ninety eight forty three one"
    assert masked("amex please", f"{card} and the fronts forty one oh nine")[1] == f"{CARD} and the fronts {CODE}"
    assert masked("card", card, "and on the front?", "6 0 4 2")[3] == CODE


@pytest.mark.parametrize(
    "texts",
    [
        ["number is", "for five five sicks", "ok", "seventhree seven five", "ok", "ate six ate nein nein ate five five",
         "ok its nineteen euros"],
        ["Pay now or at the door?", "Now. Four five five six. Seven three seven five. Eight six eight nine. "
         "Nine eight five... is it five? Yes, five five."],
        ["okay go on", "4thousand 5 5 6 7 3 7 5 8 6 8 9 0"],
        ["the visa", "forty five fifty six, seventy three seventy five, eighty six, ninety thousand"],
        ["go ahead with your card", "for five five sicks stop hitting your sister seven tree seven five ate sicks ate "
         "nein nein ate five five"],
        ["Shall I say it now?", "Four five five six, seven three seven five, eight six, um, no hang on, sorry, eight "
         "six eight nine nine eight five five."],
    ],
)  # fmt: skip
def test_cards_told_in_broken_pieces(texts):
    left = " ".join(masked(*texts)).lower().split()
    assert "[card" in left and not {"five", "sicks", "seven", "ate", "eight", "seventhree", "4thousand"} & set(left)


@pytest.mark.parametrize(
    ("told", "so_far"),
    [
        ("4 5 5 6, 7 3 7 5, hang on, there's the bell. Right.", "I'd got up to seventy-five."),
        ("4556, 7375, sorry", "I have it as far as seventy-five."),
    ],
)
def test_how_far_a_card_was_heard_is_masked(told, so_far):
    said = masked("card number", told, so_far, "8 6 8 9, 9 8 5 5")
    assert said[2].endswith(f"{CARD}.") and "8" not in said[3]
