"""Where a card's security code is named: by its own names, by its place, and behind a card number by less."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .code_words import BARE_PLACE, CODE, CODE_AFTER_CARD, OTHER_THAN_DATE
from .finding import Finding
from .talk import Pieces, Talk

EXPIRY = re.compile(r"\bexp(?:ir\w*|\b)|\bvalid (?:thru|through|until|to)\b")
_CARD = re.compile(
    r"\b(?:cards?|visa|master\s?card|amex|american express|diners|debit|plastic|pay\w*|cvv|cvc|security)\b"
)
_FRONT = re.compile(r"\bfront$")
TURNS_BEFORE, TURNS_AFTER = 8, 2
"""Turns around a place on which a code may stand, in which a card or a payment is spoken of."""
NUMBER_TURNS = 2
"""Turns from the question for what stands on the front to the card number that answers it."""


def named(
    talk: Talk, turn: int, pieces: Pieces, ends: dict[int, int], cards: Sequence[Finding]
) -> list[tuple[int, int]]:
    """First and last character + 1 of each name in a turn.

    `ends`: for each turn soon after a card number, the character after which less is enough.
    """
    matches = [m for m in talk.named(CODE, turn, pieces) if not _of_another(talk, turn, m, cards)]
    after = ends.get(turn)
    if after is not None:
        matches += [m for m in talk.named(CODE_AFTER_CARD, turn, pieces) if m.start() >= after]
    elif other := OTHER_THAN_DATE.search(talk.texts[turn]):
        matches.append(other)
    elif expiry := EXPIRY.search(talk.texts[turn]):
        matches += [m for m in talk.named(CODE_AFTER_CARD, turn, pieces) if m.start() >= expiry.end()]
    return sorted({m.span() for m in matches})


def _of_another(talk: Talk, turn: int, match: re.Match[str], cards: Sequence[Finding]) -> bool:
    """Whether a place is that of the card number told next, or no card's: nobody speaks of one."""
    if _FRONT.search(match.group()):
        firsts = [one.stretches[0] for one in cards]
        return any((turn, match.end()) <= (place, first) and place <= turn + NUMBER_TURNS for place, first, _ in firsts)
    if cards or not BARE_PLACE.fullmatch(match.group()) or next(CODE.finditer(talk.texts[turn])).span() != match.span():
        return False
    return not any(_CARD.search(t) for t in talk.texts[max(0, turn - TURNS_BEFORE) : turn + TURNS_AFTER + 1])
