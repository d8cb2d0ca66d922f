"""Rates of some calls: known to the whole percent at best."""

from __future__ import annotations


def whole_percent(value: float | None) -> str:
    """`87 %`; what is not all, or not none, is never rounded to it.  A dash for None."""
    if value is None:
        return "–"
    rounded = round(value)
    rounded = 99 if rounded == 100 and value < 100 else 1 if rounded == 0 and value > 0 else rounded
    return f"{rounded}\N{NO-BREAK SPACE}%"


def interval(low: float, high: float) -> str:
    """`45 to 88 %`."""
    return f"{whole_percent(low).split()[0]} to {whole_percent(high)}"
