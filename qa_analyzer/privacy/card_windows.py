"""Card numbers inside longer rows of digits: two cards in a row, a telephone number or a code before a card."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from .card_checks import LONGEST, SHORTEST, window
from .groups import Atom, spelled

LAYOUTS = ({4, 8, 12, 16}, {4, 10, 15}, {4, 10, 14}, {13}, {19})
"""After which digits a card number is divided when it is read or written, as it is embossed (4-4-4-4, 4-6-5, 4-6-4)."""


MOST_CRUMBS = 2
"""Digits beside a card number that go with it; three may be a code, four an expiry date."""
MOST_LEFT = 4
"""Digits that card numbers may leave of a long row in which nothing divides them."""


def windows(text: str, group: Sequence[Atom]) -> list[tuple[int, int]]:
    """All card numbers that are divided as cards are and stand between divisions, in order; none overlap."""
    borders = _borders(text, group)
    lengths = [0]
    for atom in group:
        lengths.append(lengths[-1] + len(atom.digits))

    def fits(first: int, last: int) -> bool:
        divided = {lengths[b] - lengths[first] for b in range(first + 1, last + 1) if b in borders}
        return last in borders and any(divided <= layout for layout in LAYOUTS)

    sizes = [len(atom.digits) for atom in group]
    ends_a_telephone = {n for n in range(2, len(group)) if sizes[n - 2 : n + 1] == [3, 3, 4]}
    return list(_one_after_the_other(group, 0, borders - ends_a_telephone, fits)) or list(
        _one_after_the_other(group, 0, borders, fits)
    )


def free_windows(group: Sequence[Atom], found: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The card numbers, however they are divided, in what `found` leaves."""
    at = 0
    if not found and len(spelled(group)) > LONGEST:
        yield from _tiling(group)
        return
    for first, last in [*found, (len(group), len(group))]:
        if len(spelled(group[at:first])) >= SHORTEST:
            for start, end in _one_after_the_other(group[at:first], 0, None, lambda first, last: True):
                yield at + start, at + end
        at = last


def crumbs(text: str, group: Sequence[Atom], found: Sequence[tuple[int, int]]) -> Iterator[list[Atom]]:
    """Up to `MOST_CRUMBS` digits right beside a card number in its row, with nothing but spaces between: a digit that
    was said twice, or another number of which this was a window.
    """
    taken = {n for first, last in found for n in range(first, last)}
    for first, last in found:
        for side in (range(last, len(group)), range(first - 1, -1, -1)):
            beside: list[Atom] = []
            for n in side:
                one, other = (n - 1, n) if n >= last else (n, n + 1)
                if n in taken or re.search(r"[^\s-]", text[group[one].end : group[other].start]):
                    break
                beside.append(group[n])
            if beside and len(spelled(beside)) <= MOST_CRUMBS:
                yield beside


def _tiling(group: Sequence[Atom]) -> list[tuple[int, int]]:
    """Card numbers that leave next to nothing of a long row, or an expiry date and a code."""
    found = list(_one_after_the_other(group, 0, None, lambda first, last: True))
    rest = len(spelled(group)) - sum(len(spelled(group[first:last])) for first, last in found)
    after = spelled(group[found[-1][1] :]) if found else ""
    dated = re.fullmatch(r"(?:0?[1-9]|1[0-2])(?:20)?[2-4]\d\d{0,4}", after) is not None and found[0][0] == 0
    return found if found and (rest <= MOST_LEFT or dated) else []


def holds_telephone(text: str, group: Sequence[Atom]) -> bool:
    """Whether the digits, as they are grouped by commas and spaces, hold a telephone number (3-3-4) and more."""
    sizes = [0]
    for number, atom in enumerate(group):
        if number and (len(atom.digits) > 1 or _pause(text, group, number)):
            sizes.append(0)
        sizes[-1] += len(atom.digits)
    return any(sizes[i : i + 3] == [3, 3, 4] or sizes[i] in (10, 11) for i in range(len(sizes)))


def _one_after_the_other(
    group: Sequence[Atom], at: int, borders: set[int] | None, fits: Callable[[int, int], bool]
) -> Iterator[tuple[int, int]]:
    while at < len(group):
        found = window(group, (i for i in range(at, len(group)) if borders is None or i in borders), fits)
        if not found:
            return
        yield found
        at = found[1]


def _borders(text: str, group: Sequence[Atom]) -> set[int]:
    """Before which pieces the row is divided: at both ends, at pauses, before and after digits written as one."""
    inner = (
        n
        for n in range(1, len(group))
        if len(group[n].digits) > 2 or len(group[n - 1].digits) > 2 or _pause(text, group, n)
    )
    return {0, len(group), *inner}


def _pause(text: str, group: Sequence[Atom], number: int) -> bool:
    gap = text[group[number - 1].end : group[number].start]
    return gap != " " and re.search(r"[,;.]", gap) is not None
