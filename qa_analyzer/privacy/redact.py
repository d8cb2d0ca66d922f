"""Masks card numbers, card security codes and social security numbers in what was said.

PCI DSS 3.3.1 forbids keeping security codes in any form.  Telephone and order numbers, dates and amounts
stay: a coach needs them.
"""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.span import Span, union

from .cards import card_numbers
from .codes import security_codes, social_security_numbers
from .digits import atoms
from .finding import Finding


def findings(texts: Sequence[str]) -> list[Finding]:
    """What to mask in consecutive turns, cards first."""
    pieces = [atoms(text, turn) for turn, text in enumerate(texts)]
    if not any(pieces):
        return []
    cards = list(card_numbers(texts, pieces))
    return [*cards, *security_codes(texts, pieces, cards), *social_security_numbers(texts, pieces)]


def redact(text: str) -> str:
    """`text` with each card number, security code and social security number replaced by its name in brackets."""
    return redact_turns([text])[0]


def redact_turns(texts: Sequence[str]) -> list[str]:
    """The texts of consecutive turns, masked; a number that is told in parts over several turns is masked in each.

    A security code is also known by the question in a turn before it.
    """
    cuts: dict[int, list[tuple[int, int, str]]] = {}
    for found in findings(texts):
        for turn, first, last in found.stretches:
            cuts.setdefault(turn, []).append((first, last, found.mask))
    return [_masked(text, cuts[turn]) if turn in cuts else text for turn, text in enumerate(texts)]


def masked_characters(texts: Sequence[str]) -> dict[int, list[Span]]:
    """For each turn with something to mask, the stretches of its characters (as spans of whole numbers)."""
    cuts: dict[int, list[Span]] = {}
    for found in findings(texts):
        for turn, first, last in found.stretches:
            cuts.setdefault(turn, []).append(Span(first, last))
    return {turn: union(spans) for turn, spans in cuts.items()}


def _masked(text: str, cuts: list[tuple[int, int, str]]) -> str:
    made: list[str] = []
    at = 0
    for first, last, mask in sorted(cuts, key=lambda c: (c[0], -c[1])):
        if first >= at:
            made += [text[at:first], mask]
        at = max(at, last)
    return "".join(made) + text[at:]
