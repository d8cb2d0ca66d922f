"""Ten digits that nobody calls a telephone number, and that are told as one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .card_checks import NORTH_AMERICAN
from .finding import THING_LABEL, Finding, called_otherwise, finding
from .groups import Atom, runs, spelled
from .talk import Pieces

MASK = "[telephone number]"
LABELS = re.compile(
    THING_LABEL.pattern + r"|\b(?:card|account|routing|social|zip|zip code|pin|security code|code)\s+(?:number|is|was"
    r"|no)\b\W*(?:\w+\W+){0,2}$",
)
"""What bears one of these is no telephone number."""


def by_form(texts: Sequence[str], pieces: Pieces) -> Iterator[Finding]:
    """Ten digits of the North American plan that nobody named, told digit by digit or divided 3-3-4."""
    for turn, text in enumerate(texts):
        for group in runs(text, pieces[turn]):
            for part in telephones(text, group):
                if not called_otherwise(texts, turn, part[0].start, LABELS):
                    yield finding(MASK, part, "ten digits as telephones have them")


def telephones(text: str, group: list[Atom]) -> Iterator[list[Atom]]:
    """The numbers in a row of digits; several where all of it is such numbers."""
    digits = spelled(group)
    if len(digits) not in (10, 11, 20, 30):
        return
    parts: list[list[Atom]] = [[]]
    for atom in group:
        if len(spelled(parts[-1])) >= 10 and len(digits) % 10 == 0:
            parts.append([])
        parts[-1].append(atom)
    if all(
        _in_three(text, part) or (NORTH_AMERICAN.fullmatch(spelled(part)) and _digit_by_digit(text, part))
        for part in parts
    ):
        yield from parts


def _digit_by_digit(text: str, group: Sequence[Atom]) -> bool:
    if not {len(spelled(group[: n + 1])) for n in _pauses(text, group)} <= {1, 3, 4, 6, 7}:
        return False
    if len(group) == 1:
        return len(group[0].digits) == 10
    return all(len(set(a.digits)) == 1 or a.digits[1:] == "00" for a in group) and len(group) > 4


def _pauses(text: str, group: Sequence[Atom]) -> list[int]:
    """After which pieces there is a pause."""
    return [n for n in range(len(group) - 1) if re.search(r"[,;.]", text[group[n].end : group[n + 1].start])]


def _in_three(text: str, group: Sequence[Atom]) -> bool:
    """Whether the number is divided 3-3-4 by pauses, or by how it is written; after a 1 before it."""
    sizes = [0]
    for before, atom in zip([None, *group], group, strict=False):
        if before is not None and (
            re.search(r"[,;.-]", text[before.end : atom.start]) or min(len(before.digits), len(atom.digits)) > 2
        ):
            sizes.append(0)
        sizes[-1] += len(atom.digits)
    digits = spelled(group)
    area = digits[-10:][:1]
    return area not in ("0", "1") and (sizes in ([3, 3, 4], [1, 3, 3, 4]) and len(digits) in (10, 11))
