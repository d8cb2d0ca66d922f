"""Number talk of which no part is known for a card's: whether a card is being given with it.

Bounds: chosen on 150 passages by a writer who knew none of the rules, and on made number talk.
"""

from __future__ import annotations

import re
from itertools import pairwise

from .asking import MASKS
from .card_checks import SHORTEST_CALLED_CARD, USUAL
from .card_layouts import PRICES
from .cues import cues
from .stretches import SHORTEST_PART, Stretch, between
from .talk import Talk
from .unnamed import thing_is

SHORTEST_PAID, SHORTEST_UNNAMED = 13, 15
"""Digits of a reading where only a payment is spoken of, and where nothing is."""
LONGEST = 45
"""Digits, what is said again among them; a longer one is a list of other things."""
MOST_WORDS = 0.5
"""Words a digit, between the parts of a reading of which nobody says what it is."""
LEAST_DIFFERENT = 4
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
_PAYS = re.compile(r"\bpay(?:ing|ment)?\b")
_PAYS_FOR = re.compile(r"\bpay\w*\b[^.?!\n]{0,40}$")
"""What is paid for is not what is being told."""
_OTHERS = re.compile(
    r"\b(?:tracking|order|confirmation|reference|serial|policy|claim|account|routing|social|phone|cell|mobile|call"
    r"|reach|ticket|invoice|membership|vin|imei|barcode|upc|isbn|parcel|shipment|licen[cs]e|passport|receipt|trans\w*"
    r"|slip|bar\s?code|part|user|employee|id|fax|line|warehouse|sales)\b"
)


def is_cards(talk: Talk, stretch: Stretch) -> bool:
    """Whether a stretch of which no part is known is as long as a card number, begins as one, and nobody names it
    otherwise."""
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
    others = max((m.end() for m in _OTHERS.finditer(before) if not _PAYS_FOR.search(before[: m.start()])), default=-1)
    cards = max((m.end() for of_one in (_CARD, _PAYS) for m in of_one.finditer(before)), default=-1)
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
    begun = len(digits) in USUAL and len(first.digits) >= SHORTEST_PART
    thing = thing_is(talk.texts[first.turn], first.atoms, asked=begun)
    if thing or 2 * prices > len(stretch):
        return False
    if read_back or _PAID.search(around):
        return len(digits) >= SHORTEST_PAID and words <= len(digits)
    return len(digits) >= SHORTEST_UNNAMED and words <= MOST_WORDS * len(digits)


def _asked_otherwise(before: str) -> bool:
    """Whether the last secret that was spoken of is another's."""
    kinds = [cue.kind for cue in cues(before) if cue.kind in MASKS]
    return bool(kinds) and kinds[-1] in ("social", "bank", "phone", "pin")
