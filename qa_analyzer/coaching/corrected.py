"""What people's verdicts change in an agent's sums, which were made from the program's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from qa_analyzer.core.document import Analysis

from .means import Sums

Counts = tuple[int, int]
"""Passed and failed."""


@dataclass(slots=True)
class Corrected:
    """To be added to the program's own sums: `calls` in which a verdict was changed, the rest may be negative.

    `days`: by day, scored calls and their sum.  Calls that are not scorable change nothing.
    """

    calls: int = 0
    flagged: int = 0
    scores: Sums = field(default_factory=Sums)
    passed: Counter[str] = field(default_factory=Counter)
    failed: Counter[str] = field(default_factory=Counter)
    days: dict[str, tuple[int, float]] = field(default_factory=dict)

    def add(self, day: str, machine: Analysis, shown: Analysis) -> None:
        """Count one call: as the program judged it, and as people left it."""
        if not machine.scorable:
            return
        before = {c.id: c.verdict for c in machine.criteria}
        changed = [(c.id, before[c.id], c.verdict) for c in shown.criteria if c.verdict != before[c.id]]
        for id_, was, now in changed:
            for verdict, counted in (("pass", self.passed), ("fail", self.failed)):
                if verdict in (was, now):
                    counted[id_] += 1 if verdict == now else -1
        self.calls += bool(changed)
        self.flagged += shown.tone.flagged - machine.tone.flagged
        old, new = (Sums.of([] if a.score.percent is None else [a.score.percent]) for a in (machine, shown))
        self.scores += new - old
        calls, total = self.days.get(day, (0, 0.0))
        self.days[day] = calls + new.calls - old.calls, total + new.total - old.total

    def counts(self, criteria: Mapping[str, Counts]) -> dict[str, Counts]:
        """The program's counts by criterion with these changes."""
        ids = dict.fromkeys([*criteria, *self.passed, *self.failed])
        old = {c: criteria.get(c, (0, 0)) for c in ids}
        return {c: (old[c][0] + self.passed[c], old[c][1] + self.failed[c]) for c in ids}
