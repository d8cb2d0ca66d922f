"""A team's report as a table for a spreadsheet: one row an agent and criterion, and one an agent."""

from __future__ import annotations

import csv
import io

from qa_analyzer.core.team_report import TeamReport

from .summary_csv import Cell, safe

COLUMNS = "team since until agent_id agent_name kind name title value low high count of against".split()
"""`value` in percent with its 95 % interval `low` to `high` where it has one; `count` of `of` calls; `against` the
others of the team: above, below, not distinguishable, too few calls."""


def team_csv(report: TeamReport) -> str:
    """CSV with a heading (RFC 4180, lines end in CR LF); formulas in texts are made harmless as in `summary.csv`."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    fixed: list[Cell] = [report.team, report.period.since, report.period.until]
    rows: list[list[Cell]] = []
    names = {a.agent_id: a.name for a in report.agents}
    for a in report.agents:
        s = a.score
        score: list[Cell] = [s.mean_percent, s.low_percent, s.high_percent, s.calls, a.calls, a.against_others.against]
        rows.append([a.agent_id, a.name, "score", "score_percent", "Score", *score])
    for c in report.criteria:
        for x in c.cells:
            rate: list[Cell] = [x.percent, None, None, x.passed, x.decided, x.against]
            rows.append([x.agent_id, names.get(x.agent_id), "criterion", c.id, c.title, *rate])
    for u in report.unclear:
        unsure: list[Cell] = [100 * u.unsure / u.asked if u.asked else None, None, None, u.unsure, u.asked]
        rows.append([None, None, "unclear", u.id, u.title, *unsure, ", ".join(u.why)])
    for row in rows:
        writer.writerow([round(c, 2) if isinstance(c, float) else safe(c) for c in (*fixed, *row)])
    return text.getvalue()
