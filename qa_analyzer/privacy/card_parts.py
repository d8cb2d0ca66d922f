"""Card numbers told in parts: over several turns, with acknowledgements and repetitions between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .card_checks import LONGEST, SHORTEST, SHORTEST_CALLED_CARD, called_card, window
from .digits import Atom, spelled
from .finding import Finding, called_otherwise, finding

TELEPHONE_DIGITS = (7, 10, 11)
"""A group of this many digits is a telephone number of its own, no part of a card number."""
MOST_WORDS_BETWEEN = 6
MOST_TURNS_BETWEEN = 2
MOST_PARTS = 80
"""Groups looked at together: each of 19 digits told on its own and repeated fits twice."""


def chains(texts: Sequence[str], grouped: Sequence[Sequence[list[Atom]]]) -> Iterator[list[list[Atom]]]:
    """Groups of digits that follow each other with little else said between them, in one turn or several."""
    chain: list[list[Atom]] = []
    for group in (group for groups in grouped for group in groups):
        if chain and not _follows(texts, chain[-1], group):
            yield chain
            chain = []
        if len(spelled(group)) in TELEPHONE_DIGITS or called_otherwise(texts[group[0].turn], group[0].start):
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
    return all(len(text.split()) <= MOST_WORDS_BETWEEN for text in between)


def in_chain(texts: Sequence[str], chain: list[list[Atom]]) -> Iterator[Finding]:
    """A number read in parts, also before or after the whole number: the read-back is a number of its own."""
    parts: list[list[Atom]] = []
    found: list[Finding] = []
    for group in chain:
        if len(spelled(group)) < SHORTEST:
            parts.append(group)
        else:
            found += _in_parts(texts, parts)
            parts = []
    found += _in_parts(texts, parts)
    if not found and len(parts) < len(chain) and called_card(texts, chain[0][0]):
        found += _in_parts(texts, chain)
    yield from found


def _in_parts(texts: Sequence[str], chain: list[list[Atom]]) -> Iterator[Finding]:
    """Without the parts that the other party repeats, every other turn's, or all of them."""
    first_told = chain
    while len(chain) > 1:
        inside = _first_number(chain[:MOST_PARTS])
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
        yield finding("[card number]", [*inside, *echoes])
        chain = chain[next((n for n, g in enumerate(chain) if (g[0].turn, g[0].start) > end), len(chain)) :]
    if chain is not first_told or len(chain) < 2:
        return
    told = spelled([a for g in _without_echoes(chain) for a in g])
    if SHORTEST_CALLED_CARD <= len(told) <= LONGEST and called_card(texts, chain[0][0]):
        yield finding("[card number]", [atom for group in chain for atom in group])


def _first_number(chain: list[list[Atom]]) -> list[Atom] | None:
    """The pieces of the first card number of the chain, with all that was repeated in between."""
    starts = {(g[0].turn, g[0].start) for g in chain}
    parity = chain[0][0].turn % 2
    every_other = [g for g in chain if g[0].turn % 2 == parity]
    nobody_repeats = len(every_other) == len(chain) and chain[0][0].turn != chain[-1][0].turn
    without_echoes = _without_echoes(chain)
    for groups in (chain, without_echoes) if nobody_repeats else (without_echoes, every_other, chain):
        variant = [atom for group in groups for atom in group]
        found = window(variant, [i for i, a in enumerate(variant) if (a.turn, a.start) in starts])
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
