"""How far several people agree who judged the same calls blind: Krippendorff's alpha.  Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random

DRAWS = 1000
"""Draws of the bootstrap; its ends then move by about a hundredth from one seed to another (tried on made tables)."""


@dataclass(frozen=True, slots=True)
class Alpha:
    """Agreement over `units` that two or more judged: 1 perfect, 0 as by chance; None where it is not defined.

    `low`, `high`: the 95 % interval from calls drawn again with replacement.
    """

    units: int
    value: float | None
    low: float | None
    high: float | None


def alpha(units: Iterable[Sequence[str]]) -> Alpha:
    """Of nominal verdicts, one sequence a unit; units that fewer than two judged are left out.

    K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C: observed over expected
    disagreement, from coincidences within units.
    """
    tables = [Counter(unit) for unit in units if len(unit) > 1]
    value = _value(tables)
    if value is None:
        return Alpha(len(tables), None, None, None)
    rng = Random(1)
    drawn = (_value(rng.choices(tables, k=len(tables))) for _ in range(DRAWS))
    found = sorted(v for v in drawn if v is not None)
    at = [found[min(len(found) - 1, int(q * len(found)))] for q in (0.025, 0.975)]
    return Alpha(len(tables), value, at[0], at[1])


def _value(tables: Sequence[Counter[str]]) -> float | None:
    """1 - (n - 1) * (pairs that differ within units) / (pairs that differ over all)."""
    totals: Counter[str] = Counter()
    differing = 0.0
    for table in tables:
        m = table.total()
        totals.update(table)
        differing += (m * m - sum(k * k for k in table.values())) / (m - 1)
    n = totals.total()
    by_chance = n * n - sum(k * k for k in totals.values())
    return 1 - (n - 1) * differing / by_chance if by_chance else None
