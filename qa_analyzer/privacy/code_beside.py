"""Security codes that nobody names: what is told right behind a card's expiry date."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .finding import Finding
from .groups import Atom, joins, spelled
from .short_numbers import NEAR_CHARACTERS, is_short_number
from .talk import Pieces

EXPIRY = re.compile(r"(?:0?[1-9]|1[0-2])(?:20)?[2-4]\d")
"""Month and year as they stand on a card."""


def after_expiry(texts: Sequence[str], pieces: Pieces, card: Finding) -> list[Atom] | None:
    """Month, year and three or four digits more, right after a card number: nobody names the code then."""
    turn, _, end = card.stretches[-1]
    atoms = [a for a in pieces[turn] if end <= a.start <= end + NEAR_CHARACTERS]
    digits, month_and_year = "", 0
    for number, atom in enumerate(atoms):
        digits += atom.digits
        if not month_and_year and EXPIRY.fullmatch(digits):
            month_and_year = number + 1
        rest = atoms[month_and_year : number + 1]
        last = number + 1 == len(atoms) or not joins(texts[turn][atom.end : atoms[number + 1].start])
        if month_and_year and len(spelled(rest)) in (3, 4) and last and is_short_number(texts, rest):
            return rest
    return None


def is_expiry(digits: str) -> bool:
    """Whether digits may be a card's expiry date."""
    return EXPIRY.fullmatch(digits) is not None
