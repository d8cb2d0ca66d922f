"""Whether parts that were told one by one are divided as a card number is."""

from __future__ import annotations

from .card_checks import USUAL
from .card_windows import LAYOUTS
from .groups import Atom, spelled

PRICES = frozenset("99 95 98 49 50 75 25".split())
"""The last two digits of many prices."""


def as_embossed(groups: list[list[Atom]], variant: list[Atom], first: int, last: int) -> bool:
    """Whether whole groups make up the pieces from `first` to `last`, divided as cards are (4-4-4-4, 4-6-5)."""
    chosen = {(a.turn, a.start) for a in variant[first:last]}
    lengths, total = [], 0
    for group in groups:
        inside = [(a.turn, a.start) in chosen for a in group]
        if any(inside) and not all(inside):
            return False
        if any(inside):
            total += len(spelled(group))
            lengths.append(total)
    prices = sum(spelled(g)[-2:] in PRICES for g in groups if (g[0].turn, g[0].start) in chosen)
    if prices > len(lengths) / 2:
        return False
    halves = [spelled(g) for g in groups if (g[0].turn, g[0].start) in chosen]
    if len(halves) == 2 and halves[0] == halves[1]:
        return False
    if total in USUAL and len(lengths) <= 8 and all(map(_digit_by_digit, groups)):
        return True
    return any(set(lengths) <= layout for layout in LAYOUTS)


def _digit_by_digit(group: list[Atom]) -> bool:
    """Three digits or more, told one by one or doubled, nearly all in words that are digits."""
    single = all(len(set(a.digits)) == 1 for a in group)
    return single and len(spelled(group)) > 1 and not any(a.slip for a in group)
