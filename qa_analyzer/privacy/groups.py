"""Pieces of numbers, and which of them belong together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .number_words import FILLERS

MOST_FILLERS = 5
"""Fillers between two digits of one number, at most."""
LONGEST_GAP = 60
"""Characters between two digits of one number, at most."""
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_JOINING = frozenset((" ", ", ", "-", ". ", ""))
_BREAKING = re.compile(r"[$€£%/+@]|\d:\d")


@dataclass(frozen=True, slots=True)
class Atom:
    """One spoken or written piece of a number: its digits and its characters in turn `turn`.

    `aside` marks an "oh" that may be no zero but an interjection ("oh, four one ..."); `slip` a word that only sounds
    like its digit; `marked` what stands behind a mark in capitals ("TK 440912").
    """

    digits: str
    turn: int
    start: int
    end: int
    aside: bool = False
    slip: bool = False
    marked: bool = False


def runs(text: str, pieces: Sequence[Atom], fillers: frozenset[str] = FILLERS) -> Iterator[list[Atom]]:
    """The pieces of one turn, grouped: between two of a group stand only punctuation and a few `fillers`."""
    group: list[Atom] = []
    for piece in pieces:
        if group and not joins(text[group[-1].end : piece.start], fillers):
            yield group
            group = []
        group.append(piece)
    if group:
        yield group


def joins(gap: str, fillers: frozenset[str] = FILLERS) -> bool:
    """Whether what stands between two digits lets them be of one number: punctuation and a few fillers."""
    if gap in _JOINING:
        return True
    if len(gap) > LONGEST_GAP or _BREAKING.search(gap):
        return False
    words = [w.replace("'", "").replace("’", "") for w in _TOKEN.findall(gap)]
    return len(words) <= MOST_FILLERS and fillers.issuperset(words)


def spelled(pieces: Sequence[Atom]) -> str:
    """The digits of the pieces, one after the other."""
    return "".join(p.digits for p in pieces)
