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

from ..asking import MASKS
from ..card_checks import SHORTEST_CALLED_CARD
from ..card_layouts import PRICES
from ..cues import cues
from ..digit_rows import Row
from ..finding import Finding
from ..groups import spelled
from ..matters import TAKEN_BACK
from ..stretches import SHORTEST_PART, Stretch, between, newly, stretches, words_between
from ..talk import Talk
from ..unnamed import thing_is

MASK, ORDER = "[card number]", 15
WHOLE = 15
"""Digits from which a number may be whole."""
SHORTEST_PAID, SHORTEST_UNNAMED = 13, 15
"""Digits of a reading where only a payment is spoken of, and where nothing is."""
LONGEST = 45
"""Digits, what is said again among them; a longer one is a list of other things."""
BESIDE = 6
"""Words between two parts of a reading, where one is known for a card's."""
MOST_WORDS = 0.5
"""Words a digit, between the parts of a reading of which nobody says what it is."""
LEAST_DIFFERENT = 4
AMEX = re.compile(r"3[47]")
_YEAR = re.compile(r"(?:19|20)\d\d")
_OF_OTHER_THINGS = re.compile(r"\b(?:in|since) (?:19|20|nineteen|twenty)(?!\w* ?s)|\b(?:by|fits|degrees|percent)\b")
"""Years, measures and models among the numbers."""
TURNS_BEFORE, TURNS_AFTER = 5, 3
"""Turns around a reading in which a card or a payment is spoken of."""
_CARD = re.compile(
    r"(?<!membership )(?<!member )(?<!gift )(?<!business )(?<!loyalty )(?<!library )(?<!sim )(?<!insurance )"
    r"(?<!report )(?<!score )(?<!id )\b(?:cards?|visa|master\s?card|amex|american express|diners|debit|plastic)\b"
)
_PAID = re.compile(
    r"\b(?:pay(?:ing|ment)?|charge|discover|credit|sixteen (?:digits|numbers)|embossed|(?:the|its|your) front"
    r"|on the back|long (?:one|number)|put (?:it|that|this|half) on|expir\w*|cvv|cvc|digits|all sixteen)\b"
)
_OTHERS = re.compile(
    r"\b(?:tracking|order|confirmation|reference|serial|policy|claim|account|routing|social|phone|cell|mobile|call"
    r"|reach|ticket|invoice|membership|vin|imei|barcode|upc|isbn|parcel|shipment|licen[cs]e|passport|receipt|trans\w*"
    r"|slip|bar\s?code|part|user|employee|id|fax|line|warehouse|sales)\b"
)


def find(talk: Talk, found: Sequence[Finding]) -> Iterator[Finding]:
    """The readings, each with the words in it."""
    cards = [one for one in found if one.mask == MASK]
    if not cards and sum(len(spelled(of_turn)) for of_turn in talk.loose) < SHORTEST_CALLED_CARD:
        return
    for stretch in stretches(talk, cards, SHORTEST_CALLED_CARD):
        if any(row.known for row in stretch):
            rows = list(_around(talk, stretch))
        else:
            begun = _begun(talk, stretch)
            rows = begun if _is_reading(talk, begun) else []
        yield from newly(talk, MASK, rows, "given with a card number")


def _around(talk: Talk, stretch: Stretch) -> Iterator[Row]:
    """The known parts, and what is told before, between and behind them as long as the number is not whole."""
    known = [n for n, row in enumerate(stretch) if row.known]
    told = "".join(stretch[n].digits for n in known)
    whole = len(told) >= WHOLE
    for number, row in enumerate(stretch):
        if row.known or _said_again(row.digits, told):
            yield row
            continue
        beside = [between(talk.texts, one, other) for one, other in pairwise(stretch[max(0, number - 1) : number + 2])]
        least = min(words for words in beside if words is not None)
        if known[0] < number < known[-1]:
            close = max(words for words in beside if words is not None) <= BESIDE
        elif number < known[0]:
            following = stretch[number + 1]
            back = row.turn == following.turn and TAKEN_BACK.search(words_between(talk.texts, row, following))
            close = bool(back) or (not whole and least <= 1 and len(row.digits) > 1)
        else:
            right_behind = words_between(talk.texts, stretch[number - 1], row) == " "
            close = len(told) < WHOLE and least <= BESIDE  # what was known is in it
            close |= right_behind and stretch[number - 1].known and len(row.digits) < SHORTEST_PART
            told += row.digits if close else ""
        if close:
            yield row


def _said_again(digits: str, told: str) -> bool:
    """Whether a row is the beginning of a number, or any part of it as said again."""
    return len(digits) > 2 and (told.startswith(digits[:3]) or digits in told)


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
    whole = len(told) >= (WHOLE if AMEX.match(told) else WHOLE + 1)
    corrected = TAKEN_BACK.search(words_between(talk.texts, last, row)) is not None
    return words > BESIDE or (whole and not corrected and row.turn != last.turn)


def _is_reading(talk: Talk, stretch: Stretch) -> bool:
    """Whether a stretch of which no part is known is as long as a card number and begins as one."""
    first, last = stretch[0], stretch[-1]
    told: list[str] = []
    turn, read_back = first.turn, False
    for row in stretch:
        if told and row.turn != turn and row.digits in "".join(told[-2:]):
            read_back |= len(row.digits) >= SHORTEST_PART
        else:
            told.append(row.digits)
            turn = row.turn
    digits = "".join(told)
    if not SHORTEST_CALLED_CARD <= len(digits) <= LONGEST or digits[0] not in "23456":
        return False
    words = sum(between(talk.texts, one, other) or 0 for one, other in pairwise(stretch))
    around = " ".join(talk.texts[max(0, first.turn - TURNS_BEFORE) : last.turn + TURNS_AFTER + 1])
    before = talk.before(first.turn, first.start)
    others = max((m.end() for m in _OTHERS.finditer(before)), default=-1)
    cards = max((m.end() for m in _CARD.finditer(before)), default=-1)
    said = " ".join([talk.texts[first.turn][max(0, first.start - 6) :], *talk.texts[first.turn + 1 : last.turn + 1]])
    if (
        len(set(digits)) < LEAST_DIFFERENT
        or others > cards
        or _OF_OTHER_THINGS.search(said)
        or _asked_otherwise(before)
    ):
        return False
    if _CARD.search(around):
        return True
    prices = sum(row.digits[-2:] in PRICES or _YEAR.fullmatch(row.digits) is not None for row in stretch)
    if thing_is(talk.texts[first.turn], first.atoms) or 2 * prices > len(stretch):
        return False
    if read_back or _PAID.search(around):
        return len(digits) >= SHORTEST_PAID and words <= len(digits)
    return len(digits) >= SHORTEST_UNNAMED and words <= MOST_WORDS * len(digits)


def _asked_otherwise(before: str) -> bool:
    """Whether the last secret that was spoken of is another's."""
    kinds = [cue.kind for cue in cues(before) if cue.kind in MASKS]
    return bool(kinds) and kinds[-1] in ("social", "bank", "phone", "pin")
