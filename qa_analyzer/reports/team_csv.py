"""A team's report as a table for a spreadsheet: one row an agent and criterion, and one an agent."""

from __future__ import annotations

import csv
import io

from qa_analyzer.core.team_report import TeamReport

from .summary_csv import Cell, safe

COLUMNS = ("team since until agent_id agent_name kind name title value low high count of against machine_value").split()
"""`value` in percent with its 95 % interval `low` to `high` where it has one; `count` of `of` calls; `against` the
others of the team: above, below, not distinguishable, too few calls; `machine_value` the program's own where people
corrected it."""


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
        machine = a.machine.mean_percent if a.machine else None
        score: list[Cell] = [s.mean_percent, s.low_percent, s.high_percent, s.calls, a.calls, a.against_others.against]
        rows.append([a.agent_id, a.name, "score", "score_percent", "Score", *score, machine])
    for c in report.criteria:
        for x in c.cells:
            own = 100 * (x.machine_passed or 0) / x.machine_decided if x.machine_decided else None
            rate: list[Cell] = [x.percent, None, None, x.passed, x.decided, x.against, own]
            rows.append([x.agent_id, names.get(x.agent_id), "criterion", c.id, c.title, *rate])
    for u in report.unclear:
        unsure: list[Cell] = [100 * u.unsure / u.asked if u.asked else None, None, None, u.unsure, u.asked]
        rows.append([None, None, "unclear", u.id, u.title, *unsure, ", ".join(u.why), None])
    for row in rows:
        writer.writerow([round(c, 2) if isinstance(c, float) else safe(c) for c in (*fixed, *row)])
    return text.getvalue()
