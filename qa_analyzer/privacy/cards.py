"""Payment card numbers in digits that were said or written, within a turn and across turns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .card_checks import LONGEST, SHORTEST, SHORTEST_CALLED_CARD, called_card, luhn, window
from .card_parts import chains, in_chain
from .digits import Atom, runs, spelled
from .finding import Finding, called_otherwise, finding


def card_numbers(texts: Sequence[str], pieces: Sequence[Sequence[Atom]]) -> Iterator[Finding]:
    """The card numbers; `pieces` are the atoms of each text."""
    grouped = [list(runs(text, atoms)) for text, atoms in zip(texts, pieces, strict=True)]
    for turn, groups in enumerate(grouped):
        for group in groups:
            yield from _in_one(texts, turn, group)
    for chain in chains(texts, grouped):
        yield from in_chain(texts, chain)


def _in_one(texts: Sequence[str], turn: int, group: list[Atom]) -> Iterator[Finding]:
    if sum(len(a.digits) for a in group) < SHORTEST_CALLED_CARD or called_otherwise(texts[turn], group[0].start):
        return
    variants = [group, [a for a in group if not a.aside]]
    for variant in variants:
        digits = spelled(variant)
        if SHORTEST <= len(digits) <= LONGEST and luhn(digits) and len(set(digits)) > 1:
            yield finding("[card number]", variant)
            return
    is_called_card = called_card(texts, group[0])
    for variant in variants:
        if not is_called_card and _two_telephones(texts[turn], variant):
            return
        found = window(variant, range(len(variant)))
        if found:
            yield finding("[card number]", variant[found[0] : found[1]])
            return
    if SHORTEST_CALLED_CARD <= len(spelled(group)) <= LONGEST and is_called_card:
        yield finding("[card number]", group)


def _two_telephones(text: str, group: Sequence[Atom]) -> bool:
    """Whether the digits, as they are grouped by commas and spaces, hold a telephone number (3-3-4) and more."""
    sizes = [0]
    for number, atom in enumerate(group):
        if number and (len(atom.digits) > 1 or re.search(r"[,;.]", text[group[number - 1].end : atom.start])):
            sizes.append(0)
        sizes[-1] += len(atom.digits)
    return any(sizes[i : i + 3] == [3, 3, 4] or sizes[i] in (10, 11) for i in range(len(sizes)))
