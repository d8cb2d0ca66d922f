"""The run's first page: all calls, the agents, and what could not be analysed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qa_analyzer.core.agent_report import AgentReport
from qa_analyzer.core.document import Analysis, ErrorOut
from qa_analyzer.core.errors import without_name

from .page import render


def index_page(
    analyses: Sequence[Analysis],
    errors: Sequence[ErrorOut],
    agents: Sequence[AgentReport],
    *,
    call_links: Mapping[str, str],
    agent_links: Mapping[str | None, str],
) -> str:
    """The page as HTML; links are relative addresses by call id and by agent id (None: unknown agents)."""
    return render(
        "index.html",
        script="index.js",
        analyses=analyses,
        errors=[e.model_copy(update={"error": without_name(e.path or e.call_id or "", e.error)}) for e in errors],
        agents=agents,
        call_links=call_links,
        agent_links=agent_links,
        counts={
            "calls": len(analyses),
            "not scorable": sum(not a.scorable for a in analyses),
            "flagged": sum(a.tone.flagged for a in analyses),
            "with unsure verdicts": sum(any(c.verdict == "unsure" for c in a.criteria) for a in analyses),
            "not analysed": len(errors),
        },
        standards=sorted({f"{a.standard.title or a.standard.name}, version {a.standard.version}" for a in analyses}),
        engines=sorted({a.transcript.engine for a in analyses}),
    )
