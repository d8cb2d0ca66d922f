"""From a word's posterior in its lattice to the probability that it is right."""

from __future__ import annotations

from bisect import bisect_right

KNOTS: tuple[tuple[float, float], ...] = (
    (0.0, 0.10), (0.02, 0.30), (0.05, 0.42), (0.1, 0.50), (0.2, 0.58), (0.35, 0.67),
    (0.5, 0.76), (0.65, 0.83), (0.8, 0.91), (0.95, 0.95), (1.0, 0.975),
)  # fmt: skip
"""Posterior, and share of words at that posterior that were right.

Counted over 2,457 words of nine odd labelled calls, of which 78 % were right.  A lattice's posteriors are too low in
the middle: every near twin of a word takes its share.
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
