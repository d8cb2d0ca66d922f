"""Shares with their count and interval, as figures."""

from __future__ import annotations

from qa_analyzer.coaching.wilson import wilson_percent

from .figure import Figure


def share(name: str, right: int, of: int) -> Figure:
    """A proportion 0-1 with its count and the 95 % score interval of Wilson; nan of nothing."""
    if not of:
        return Figure(name, float("nan"), "n=0")
    low, high = wilson_percent(right, of)
    return Figure(name, round(right / of, 4), f"n={of} [{low / 100:.3f}, {high / 100:.3f}]")


def f1(name: str, right: int, missed: int, wrong: int) -> Figure:
    """2 right / (2 right + missed + wrong), which is a proportion of all that is there or claimed, with both counts.

    The interval is that of Wilson for `right` of `right + (missed + wrong) / 2`, rounded up to a whole count.
    """
    if not right + missed + wrong:
        return Figure(name, float("nan"), "n=0")
    value = 2 * right / (2 * right + missed + wrong)
    low, high = wilson_percent(right, right + -(-(missed + wrong) // 2))
    told = f"n={right + missed}, claimed {right + wrong} [{low / 100:.3f}, {high / 100:.3f}]"
    return Figure(name, round(value, 4), told)


def rate(name: str, count: int, hours: float) -> Figure:
    """Events per hour with the exact 95 % interval of a Poisson count (F. Garwood, Biometrika 28 (1936) 437-442)."""
    from scipy.stats import chi2

    if hours <= 0:
        return Figure(name, float("nan"), "in 0 h")
    low = chi2.ppf(0.025, 2 * count) / 2 if count else 0.0
    high = chi2.ppf(0.975, 2 * count + 2) / 2
    return Figure(name, round(count / hours, 3), f"n={count} in {hours:.2f} h [{low / hours:.2f}, {high / hours:.2f}]")
