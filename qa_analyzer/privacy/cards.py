"""Payment card numbers in digits that were said or written, within a turn and across turns."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .card_checks import LONGEST, SHORTEST, SHORTEST_CALLED_CARD, called_card, luhn
from .card_parts import chains, in_chain
from .card_windows import free_windows, holds_telephone, windows
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
        found = windows(texts[turn], variant)
        if is_called_card or not holds_telephone(texts[turn], variant):
            found = sorted([*found, *free_windows(variant, found)])
        for first, last in found:
            yield finding("[card number]", variant[first:last])
        rest = variant[found[-1][1] :] if found else []
        if is_called_card and SHORTEST_CALLED_CARD <= len(spelled(rest)) <= LONGEST:
            yield finding("[card number]", rest)
        if found:
            return
    if SHORTEST_CALLED_CARD <= len(spelled(group)) <= LONGEST and is_called_card:
        yield finding("[card number]", group)
