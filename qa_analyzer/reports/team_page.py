"""A team's report as a page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil

from qa_analyzer.core.team_report import AgentLine, Cell, TeamReport, TeamRow

from .coaching_words import across, before_told, stands
from .page import render
from .time_words import day, period_words, week_words

WIDE = 8
"""Agents side by side in one table: so many fit on A4."""
STEPS = (20.0, 40.0, 60.0, 80.0)
"""Where one shade of the heat map ends and the next begins, in percent."""


def team_page(report: TeamReport, agent_links: Mapping[str, str]) -> str:
    """The page; `agent_links` are the relative addresses of agents' reports by id (missing: no link)."""
    return render(
        "team.html",
        more_style="coaching.css",
        r=report,
        when=period_words(report.period),
        day=day,
        stands=stands,
        links=agent_links,
        weeks=across(report.weeks),
        week_words=week_words,
        before=before_told(report),
        apart=[a for a in report.agents if a.against_others.against in ("above", "below")],
        cells_apart=_cells_apart(report),
        blocks=_blocks(report),
        share=lambda passed, decided: f"{100 * passed / decided:.0f}" if decided else "–",
        shade=lambda percent: sum(percent >= s for s in STEPS),
    )


def _blocks(report: TeamReport) -> list[tuple[Sequence[AgentLine], list[tuple[TeamRow, Sequence[Cell]]]]]:
    """Agents in tables of about equal width, and each criterion with their cells."""
    count = len(report.agents)
    wide = ceil(count / ceil(count / WIDE)) if count else 1
    return [
        (report.agents[i : i + wide], [(c, c.cells[i : i + wide]) for c in report.criteria])
        for i in range(0, count, wide)
    ]


def _cells_apart(report: TeamReport) -> list[tuple[AgentLine, str, list[tuple[TeamRow, Cell]]]]:
    """What stands out: agent, side, and the criteria with their cells; those above the others first."""
    found = []
    for side in ("above", "below"):
        for i, agent in enumerate(report.agents):
            cells = [(row, row.cells[i]) for row in report.criteria if row.cells[i].against == side]
            if cells:
                found.append((agent, side, cells))
    return found
