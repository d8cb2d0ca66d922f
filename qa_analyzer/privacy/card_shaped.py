"""Card numbers that nobody names and whose check digit is wrong: told in parts that are divided as cards are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .card_checks import looks_like_card
from .card_layouts import PRICES
from .card_windows import LAYOUTS
from .cues import OTHER, cues
from .finding import Finding, finding
from .groups import Atom, spelled
from .matters import OTHER_MATTER
from .unnamed import thing_is

MOST_WORDS = 10
"""Words between two parts, fillers among them."""
MOST_TURNS = 3
MOST_PARTS = 20
"""Parts of one number, what is said twice among them."""
LEAST_DIFFERENT = 4
"""Different digits of a number: fewer are counts and rows of noughts."""
_OF_TIME = re.compile(r"\b(?:in|since|until|from|between)\s+$")
_YEAR = re.compile(r"(?:19|20)\d\d")


def shaped(texts: Sequence[str], chain: Sequence[list[Atom]]) -> Iterator[Finding]:
    """The parts of a chain that make up 15 or 16 digits as they are embossed, what is said twice among them."""
    number = 0
    while number < len(chain):
        told = _from(texts, chain[number : number + MOST_PARTS])
        if told:
            yield finding("[card number]", [a for group in told for a in group], "divided as a card number")
        number += max(1, len(told))


def _from(texts: Sequence[str], chain: Sequence[list[Atom]]) -> list[list[Atom]]:
    """The parts from the first on; empty where they make up none."""
    counted: list[list[Atom]] = []
    lengths: set[int] = set()
    total = 0
    for number, group in enumerate(chain):
        if counted and not _close(texts, chain[number - 1], group):
            return []
        digits = spelled(group)
        again = bool(counted) and group[0].turn != counted[-1][0].turn and digits in spelled(counted[-1])
        if again and len(digits) > 1:
            continue
        if any(a.slip for a in group) or (not counted and thing_is(texts[group[0].turn], group)):
            return []
        if _OF_TIME.search(texts[group[0].turn][: group[0].start]):
            return []
        counted.append(group)
        total += len(digits)
        lengths.add(total)
        if not any(lengths <= layout for layout in LAYOUTS):
            return []
        told = "".join(map(spelled, counted))
        whole = total == 16 or (total == 15 and told[0] == "3")
        if whole and len(counted) > 1 and looks_like_card(told) and len(set(told)) >= LEAST_DIFFERENT:
            years = sum(_YEAR.fullmatch(spelled(g)) is not None for g in counted)
            twice = told[: total // 2] == told[total // 2 :]
            prices = sum(spelled(g)[-2:] in PRICES for g in counted)
            harmless = (
                years > 1
                or prices > len(counted) / 2
                or twice
                or told[0] not in "23456"
                or _another_asked(texts, chain[0][0])
            )
            return [] if harmless else list(chain[: number + 1])
    return []


def _another_asked(texts: Sequence[str], first: Atom) -> bool:
    """Whether another thing was spoken of right before the first part, and no card."""
    before = [*texts[max(0, first.turn - 1) : first.turn], texts[first.turn][: first.start]]
    kinds = {cue.kind for text in before for cue in cues(text)}
    return OTHER in kinds and "card" not in kinds


def _close(texts: Sequence[str], before: list[Atom], after: list[Atom]) -> bool:
    first, last = before[-1], after[0]
    if last.turn - first.turn > MOST_TURNS:
        return False
    if first.turn == last.turn:
        between = texts[first.turn][first.end : last.start]
    else:
        parts = [texts[first.turn][first.end :], *texts[first.turn + 1 : last.turn], texts[last.turn][: last.start]]
        between = " ".join(parts)
    return len(between.split()) <= MOST_WORDS * (1 + last.turn - first.turn) and not OTHER_MATTER.search(between)
