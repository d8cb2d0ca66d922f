"""Parts of a card number that are said right before or after it, or while it is told: begun, repeated, read back."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .explained import amount
from .finding import Finding, called_otherwise, finding
from .groups import Atom, runs, spelled
from .matters import OTHER_MATTER
from .talk import Pieces, Talk

MASK = "[card number]"
PARTS_TURNS = 3
"""Turns around a card number in which a part of it is repeated or begun."""
SHORTEST_PART, SHORTEST_BEGUN = 3, 2
"""Digits of such a part; and of a number that was begun right before it was told."""
_HUNDRED = re.compile(r"\bhundred(?: and)? $")
_UP_TO = re.compile(r"\b(?:up to|as far as|down to|(?:got|have|had|heard) (?:it )?(?:to|until|till))(?: the)?\s+$")
"""How much of a number somebody has so far."""


def parts_of(talk: Talk, pieces: Pieces, card: Finding) -> Iterator[Finding]:
    """Parts of the number that were said right before or after it; its last four where they are called so stay."""
    turns = [turn for turn, _, _ in card.stretches]
    digits = "".join(
        a.digits for turn, first, last in card.stretches for a in talk.loose[turn] if first <= a.start < last
    )
    for turn in range(max(0, turns[0] - PARTS_TURNS), min(turns[-1] + PARTS_TURNS + 1, len(talk.texts))):
        for group in runs(talk.texts[turn], pieces[turn]):
            part = spelled(group)
            begun = len(part) == SHORTEST_BEGUN and digits.startswith(part) and 0 <= turns[0] - turn <= 1
            begun = begun and not _HUNDRED.search(talk.texts[turn][: group[0].start])
            hard = [a for a in group if not a.slip]
            if hard and _UP_TO.search(talk.texts[turn][: hard[0].start]) and _told_up_to(talk, card, hard):
                yield finding(MASK, hard, "told so far")
            if (
                (len(part) < SHORTEST_PART and not begun)
                or all(a.slip for a in group)
                or called_otherwise(talk.texts, turn, group[0].start)
                or (turn < turns[0] and amount(talk.texts[turn], group))
            ):
                continue
            before = talk.texts[turn][max(0, group[0].start - 40) : group[0].start]
            if part in digits and not OTHER_MATTER.search(before):
                yield finding(MASK, group, "part of it")


def _told_up_to(talk: Talk, card: Finding, group: list[Atom]) -> bool:
    """Whether a row ends what was told of a card before it."""
    place = group[0].turn, group[0].start
    told = ((turn, a) for turn, first, last in card.stretches for a in talk.loose[turn] if first <= a.start < last)
    so_far = "".join(a.digits for turn, a in told if (turn, a.start) < place)
    return len(spelled(group)) >= SHORTEST_BEGUN and so_far.endswith(spelled(group))
