"""What a new standard or checker changes: which calls, which agents, which criteria."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from qa_analyzer.core.document import Analysis


@dataclass(frozen=True, slots=True)
class CallChange:
    """One call whose score, flag or verdicts change; `verdicts`: criterion, before, after ("-": not asked)."""

    call_id: str
    agent_id: str | None
    percent: tuple[float | None, float | None]
    flagged: tuple[bool, bool]
    verdicts: tuple[tuple[str, str, str], ...]


@dataclass(slots=True)
class Differences:
    """Summed over the calls that are given to `add`."""

    changed: list[CallChange] = field(default_factory=list)
    same: int = 0
    _percents: dict[str, tuple[list[float], list[float]]] = field(default_factory=dict)

    def add(self, before: Analysis, after: Analysis) -> None:
        """One call as it was and as it is."""
        agent = (after.call.agent.id if after.call.agent else None) or ""
        lists = self._percents.setdefault(agent, ([], []))
        for known, analysis in zip(lists, (before, after), strict=True):
            if analysis.scorable and analysis.score.percent is not None:
                known.append(analysis.score.percent)
        change = CallChange(
            after.call.call_id,
            agent or None,
            (_percent(before), _percent(after)),
            (before.tone.flagged, after.tone.flagged),
            _verdicts(before, after),
        )
        if change.verdicts or change.percent[0] != change.percent[1] or change.flagged[0] != change.flagged[1]:
            self.changed.append(change)
        else:
            self.same += 1

    def agents(self) -> list[tuple[str, int, float | None, float | None]]:
        """Agent id ("" unknown), calls scored now, mean percent before and after; those that change, most first."""
        rows = [(id_, len(new), _mean(old), _mean(new)) for id_, (old, new) in self._percents.items()]
        moved = [r for r in rows if r[2] != r[3]]
        return sorted(moved, key=lambda r: (-abs((r[3] or 0.0) - (r[2] or 0.0)), r[0]))

    def criteria(self) -> list[tuple[str, str, str, int]]:
        """Criterion, before, after, in how many calls; most first."""
        counted = Counter(v for c in self.changed for v in c.verdicts)
        return [(*v, n) for v, n in sorted(counted.items(), key=lambda i: (-i[1], i[0]))]

    def as_json(self) -> dict[str, Any]:
        """All of it as plain values."""
        return {
            "same": self.same,
            "calls": [
                {"call_id": c.call_id, "agent_id": c.agent_id, "percent": list(c.percent), "flagged": list(c.flagged),
                 "verdicts": [{"id": i, "before": b, "after": a} for i, b, a in c.verdicts]}
                for c in self.changed
            ],
            "agents": [{"agent_id": i or None, "scored": n, "percent": [b, a]} for i, n, b, a in self.agents()],
            "criteria": [{"id": i, "before": b, "after": a, "calls": n} for i, b, a, n in self.criteria()],
        }  # fmt: skip


def _percent(analysis: Analysis) -> float | None:
    return analysis.score.percent if analysis.scorable else None


def _verdicts(before: Analysis, after: Analysis) -> tuple[tuple[str, str, str], ...]:
    old = {c.id: c.verdict for c in before.criteria}
    new = {c.id: c.verdict for c in after.criteria}
    ids = [*new, *(i for i in old if i not in new)]
    return tuple((i, old.get(i, "-"), new.get(i, "-")) for i in ids if old.get(i) != new.get(i))


def _mean(values: list[float]) -> float | None:
    return round(sum(values) / len(values), 2) if values else None
