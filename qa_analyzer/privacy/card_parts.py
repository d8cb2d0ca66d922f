"""Card numbers told in parts: over several turns, with acknowledgements and repetitions between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import partial

from .card_checks import NORTH_AMERICAN, window
from .card_corrections import corrected
from .card_layouts import as_embossed
from .card_windows import holds_telephone
from .explained import UNIT_AFTER
from .finding import Finding, called_otherwise, finding
from .groups import Atom, spelled
from .matters import OTHER_MATTER
from .number_words import FILLERS
from .unnamed import thing_is

TELEPHONE_DIGITS = (7, 10, 11)
"""A group of this many digits is a telephone number of its own, no part of a card number."""
MOST_WORDS_BETWEEN = 2
MOST_WORDS_ASIDE = 14
"""Words between two groups of a number that was divided as cards are."""
WORDS_BEFORE = 4
"""Words between two groups, acknowledgements and fillers not counted."""
_ASIDES = FILLERS | frozenset(
    "mmhm uhhuh huh got great perfect thanks thank you sure go on ahead next now i im listening alright".split()
)
MOST_TURNS_BETWEEN = 2
MOST_PARTS_CORRECTED = 12
LEAST_WITH_SLIPS = 8
"""Digits of a part from which words that only sound like digits are read as such although nobody named a card."""
MOST_PARTS = 80
"""Groups looked at together: each of 19 digits told on its own and repeated fits twice."""


def chains(texts: Sequence[str], grouped: Sequence[Sequence[list[Atom]]]) -> Iterator[list[list[Atom]]]:
    """Groups of digits that follow each other with little else said between them, in one turn or several."""
    chain: list[list[Atom]] = []
    for group in (group for groups in grouped for group in groups):
        if chain and not _follows(texts, chain[-1], group):
            yield chain
            chain = []
        if is_telephone(texts[group[0].turn], group) or called_otherwise(texts, group[0].turn, group[0].start):
            yield chain
            chain = []
        else:
            chain.append(group)
    yield chain


def is_telephone(text: str, group: list[Atom]) -> bool:
    """Whether a row has the digits of a telephone number, divided as one."""
    told = spelled(group)
    digits = len(told)
    if digits == 7:
        return True
    return digits in TELEPHONE_DIGITS and holds_telephone(text, group) and NORTH_AMERICAN.fullmatch(told) is not None


def _follows(texts: Sequence[str], before: list[Atom], after: list[Atom]) -> bool:
    first, last = before[-1], after[0]
    if last.turn - first.turn > MOST_TURNS_BETWEEN + 1:
        return False
    if first.turn == last.turn:
        between = [texts[first.turn][first.end : last.start]]
    else:
        between = [texts[first.turn][first.end :], *texts[first.turn + 1 : last.turn], texts[last.turn][: last.start]]
    if UNIT_AFTER.match(between[0]) or re.search(r"[$€£#]\s*$", between[-1]):
        return False
    said = " ".join(between)
    return beside_the_matter(said) <= MOST_WORDS_ASIDE and not OTHER_MATTER.search(
        " ".join(said.split()[-WORDS_BEFORE:])
    )


def tight(between: str) -> bool:
    """Whether next to nothing is said between two groups."""
    return beside_the_matter(between) <= MOST_WORDS_BETWEEN


def beside_the_matter(text: str) -> int:
    """Words that are no acknowledgement and no filler."""
    words = [w.strip(".,;:!?-").replace("'", "").replace("’", "") for w in text.split()]
    return sum(bool(word) and word not in _ASIDES for word in words)


def in_chain(texts: Sequence[str], chain: list[list[Atom]]) -> Iterator[Finding]:
    """Card numbers read in parts: without what the other party repeats, or what was taken back."""
    if chain:
        chain = [group for group in chain if not all(a.slip for a in group)] or chain
        first = chain[0]
        if not all(map(_mostly_digits, chain)) or thing_is(texts[first[0].turn], first):
            return
    while len(chain) > 1:
        inside = _first_number(chain[:MOST_PARTS]) or (corrected(texts, chain[:MOST_PARTS_CORRECTED]))
        if not inside and len(chain) <= MOST_PARTS:
            break
        if not inside:
            chain = chain[MOST_PARTS // 2 :]
            continue
        turns = (inside[0].turn - 1, inside[0].turn, inside[-1].turn, inside[-1].turn + 1)
        told, end = spelled(inside), (inside[-1].turn, inside[-1].start)
        echoes = [
            a
            for g in chain[: 2 * MOST_PARTS]
            if g[0].turn in turns and len(spelled(g)) > 2 and spelled(g) in told
            for a in g
        ]
        yield finding("[card number]", [*inside, *echoes], "check digit")
        chain = chain[next((n for n, g in enumerate(chain) if (g[0].turn, g[0].start) > end), len(chain)) :]


def _mostly_digits(group: list[Atom]) -> bool:
    """Whether it holds no words that only sound like digits; in rows as long as half a number, up to half of them."""
    slips = sum(a.slip for a in group)
    return not slips or (len(group) >= LEAST_WITH_SLIPS and 2 * slips <= len(group))


def _first_number(chain: list[list[Atom]]) -> list[Atom] | None:
    """The pieces of the first card number of the chain, with all that was repeated in between."""
    starts = {(g[0].turn, g[0].start) for g in chain}
    parity = chain[0][0].turn % 2
    every_other = [g for g in chain if g[0].turn % 2 == parity]
    nobody_repeats = len(every_other) == len(chain) and chain[0][0].turn != chain[-1][0].turn
    without_echoes = _without_echoes(chain)
    for groups in (chain, without_echoes) if nobody_repeats else (without_echoes, every_other, chain):
        variant = [atom for group in groups for atom in group]
        begins = [i for i, a in enumerate(variant) if (a.turn, a.start) in starts]
        found = window(variant, begins, partial(as_embossed, groups, variant))
        if found:
            first, last = variant[found[0]], variant[found[1] - 1]
            return [
                a for g in chain for a in g if (first.turn, first.start) <= (a.turn, a.start) <= (last.turn, last.start)
            ]
    return None


def _without_echoes(chain: list[list[Atom]]) -> list[list[Atom]]:
    kept: list[list[Atom]] = []
    echoed = True
    for group in chain:
        if not echoed and spelled(group) == spelled(kept[-1]):
            echoed = True
        else:
            kept.append(group)
            echoed = False
    return kept
