"""Rows of digits that may be a card number or a part of one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .amounts import without_amount
from .card_checks import LONGEST, SHORTEST_CALLED_CARD, USUAL, called_card
from .card_windows import holds_telephone
from .explained import explained
from .finding import Finding, called_otherwise, finding
from .groups import Atom, runs, spelled
from .talk import Pieces, Talk

MASK = "[card number]"


def parts(talk: Talk, text: str, of_turn: Sequence[Atom]) -> list[list[Atom]]:
    """The rows of a turn that nothing explains."""
    rows = (without_amount(text, row) for row in runs(text, of_turn))
    return [g for g in rows if g and spelled(g) not in talk.things and not explained(text, g)]


def called(talk: Talk, pieces: Pieces) -> Iterator[Finding]:
    """Numbers in one run that are called a card's, or are as long and begin as one, whatever their check digit."""
    for turn, text in enumerate(talk.texts):
        for group in runs(text, pieces[turn]):
            digits = spelled(group)
            other = called_otherwise(talk.texts, turn, group[0].start) or explained(text, group)
            if not SHORTEST_CALLED_CARD <= len(digits) <= LONGEST or other:
                continue
            if called_card(talk.texts, group[0]):
                yield finding(MASK, group, "called a card number")
            elif (
                len(digits) in USUAL
                and digits[0] in "3456"
                and len(set(digits)) > 2
                and digits not in talk.things
                and (not holds_telephone(text, group))
            ):
                yield finding(MASK, group, "length and first digits of a card number")
