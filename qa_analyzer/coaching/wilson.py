"""The interval of a pass rate."""

from __future__ import annotations

from math import sqrt

from qa_analyzer.core.criterion_rate import Standing

Z_95 = 1.959963984540054
"""The 97.5 % quantile of the standard normal distribution: a two-sided interval of 95 %."""


def wilson_percent(passed: int, decided: int, z: float = Z_95) -> tuple[float, float]:
    """Low and high end, 0-100, of the score interval of a proportion; of 95 % unless another quantile `z` is given.

    E. B. Wilson, "Probable inference, the law of succession, and statistical inference", Journal of
    the American Statistical Association 22 (1927) 209-212:

        (p + z^2/2n +- z sqrt(p(1-p)/n + z^2/4n^2)) / (1 + z^2/n)

    It keeps its coverage for the few calls and the rates near 100 % that are usual here, where the
    normal approximation does not (Brown, Cai, DasGupta, Statistical Science 16 (2001) 101-133).
    Raises `ValueError` unless `0 <= passed <= decided` and `decided >= 1`.
    """
    if not 0 <= passed <= decided or decided < 1:
        raise ValueError(f"expected 0 <= passed <= decided and decided >= 1, found {passed} of {decided}")
    p, z2 = passed / decided, z**2
    middle = p + z2 / (2 * decided)
    half = z * sqrt(p * (1 - p) / decided + z2 / (4 * decided**2))
    scale = 100 / (1 + z2 / decided)
    low = 0.0 if passed == 0 else (middle - half) * scale
    high = 100.0 if passed == decided else (middle + half) * scale
    return low, high


def standing(low_percent: float, high_percent: float, target_percent: float) -> Standing:
    """Whether a rate with this interval met its target; all in 0-100."""
    if low_percent >= target_percent:
        return "met"
    return "not met" if high_percent < target_percent else "not distinguishable"
