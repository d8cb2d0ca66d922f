"""Card numbers told in parts of which some were taken back, or said once more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from .card_checks import USUAL, looks_like_card, luhn
from .groups import Atom, spelled
from .matters import TAKEN_BACK


def corrected(texts: Sequence[str], chain: list[list[Atom]]) -> list[Atom] | None:
    """All pieces of a chain that is a card number without what was taken back, or said once more by the other party."""
    if any(a.slip for group in chain for a in group):
        return None
    for groups in _corrections(texts, chain):
        variant = [atom for group in groups for atom in group]
        digits = spelled(variant)
        if len(digits) in USUAL and looks_like_card(digits) and luhn(digits):
            return [atom for group in chain for atom in group if len(spelled(group)) > 1 or group in groups]
    return None


def _corrections(texts: Sequence[str], chain: list[list[Atom]]) -> Iterator[list[list[Atom]]]:
    kept: list[list[Atom]] = []
    for group in chain:
        told, digits = "".join(map(spelled, kept)), spelled(group)
        if not (kept and group[0].turn != kept[-1][0].turn and len(digits) > 2 and digits in told):
            kept.append(group)
    if len(kept) < len(chain):
        yield kept
    if any(len(spelled(g)) < 2 for g in chain):
        yield [g for g in chain if len(spelled(g)) > 1]
    for number, (before, after) in enumerate(pairwise(chain)):
        if before[0].turn == after[0].turn:
            between = texts[before[0].turn][before[-1].end : after[0].start]
        else:
            between = " ".join([texts[before[0].turn][before[-1].end :], texts[after[0].turn][: after[0].start]])
        for wrong in range(1, len(before) + 1) if TAKEN_BACK.search(between) else ():
            yield [*chain[:number], before[:-wrong], *chain[number + 1 :]]
        if TAKEN_BACK.search(between):
            yield [*chain[: max(0, number - 1)], *chain[number + 1 :]]
            yield chain[number + 1 :]
