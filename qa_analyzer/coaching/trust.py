"""What the machine's verdicts are worth, by criterion, from what reviewers made of them.  Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from .wilson import wilson_percent

FLOOR_PERCENT = 75.0
"""A criterion of whose fails fewer than this many in a hundred are upheld is advisory: set by hand, at one wrong
accusation in four."""
ENOUGH = 8
"""Fails that people must have judged before a criterion may be called advisory; set by hand: two wrong of eight are a
rate of 75 % that the interval still spans from 41 to 93."""
_DECIDED = ("pass", "fail", "na")


@dataclass(frozen=True, slots=True)
class Share:
    """`part` of `whole`, 0-100, with its 95 % interval; all None of nothing."""

    part: int
    whole: int
    percent: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Trust:
    """One criterion.  `precision`: of its fails, those upheld; `recall`: of people's fails, those found.

    `kappa`: Cohen's, over the pairs that the machine decided, with its 95 % interval; None where it is not defined.
    `unsure`: pairs that it left to people.
    """

    criterion: str
    judged: int
    agreed: Share
    precision: Share
    recall: Share
    kappa: float | None
    kappa_low: float | None
    kappa_high: float | None
    unsure: int

    @property
    def advisory(self) -> bool:
        """Whether its fails are too often overruled to count in the score shown."""
        found = self.precision
        return found.whole >= ENOUGH and found.percent is not None and found.percent < FLOOR_PERCENT


def trust(pairs: Mapping[str, Counter[tuple[str, str]]]) -> list[Trust]:
    """By criterion, from counts of (machine, human); people's verdicts are pass, fail or na."""
    return [_of(criterion, pairs[criterion]) for criterion in sorted(pairs)]


def _of(criterion: str, counts: Counter[tuple[str, str]]) -> Trust:
    decided = Counter({k: n for k, n in counts.items() if k[0] in _DECIDED})
    agreed = sum(n for (machine, human), n in decided.items() if machine == human)
    upheld = counts["fail", "fail"]
    accused = sum(n for (machine, _), n in counts.items() if machine == "fail")
    faults = sum(n for (_, human), n in counts.items() if human == "fail")
    judged = sum(counts.values())
    return Trust(
        criterion, judged, _share(agreed, sum(decided.values())), _share(upheld, accused), _share(upheld, faults),
        *_kappa(decided), judged - sum(decided.values()),
    )  # fmt: skip


def _share(part: int, whole: int) -> Share:
    if not whole:
        return Share(0, 0, None, None, None)
    return Share(part, whole, 100 * part / whole, *wilson_percent(part, whole))


def _kappa(counts: Counter[tuple[str, str]]) -> tuple[float | None, float | None, float | None]:
    """Cohen's kappa (J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological
    Measurement 20 (1960) 37-46); its interval is Wilson's of the agreement seen: never of no width."""
    n = sum(counts.values())
    if not n:
        return None, None, None
    agreed = sum(counts[v, v] for v in _DECIDED)
    machine = {v: sum(k for (m, _), k in counts.items() if m == v) / n for v in _DECIDED}
    human = {v: sum(k for (_, h), k in counts.items() if h == v) / n for v in _DECIDED}
    chance = sum(machine[v] * human[v] for v in _DECIDED)
    if chance >= 1:
        return None, None, None
    low, high = (percent / 100 for percent in wilson_percent(agreed, n))
    kappa, kappa_low, kappa_high = ((o - chance) / (1 - chance) for o in (agreed / n, low, high))
    return kappa, max(-1.0, kappa_low), min(1.0, kappa_high)
