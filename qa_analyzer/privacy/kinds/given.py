"""A card is being given: all number talk around a card number, or long enough to be one, whatever its digits are.

The other paths to a card number ask for a check digit, a length or a label.  This one only follows the conversation:
numbers that come one after the other with little else said are one reading.  It is masked as a whole where a part of
it was known for a card's, or where it is as long as a card number, begins as one, and nothing names it otherwise.

Bounds: chosen on 150 passages by a writer who knew none of the rules, and on made number talk.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from ..card_checks import SHORTEST_CALLED_CARD
from ..card_given import is_cards
from ..digit_rows import Row
from ..explained import amount
from ..finding import Finding
from ..groups import spelled
from ..matters import TAKEN_BACK
from ..stretches import SHORTEST_PART, Stretch, between, newly, stretches, words_between
from ..talk import Talk

MASK, ORDER = "[card number]", 15
_AMEX = re.compile(r"3[47]")
WHOLE = 15
"""Digits from which a number may be whole."""
BESIDE = 6
"""Words between two parts of a reading, where one is known for a card's."""


def find(talk: Talk, found: Sequence[Finding]) -> Iterator[Finding]:
    """The readings, each with the words in it."""
    cards = [one for one in found if one.mask == MASK]
    if not cards and sum(len(spelled(of_turn)) for of_turn in talk.loose) < SHORTEST_CALLED_CARD:
        return
    for stretch in stretches(talk, cards, SHORTEST_CALLED_CARD):
        if any(row.known for row in stretch):
            rows = list(_around(talk, stretch))
        else:
            rows = next((b for b in _beginnings(talk, stretch) if is_cards(talk, b)), [])
        yield from newly(talk, MASK, rows, "given with a card number")


def _around(talk: Talk, stretch: Stretch) -> Iterator[Row]:
    """The known parts, and what is told before, between and behind them as long as the number is not whole."""
    known = [n for n, row in enumerate(stretch) if row.known]
    told = "".join(stretch[n].digits for n in known)
    whole = len(told) >= WHOLE
    for number, row in enumerate(stretch):
        price = row.turn < stretch[known[0]].turn and amount(talk.texts[row.turn], row.atoms)
        if row.known or (_said_again(row.digits, told) and not price):
            yield row
            continue
        beside = [between(talk.texts, one, other) for one, other in pairwise(stretch[max(0, number - 1) : number + 2])]
        least = min(words for words in beside if words is not None)
        if known[0] < number < known[-1]:
            close = max(words for words in beside if words is not None) <= BESIDE
        elif number < known[0]:
            following = stretch[number + 1]
            back = row.turn == stretch[known[0]].turn and TAKEN_BACK.search(words_between(talk.texts, row, following))
            close = bool(back) or (not whole and least <= 1 and len(row.digits) > 1)
        else:
            last = stretch[number - 1]
            right_behind = row.turn == last.turn and words_between(talk.texts, last, row) == " "
            close = len(told) < WHOLE and least <= BESIDE  # what was known is in it
            close |= right_behind and last.known and len(row.digits) < SHORTEST_PART
            told += row.digits if close else ""
        if close:
            yield row


def _said_again(digits: str, told: str) -> bool:
    """Whether a row is the beginning of a number, or any part of it as said again."""
    return len(digits) > 2 and (told.startswith(digits[:3]) or digits in told)


def _beginnings(talk: Talk, stretch: Stretch) -> Iterator[Stretch]:
    """The stretch; and, where nothing is said in it, without short numbers before it: a price, a time."""
    yield _begun(talk, stretch)
    shorts = next((n for n, row in enumerate(stretch) if len(row.digits) >= SHORTEST_PART), len(stretch))
    for first in range(1, shorts + 1):
        begun = _begun(talk, stretch[first:])
        if begun and not any(between(talk.texts, one, other) for one, other in pairwise(begun)):
            yield begun


def _begun(talk: Talk, stretch: Stretch) -> Stretch:
    """From where it may begin (a digit by itself with words behind it is a count) to where it is whole."""
    while len(stretch) > 1 and len(stretch[0].digits) == 1 and between(talk.texts, stretch[0], stretch[1]):
        stretch = stretch[1:]
    told = ""
    for number, row in enumerate(stretch):
        again = _said_again(row.digits, told)
        if len(told) >= WHOLE and not again and _another(talk, stretch[number - 1], row, told):
            return stretch[:number]
        told += "" if again and told else row.digits
    return stretch


def _another(talk: Talk, last: Row, row: Row, told: str) -> bool:
    """Whether a row behind a whole number is none of it: in another turn, or with words between."""
    words = between(talk.texts, last, row) or 0
    whole = len(told) >= (WHOLE if _AMEX.match(told) else WHOLE + 1)
    corrected = TAKEN_BACK.search(words_between(talk.texts, last, row)) is not None
    return words > BESIDE or (whole and not corrected and row.turn != last.turn)
