"""Words that only sound like digits, in the row in which they stand: which of them are digits, and what they make."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from .digits import LOOSE_WORDS
from .groups import Atom, runs
from .number_words import SMALL_WORDS

NO_DIGIT = "so far"
"""Its "far" is no four, however near digits stand."""
_ROUND = re.compile(r"[2-9]0")
_MORE_SAID = re.compile(rf"\s+(?!(?:{'|'.join(sorted(LOOSE_WORDS))})\b)[a-z]")
"""A word that is no number behind a small word: it is of that word's own sentence ("eighty for the two")."""


def in_rows(text: str, pieces: Sequence[Atom], most_small: int = 0) -> Sequence[Atom]:
    """The pieces without slips that stand alone; in rows of up to `most_small`, without those common in other talk."""
    if not any(a.slip for a in pieces):
        return pieces
    pieces = [a for a in pieces if not (a.slip and text.endswith(NO_DIGIT, 0, a.end))]
    return [
        atom
        for row in runs(text, pieces)
        for atom in row
        if not atom.slip
        or len(pieces) == 1
        or (len(row) > 1 and (len(row) > most_small or text[atom.start : atom.end] not in SMALL_WORDS))
    ]


def joined(text: str, pieces: Sequence[Atom]) -> list[Atom]:
    """The pieces with round tens and the small word behind them as one: "eighty for" is 84 in a row of digits."""
    made: list[Atom] = []
    for atom in pieces:
        tens = made[-1] if made and _ROUND.fullmatch(made[-1].digits) and not made[-1].slip else None
        beside = tens is not None and atom.slip and len(atom.digits) == 1 and text[tens.end : atom.start] == " "
        if tens and beside and atom.digits != "0" and not _MORE_SAID.match(text, atom.end):
            made[-1] = replace(tens, digits=tens.digits[0] + atom.digits, end=atom.end)
        else:
            made.append(atom)
    return made
