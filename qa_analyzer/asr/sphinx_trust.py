"""From a word's posterior to the probability that it is right."""

from __future__ import annotations

from bisect import bisect_right

KNOTS: tuple[tuple[float, float], ...] = (
    (0.0, 0.12), (0.01, 0.20), (0.03, 0.34), (0.08, 0.46), (0.18, 0.54), (0.28, 0.64),
    (0.38, 0.72), (0.5, 0.78), (0.65, 0.86), (0.75, 0.90), (0.85, 0.94), (1.0, 0.98),
)  # fmt: skip
"""Posterior after the vote, and share of words at that posterior that were right.

Counted over 2,429 words of nine odd labelled calls, of which 80 % were right.  Posteriors are too low in the middle:
every near twin of a word takes its share of a lattice, and a word that one hearing alone has keeps half of its own.
"""


def probability(posterior: float) -> float:
    """Probability 0-1 that a word with this posterior (0-1) is right, between the KNOTS by straight lines."""
    at = bisect_right(KNOTS, (posterior, 2.0))
    if at == 0:
        return KNOTS[0][1]
    if at == len(KNOTS):
        return KNOTS[-1][1]
    (x0, y0), (x1, y1) = KNOTS[at - 1], KNOTS[at]
    return y0 + (y1 - y0) * (posterior - x0) / (x1 - x0)
