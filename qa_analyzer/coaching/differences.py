"""Whether two pass rates can be told apart."""

from __future__ import annotations

from math import sqrt
from statistics import NormalDist

from qa_analyzer.core.coaching_report import Comparison

from .means import LEAST_CALLS, LEVEL, told
from .wilson import wilson_percent


def compared_rates(
    passed: int, decided: int, other_passed: int, other_decided: int, comparisons: int = 1
) -> Comparison:
    """The difference of two independent pass rates, in percent points, with its 95 % interval.

    R. G. Newcombe, "Interval estimation for the difference between independent proportions", Statistics in Medicine
    17 (1998) 873-890, method 10, from the two Wilson intervals.  Where many are looked at side by side
    (`comparisons`), the level is divided among them (Bonferroni), so that the chance that any agent stands out by
    luck alone stays at one in twenty.  Fewer than `LEAST_CALLS` decided on either side are not compared.
    """
    if min(decided, other_decided) < LEAST_CALLS:
        return Comparison("too few calls")
    z = NormalDist().inv_cdf(1 - (1 - LEVEL) / 2 / max(1, comparisons))
    here, there = 100 * passed / decided, 100 * other_passed / other_decided
    low, high = wilson_percent(passed, decided, z)
    other_low, other_high = wilson_percent(other_passed, other_decided, z)
    difference = here - there
    down = sqrt((here - low) ** 2 + (other_high - there) ** 2)
    up = sqrt((high - here) ** 2 + (there - other_low) ** 2)
    return told(difference, difference - down, difference + up)
