"""Rows of digits: what is told of a number in one go, and whether it is part of what was found.

Bounds: chosen on 150 passages by a writer who knew none of the rules, and on made number talk.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .card_parts import is_telephone
from .explained import explained
from .finding import Finding, called_otherwise
from .groups import Atom, runs, spelled
from .number_words import SMALL_WORDS
from .phone_forms import telephones
from .talk import Talk

_BETWEEN_DIGITS = " ,.-"
_WORD = re.compile(r"\s*[a-z]")


@dataclass(frozen=True, slots=True)
class Row:
    """Digits of one turn with nothing but fillers between, all of them of a card found before (`known`) or none."""

    atoms: tuple[Atom, ...]
    known: bool

    @property
    def digits(self) -> str:
        """Its digits."""
        return spelled(self.atoms)

    @property
    def turn(self) -> int:
        """Where it stands."""
        return self.atoms[0].turn

    @property
    def start(self) -> int:
        """Its first character."""
        return self.atoms[0].start

    @property
    def end(self) -> int:
        """Its last character + 1."""
        return self.atoms[-1].end


def harmless(talk: Talk, row: Row) -> bool:
    """Whether the words around a row make it another matter's."""
    group = list(row.atoms)
    return (
        is_telephone(talk.texts[row.turn], group)
        or any(telephones(talk.texts[row.turn], group))
        or explained(talk.texts[row.turn], group)
        or row.digits in talk.things
        or called_otherwise(talk.texts, row.turn, row.start)
    )


def rows_of(talk: Talk, found: Sequence[Finding]) -> Iterator[Row]:
    """The rows of a call; `known` are those in what was found."""
    taken: dict[int, list[tuple[int, int]]] = {}
    for one in found:
        for turn, first, last in one.stretches:
            taken.setdefault(turn, []).append((first, last))
    for turn, text in enumerate(talk.texts):
        if not talk.loose[turn]:
            continue
        known = taken.get(turn, ())
        for group in runs(text, talk.loose[turn]):
            if not known:
                yield from _row(text, group, False)
                continue
            part: list[Atom] = []
            was = False
            for atom in group:
                is_known = any(first <= atom.start < last for first, last in known)
                if part and is_known != was:
                    yield from _row(text, part, was)
                    part = []
                part.append(atom)
                was = is_known
            yield from _row(text, part, was)


def _row(text: str, part: list[Atom], known: bool) -> Iterator[Row]:
    """Without words at its ends that only sound like digits and lean on others ("so far", "five for the small")."""
    while not known and len(part) > 1 and part[-1].slip and _leans(text, part[-2], part[-1]):
        part = part[:-1]
    while not known and len(part) > 1 and part[0].slip and text[part[0].end : part[1].start].strip(_BETWEEN_DIGITS):
        part = part[1:]
    if known or not all(a.slip for a in part) or len(part) > 2:
        yield Row(tuple(part), known)


def _leans(text: str, before: Atom, atom: Atom) -> bool:
    """Whether a word behind the last digit is of what follows it, or of what stands between."""
    small = text[atom.start : atom.end] in SMALL_WORDS and _WORD.match(text, atom.end) is not None
    return small or bool(text[before.end : atom.start].strip(_BETWEEN_DIGITS))
