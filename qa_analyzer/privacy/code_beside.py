"""Security codes that nobody names: what is told right behind a card's expiry date."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .beside import alone
from .digit_rows import Row
from .finding import Finding
from .groups import Atom, joins, spelled
from .short_numbers import NEAR_CHARACTERS, is_short_number
from .talk import Pieces, Talk

MASK = "[security code]"
SHORTEST, LONGEST = 3, 4
BESIDE_CHARACTERS = 60
"""Before a code in its turn, in which its card's expiry date is told."""
_MONTH = (
    r"\b(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"\W+(?:of\W+)?"
)
_UNIT = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_MONTH_BEFORE = re.compile(rf"{_MONTH}(?:twenty\W+)?$")
_MONTH_AND_YEAR = re.compile(
    rf"{_MONTH}(?:(?:twenty|20)\W*)?(?:20|twenty|thirty|forty)?\W?(?:\d+|{_UNIT}|\w+teen|ten|eleven|twelve)?"
    r"\W+(?:and\W+)?$"
)
_YEAR = re.compile(r"(?:20)?[2-4]\d")
_ASKS_EXPIRY = re.compile(r"\bexp\w*\b|\bvalid\b|\bgood (?:till|until|through|thru)\b|\bruns? out\b|\bdate\b")
_AND_THEN = re.compile(r"[.,;]\s(?:(?:and|then|uh|um|it's|its|code|that's)\s)*")
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


def behind_an_answer(texts: Sequence[str], pieces: Pieces, turn: int) -> list[Atom] | None:
    """ "Expiry?" "Eleven twenty-eight. And six fifty-four.": what follows the date that was asked for."""
    if not turn or not _ASKS_EXPIRY.search(texts[turn - 1]):
        return None
    atoms = pieces[turn]
    for number in range(1, min(4, len(atoms))):
        date, rest = atoms[:number], atoms[number:]
        gap = texts[turn][date[-1].end : rest[0].start]
        fits = SHORTEST <= len(spelled(rest)) <= LONGEST and is_short_number(texts, rest)
        if is_expiry(spelled(date)) and fits and _AND_THEN.fullmatch(gap) and alone(texts[turn], rest, 1):
            return list(rest)
    return None


def is_expiry(digits: str) -> bool:
    """Whether digits may be a card's expiry date."""
    return EXPIRY.fullmatch(digits) is not None


def behind_a_month(talk: Talk, rows: Sequence[Row]) -> Iterator[Finding]:
    """What is told behind a card's expiry date in words: "march of twenty nine, eight sixteen"."""
    for row in rows:
        before = talk.texts[row.turn][max(0, row.start - BESIDE_CHARACTERS) : row.start]
        dated = _MONTH_BEFORE.search(before) and _YEAR.fullmatch(row.atoms[0].digits)
        rest = row.atoms[1:] if dated else row.atoms
        behind = dated or _MONTH_AND_YEAR.search(before)
        if behind and SHORTEST <= len(spelled(rest)) <= LONGEST:
            yield Finding(MASK, ((row.turn, rest[0].start, row.end),), "behind an expiry date")
