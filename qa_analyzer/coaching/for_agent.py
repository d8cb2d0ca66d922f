"""The report to hand to the agent: nobody else's data is in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import Any

from qa_analyzer.core.agent_report import UnsureReason
from qa_analyzer.core.coaching_report import CoachingReport, Said
from qa_analyzer.privacy.known_names import name_parts, without_known
from qa_analyzer.privacy.names import without_names

HEARD = ("quote", "reason", "instead", "story")
"""Fields with words of a call: names in them are known from its record, told in the call, or guessed."""
LEAST_TOKEN, LEAST_WITHIN = 3, 4
"""Letters of a name that is looked for in a call's id: standing alone, and within a word; set by hand."""
COACH = "coach"
"""Stands for who wrote down what was agreed."""


@dataclass(frozen=True, slots=True)
class Names:
    """`own`: the agent's, and the company's, which stay; `house`: all other agents'; `told`: those said, by call."""

    own: Sequence[str] = ()
    house: Sequence[str] = ()
    told: Mapping[str, Sequence[str]] = field(default_factory=dict)


def for_the_agent(report: CoachingReport, names: Names) -> CoachingReport:
    """The same report with no colleague's passage, no team, no coach, and no name but the agent's own.

    A call whose id holds a name is called otherwise (`handed_ids`).
    """
    alone = [replace(m, team_calls=0, team_low=None, team_median=None, team_high=None) for m in report.measures]
    own = tuple(
        replace(p, done_well=p.done_well if p.done_well and p.done_well.whose == "own" else None) for p in report.points
    )
    masked = _Masked(report, names)
    calls = tuple(replace(c, member_name=None) for c in report.agent.calls)
    agent = replace(report.agent, calls=calls, team=None, other_names=())
    stripped = replace(
        report, agent=agent, team_score=None, against_team=None, measures=tuple(alone), points=own, for_agent=True,
        agreed=tuple(map(masked.note, report.agreed)), comments=tuple(map(masked.note, report.comments)),
    )  # fmt: skip
    made: CoachingReport = masked.of(stripped, [])
    return made


def handed_ids(report: CoachingReport, names: Names) -> dict[str, str]:
    """What calls are called instead whose id holds a name of a member or of another agent, as a file's name may."""
    kept = name_parts([*names.own, report.agent.name or ""])
    known = name_parts([*names.house, *(c.member_name or "" for c in report.agent.calls)]) - kept
    named = [c.call_id for c in report.agent.calls if _holds(c.call_id, known)]
    return {old: f"call-{n}" for n, old in enumerate(named, 1)}


def _holds(call_id: str, known: set[str]) -> bool:
    plain = call_id.casefold()
    tokens = {"".join(t) for t in "".join(c if c.isalpha() else " " for c in plain).split()}
    return any((len(k) >= LEAST_TOKEN and k in tokens) or (len(k) >= LEAST_WITHIN and k in plain) for k in known)


class _Masked:
    """Goes through a report; what it changes depends on the field's name and the call that it is of."""

    def __init__(self, report: CoachingReport, names: Names) -> None:
        self._own = [*names.own, report.agent.name or ""]
        self._told = names.told
        self._members = {c.call_id: [c.member_name] if c.member_name else [] for c in report.agent.calls}
        self._everybody = [*names.house, *(n for found in self._members.values() for n in found)]
        self._ids = handed_ids(report, names)
        self._agent = report.agent.agent_id

    def note(self, said: Said) -> Said:
        """What somebody wrote: only names that are known are taken out, for its words need not be guessed at."""
        text = without_known(said.text, self._everybody, self._own)
        return replace(said, text=text, who=said.who if said.who == self._agent else COACH)

    def of(self, value: Any, call_ids: Sequence[str], name: str = "") -> Any:
        """The value of a field so called, in what is of these calls."""
        if is_dataclass(value) and not isinstance(value, type):
            here = list(value.calls[:5]) if isinstance(value, UnsureReason) else [getattr(value, "call_id", None)]
            within = [i for i in here if i is not None] or call_ids
            return replace(value, **{f.name: self.of(getattr(value, f.name), within, f.name) for f in fields(value)})
        if isinstance(value, tuple):
            return tuple(self.of(v, call_ids, name) for v in value)
        if isinstance(value, str) and name in HEARD:
            known = [n for i in call_ids for n in (*self._members.get(i, ()), *self._told.get(i, ()))]
            return without_names(value, known, self._own)
        if isinstance(value, str) and name in ("call_id", "calls"):
            return self._ids.get(value, value)
        return value
