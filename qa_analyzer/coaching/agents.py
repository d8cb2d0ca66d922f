"""Which call is whose."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.agent_report import AgentReport
from qa_analyzer.core.document import Analysis

from .agent_report import agent_report


def by_agent(analyses: Sequence[Analysis]) -> dict[str | None, list[Analysis]]:
    """Calls by agent id, in order of appearance.

    Calls without an agent id stand together under None ("unknown" in reports), whatever name they
    bear: two people may share a name, and one may be written in two ways.
    """
    groups: dict[str | None, list[Analysis]] = {}
    for analysis in analyses:
        agent = analysis.call.agent
        groups.setdefault((agent.id or None) if agent else None, []).append(analysis)
    return groups


def agent_reports(analyses: Sequence[Analysis]) -> list[AgentReport]:
    """One report per agent id, by id; the calls of unknown agents last."""
    groups = by_agent(analyses)
    return [agent_report(id_, groups[id_]) for id_ in sorted(groups, key=lambda i: (i is None, i or ""))]
