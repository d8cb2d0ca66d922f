"""An agent's page: one HTML file, strengths first."""

from __future__ import annotations

from collections.abc import Mapping

from qa_analyzer.core.agent_report import AgentReport, CallLine

from .page import render
from .time_words import moment_of


def agent_page(report: AgentReport, *, call_links: Mapping[str, str], index_link: str | None = None) -> str:
    """The page as HTML; `call_links` are relative addresses of call pages by call id (missing: no link)."""
    scored = [c for c in report.calls if c.percent is not None]
    return render(
        "agent.html",
        r=report,
        who=report.name or report.agent_id or "Unknown agents",
        strengths=[report.rate(i) for i in report.strengths],
        to_work_on=[report.rate(i) for i in report.to_work_on],
        links=call_links,
        index_link=index_link,
        course=_course(scored),
        since=moment_of(scored[0].started_at) if scored else "",
        until=moment_of(scored[-1].started_at) if scored else "",
    )


def _course(scored: list[CallLine]) -> list[tuple[float, float, CallLine]]:
    """Scored calls at even distances in order of time: (percent across, percent down, call)."""
    step = 100 / max(1, len(scored))
    return [(round((i + 0.5) * step, 3), round(100 - (c.percent or 0), 3), c) for i, c in enumerate(scored)]
