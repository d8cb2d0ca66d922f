"""Means of scores with their intervals, and whether two of them can be told apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

from qa_analyzer.core.coaching_report import Comparison, MeanScore

LEAST_CALLS = 10
"""Fewer scored calls, or decided verdicts, than this are compared with nothing.

Chosen from the scores of the 40 labelled calls of development: within one agent they spread by 16 percent points
(pooled standard deviation), so that the mean of ten calls is known to within 12 points and that of five to within 20,
which would tell a good week from a bad one by luck.
"""
LEAST_FOR_INTERVAL = 5
"""Fewer calls than this have a mean and no interval: `t_quantile` holds from four degrees of freedom on."""
LEVEL = 0.95
"""Confidence of every interval, as is usual: one in twenty misses the truth."""


@dataclass(frozen=True, slots=True)
class Sums:
    """Of some scores (0-100): how many, their sum, the sum of their squares."""

    calls: int = 0
    total: float = 0.0
    squares: float = 0.0

    @classmethod
    def of(cls, percents: Iterable[float]) -> Sums:
        """The sums of these scores."""
        values = list(percents)
        return cls(len(values), sum(values), sum(v * v for v in values))

    def __add__(self, other: Sums) -> Sums:
        return Sums(self.calls + other.calls, self.total + other.total, self.squares + other.squares)

    def __sub__(self, other: Sums) -> Sums:
        return Sums(self.calls - other.calls, self.total - other.total, self.squares - other.squares)

    @property
    def mean(self) -> float:
        """Their mean; ZeroDivisionError where there are none."""
        return self.total / self.calls

    @property
    def error_squared(self) -> float:
        """The square of the mean's standard error; needs two scores."""
        spread = max(0.0, self.squares - self.total * self.total / self.calls) / (self.calls - 1)
        return spread / self.calls


def mean_score(sums: Sums) -> MeanScore:
    """The mean with Student's 95 % interval, cut at 0 and 100."""
    if sums.calls < LEAST_FOR_INTERVAL:
        return MeanScore(sums.calls, sums.mean if sums.calls else None)
    half = t_quantile(sums.calls - 1, LEVEL) * sqrt(sums.error_squared)
    return MeanScore(sums.calls, sums.mean, max(0.0, sums.mean - half), min(100.0, sums.mean + half))


def compared(these: Sums, others: Sums, level: float = LEVEL) -> Comparison:
    """The difference of two means with Welch's interval.

    B. L. Welch, "The generalization of 'Student's' problem when several different population variances are involved",
    Biometrika 34 (1947) 28-35.  Where either has fewer than `LEAST_CALLS` nothing is said.
    """
    if min(these.calls, others.calls) < LEAST_CALLS:
        return Comparison("too few calls")
    difference = these.mean - others.mean
    a, b = these.error_squared, others.error_squared
    if a + b == 0:
        half = 0.0
    else:
        freedom = (a + b) ** 2 / (a * a / (these.calls - 1) + b * b / (others.calls - 1))
        half = t_quantile(freedom, level) * sqrt(a + b)
    return told(difference, difference - half, difference + half)


def told(difference: float, low: float, high: float) -> Comparison:
    """What an interval of a difference says."""
    against = "above" if low > 0 else "below" if high < 0 else "not distinguishable"
    return Comparison(against, difference, low, high)  # type: ignore[arg-type]


def t_quantile(freedom: float, level: float) -> float:
    """Student's quantile for a two-sided interval of `level` (0.95: the 97.5 % point), for 4 degrees and more.

    The expansion about the normal quantile (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.5); at
    four degrees of freedom and 95 % it is 0.02 % too small.
    """
    z = NormalDist().inv_cdf(0.5 + level / 2)
    g1 = (z**3 + z) / 4
    g2 = (5 * z**5 + 16 * z**3 + 3 * z) / 96
    g3 = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384
    g4 = (79 * z**9 + 776 * z**7 + 1482 * z**5 - 1920 * z**3 - 945 * z) / 92160
    return z + g1 / freedom + g2 / freedom**2 + g3 / freedom**3 + g4 / freedom**4
