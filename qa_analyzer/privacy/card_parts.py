"""Card numbers told in parts: over several turns, with acknowledgements and repetitions between them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import pairwise

from .card_checks import LONGEST, SHORTEST_CALLED_CARD, USUAL, called_card, looks_like_card, luhn, window
from .card_windows import LAYOUTS
from .dictated import UNIT_AFTER
from .digits import Atom, spelled
from .finding import Finding, called_otherwise, finding
from .matters import OTHER_MATTER, TAKEN_BACK
from .number_words import FILLERS

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
Fits = Callable[[list[list[Atom]], list[Atom], int, int], bool]
"""Whether pieces may be a card's: the groups, their pieces in a row, the first and the last + 1."""
MOST_PARTS_CORRECTED = 12
MOST_PARTS = 80
"""Groups looked at together: each of 19 digits told on its own and repeated fits twice."""


def chains(texts: Sequence[str], grouped: Sequence[Sequence[list[Atom]]]) -> Iterator[list[list[Atom]]]:
    """Groups of digits that follow each other with little else said between them, in one turn or several."""
    chain: list[list[Atom]] = []
    for group in (group for groups in grouped for group in groups):
        if chain and not _follows(texts, chain[-1], group):
            yield chain
            chain = []
        if len(spelled(group)) in TELEPHONE_DIGITS or called_otherwise(texts, group[0].turn, group[0].start):
            yield chain
            chain = []
        else:
            chain.append(group)
    yield chain


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
    return _beside_the_matter(said) <= MOST_WORDS_ASIDE and not OTHER_MATTER.search(
        " ".join(said.split()[-WORDS_BEFORE:])
    )


def tight(between: str) -> bool:
    """Whether next to nothing is said between two groups."""
    return _beside_the_matter(between) <= MOST_WORDS_BETWEEN


def _beside_the_matter(text: str) -> int:
    """Words that are no acknowledgement and no filler."""
    words = [w.strip(".,;:!?-").replace("'", "").replace("’", "").lower() for w in text.split()]
    return sum(bool(word) and word not in _ASIDES for word in words)


def in_chain(texts: Sequence[str], chain: list[list[Atom]]) -> Iterator[Finding]:
    """Card numbers read in parts: without what the other party repeats, or what was taken back."""
    first_told = chain
    fits: Fits = _any_way if chain and called_card(texts, chain[0][0]) else _as_embossed
    while len(chain) > 1:
        inside = _first_number(chain[:MOST_PARTS], fits) or (_corrected(texts, chain[:MOST_PARTS_CORRECTED]))
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
    if chain is not first_told or len(chain) < 2:
        return
    told = spelled([a for g in _without_echoes(chain) for a in g])
    if SHORTEST_CALLED_CARD <= len(told) <= LONGEST and called_card(texts, chain[0][0]):
        yield finding("[card number]", [atom for group in chain for atom in group], "called a card number")


def _first_number(chain: list[list[Atom]], fits: Fits) -> list[Atom] | None:
    """The pieces of the first card number of the chain, with all that was repeated in between."""
    starts = {(g[0].turn, g[0].start) for g in chain}
    parity = chain[0][0].turn % 2
    every_other = [g for g in chain if g[0].turn % 2 == parity]
    nobody_repeats = len(every_other) == len(chain) and chain[0][0].turn != chain[-1][0].turn
    without_echoes = _without_echoes(chain)
    for groups in (chain, without_echoes) if nobody_repeats else (without_echoes, every_other, chain):
        variant = [atom for group in groups for atom in group]
        found = window(
            variant, [i for i, a in enumerate(variant) if (a.turn, a.start) in starts], partial(fits, groups, variant)
        )
        if found:
            first, last = variant[found[0]], variant[found[1] - 1]
            return [
                a for g in chain for a in g if (first.turn, first.start) <= (a.turn, a.start) <= (last.turn, last.start)
            ]
    return None


def _corrected(texts: Sequence[str], chain: list[list[Atom]]) -> list[Atom] | None:
    """All pieces of a chain that is a card number without what was taken back, or said once more by the other party."""
    for groups in _corrections(texts, chain):
        variant = [atom for group in groups for atom in group]
        digits = spelled(variant)
        if len(digits) in USUAL and looks_like_card(digits) and luhn(digits):
            return [atom for group in chain for atom in group]
    return None


def _corrections(texts: Sequence[str], chain: list[list[Atom]]) -> Iterator[list[list[Atom]]]:
    kept: list[list[Atom]] = []
    for group in chain:
        told, digits = "".join(map(spelled, kept)), spelled(group)
        if not (kept and group[0].turn != kept[-1][0].turn and len(digits) > 2 and digits in told):
            kept.append(group)
    if len(kept) < len(chain):
        yield kept
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


def _any_way(groups: list[list[Atom]], variant: list[Atom], first: int, last: int) -> bool:
    """A number that was called a card's may be divided in any way."""
    return True


def _as_embossed(groups: list[list[Atom]], variant: list[Atom], first: int, last: int) -> bool:
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
    if total in USUAL and len(lengths) <= 8 and all(map(_digit_by_digit, groups)):
        return True
    same = len(lengths) == 2 and lengths[1] == 2 * lengths[0]
    return not same and any(set(lengths) <= layout for layout in LAYOUTS)


def _digit_by_digit(group: list[Atom]) -> bool:
    """Three digits or more, told one by one or doubled, nearly all in words that are digits."""
    single = all(len(set(a.digits)) == 1 for a in group)
    return single and len(spelled(group)) > 2 and 3 * sum(a.slip for a in group) < len(group)


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
