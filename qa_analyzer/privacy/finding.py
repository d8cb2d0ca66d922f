"""One thing to mask, and how a label in front of a number is read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from .groups import Atom
from .thing_words import THING

if TYPE_CHECKING:
    from .talk import Talk

_LINKS = (
    r"(?:\W*\b(?:number|numbers|no|num|id|code|is|was|it|its|it's|it’s|the|your|my|our|s|that|that's|that’s|of|as|here|"
    r"here's|for|this|reads|would|be|uh|um|so|okay|ok|a|please|sure|yes|yeah|there|and|to|you|one|have|i|on|again|"
    r"showing|see|say|says|they|gave|me|today|sir|ma'am|well|right|then|will|were|given|give|going|go"
    r"|ahead|do|dial|should|back|bottom|side|label|sticker|box)\b){0,9}\W*$"
)
_SHORT_LINKS = r"(?:\W*\b(?:number|no|num|id|is|was|it|its|it's|it’s|uh|um|that's)\b){0,3}\W*$"
_ONE_OR_LISTED = r"(?:s(?=[\s:#]*$|\s+(?:numbers?|ids?|codes?|nos?|are|were|is|was)\b))?"
"""Several things bear a number only where it stands right behind them: "paying for the three tickets?" names none."""
_THING = (
    r"(?:(?:light|water|power|gas|electric\w*|energy|utility|utilities|broadband|internet|cable|heating|sewer|trash)"
    r"(?:\s+(?:bill|company|board|supply|service))?\s+(?:account|acct)"
    r"|zip|zip code|postal code|postcode|tracking|reference|ref|confirmation|invoice|ticket|serial|policy|imei"
    r"|licen[cs]e|shipment|barcode|upc|isbn|"
    r"sku|vin|passport|extension|ext|booking|reservation|voucher|coupon|promo|docket|folio|registration|ein|version"
    rf"|receipt){_ONE_OR_LISTED}"
)
_WEAK_THING = (
    r"(?:order|parcel|membership|member|customer|lot|batch|purchase|incident|package|gift|certificate|warranty|build|"
    r"flight|container|asset|loyalty|rewards?|flyer|event|seat|pledge|donation|grant|charter|chapter|badge|part|case|"
    r"model|claim|request|transaction|meter|quote|item|product|store|employee|device|agent|application|session"
    r"|error|authori[sz]ation|"
    r"approval|gift card|membership card|library card|profile|user|file|report|work order|service|contract|locker"
    r"|session|error|po|plus|box)s?"
)
_PERSONAL = r"(?:routing|(?<!on the )phone|cell|mobile|telephone|callback|call back|fax|iban|sort code)s?"
_THINGS = (
    rf"{THING}{_LINKS}|{_THING}{_LINKS}|{_WEAK_THING}\s+(?:number|no|id|code)s?\b{_LINKS}"
    rf"|(?!part|file|profile|user|service|application|agent|customer|member\b|employee|store"
    rf"|device){_WEAK_THING}\s+(?:is|was|says|reads)\s+$"
    rf"|(?:order|membership|member|customer|flight|gift card|batch)s?{_SHORT_LINKS}"
)
OTHER_LABEL = re.compile(rf"\b(?:{_THINGS}|{_PERSONAL}{_LINKS})")
"""A number that is called something else is no card number: the label stands right before it."""
THING_LABEL = re.compile(rf"\b(?:{_THINGS})")
"""Likewise, of things alone: no number of a person's."""
BEFORE_CHARACTERS, ASKED_CHARACTERS = 70, 110
"""How far back a label is looked for, in the turn of the number and in the question before it."""
_MENTIONED = re.compile(r"\b(?:an?|any|some|no|for the|need the|want the)\s+(?:\w+\s+)?\w+[.!]\s+$")
"""A thing that the sentence before ends with, and that bears no number: "I'll want a receipt." """
LABELS_KEPT = 1024
"""Places of which it is known whether a label stands there: each kind of secret asks anew for those of a call."""
APART_CHARACTERS = 24
"""Between pieces further apart than this, other things were said."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What to mask: stretches of characters, each in one turn.

    `mask` stands in their place; `why` says what told it ("check digit", "asked for"), for people who look.
    """

    mask: str
    stretches: tuple[tuple[int, int, int], ...]
    """(turn, first character, last character + 1)"""
    why: str = ""


class Kind(Protocol):
    """One kind of secret: a module of `privacy.kinds`."""

    MASK: str
    ORDER: int
    """Kinds are looked for in this order; what an earlier one took is left alone by a later one."""

    def find(self, talk: Talk, found: Sequence[Finding]) -> Iterator[Finding]:
        """What to mask; `found` is what the kinds before it took."""
        ...


def finding(mask: str, pieces: Sequence[Atom], why: str = "") -> Finding:
    """The stretches that the pieces cover; what is said at length between them stays."""
    stretches: list[tuple[int, int, int]] = []
    for piece in sorted(pieces, key=lambda p: (p.turn, p.start)):
        if stretches and stretches[-1][0] == piece.turn and piece.start - stretches[-1][2] <= APART_CHARACTERS:
            stretches[-1] = (piece.turn, stretches[-1][1], max(stretches[-1][2], piece.end))
        else:
            stretches.append((piece.turn, piece.start, piece.end))
    return Finding(mask, tuple(stretches), why)


def called_otherwise(texts: Sequence[str], turn: int, start: int, labels: re.Pattern[str] = OTHER_LABEL) -> bool:
    """Whether the number that starts there bears another label (order, tracking, ...), here or in the question."""
    said = asked_before(texts, turn, start)
    return _bears(said, labels) and not _MENTIONED.search(said)


@lru_cache(maxsize=LABELS_KEPT)
def _bears(said: str, labels: re.Pattern[str]) -> bool:
    return labels.search(said) is not None


def asked_before(texts: Sequence[str], turn: int, start: int) -> str:
    """The words right before a place; at the beginning of a turn, with the question that it answers."""
    said = texts[turn][max(0, start - BEFORE_CHARACTERS) : start]
    if start > 40 or not turn:
        return said
    asked = texts[turn - 1]
    if len(asked) < 25 and turn > 1 and not re.search(r"\d", asked):
        asked = f"{texts[turn - 2]} {asked}"
    return f"{asked[-ASKED_CHARACTERS:]} | {said}"


def outside(pieces: Sequence[Sequence[Atom]], found: Sequence[Finding]) -> list[list[Atom]]:
    """The pieces of each turn that are part of nothing found so far."""
    taken: dict[int, set[int]] = {}
    for one in found:
        for turn, first, last in one.stretches:
            taken.setdefault(turn, set()).update(range(first, last))
    return [[a for a in of_turn if a.start not in taken.get(turn, ())] for turn, of_turn in enumerate(pieces)]
