"""The first page of a run of coaching reports: every team and every agent, and where their pages lie."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qa_analyzer.core.coaching_report import Period

from .page import render
from .time_words import period_words


@dataclass(frozen=True, slots=True)
class Entry:
    """An agent's or a team's report: `link` is its relative address, None where it could not be written."""

    name: str
    link: str | None
    agent_id: str = ""
    calls: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """A team with its agents; `team` None for agents whose team no record tells, or who stand without one."""

    team: Entry | None
    agents: Sequence[Entry]


def coaching_index(period: Period, groups: Sequence[Group]) -> str:
    """The page; agents in order of their names, never of their scores."""
    return render(
        "coaching_index.html",
        more_style="coaching.css",
        when=period_words(period),
        groups=[(g, sorted(g.agents, key=lambda e: (e.name.casefold(), e.agent_id))) for g in groups],
        agents=sum(len(g.agents) for g in groups),
        calls=sum(e.calls for g in groups for e in g.agents),
        missing=any(e.link is None for g in groups for e in (*g.agents, *([g.team] if g.team else []))),
    )
