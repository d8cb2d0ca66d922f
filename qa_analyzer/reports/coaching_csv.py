"""A coaching report as a table for a spreadsheet: one row a figure."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from qa_analyzer.core.coaching_report import CoachingReport

from .summary_csv import Cell, safe

COLUMNS = (
    "agent_id agent_name team since until kind name title value low high count of other_value other_low other_high note"
).split()
"""`value` with its 95 % interval `low` to `high` in the unit that `name` bears (percent for scores and criteria);
`count` of `of` calls; `other_*` the team's, or with `moved` the period before's."""


def coaching_csv(report: CoachingReport) -> str:
    """CSV with a heading (RFC 4180, lines end in CR LF); formulas in texts are made harmless as in `summary.csv`."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    agent, period = report.agent, report.period
    fixed: list[Cell] = [agent.agent_id, agent.name, agent.team, period.since, period.until]
    for row in _rows(report):
        rest = [None] * (len(COLUMNS) - len(fixed) - len(row))
        writer.writerow([round(c, 2) if isinstance(c, float) else safe(c) for c in (*fixed, *row, *rest)])
    return text.getvalue()


def _rows(r: CoachingReport) -> Iterator[list[Cell]]:
    team, against = r.team_score, r.against_team
    other: list[Cell] = [team.mean_percent, team.low_percent, team.high_percent] if team else [None] * 3
    score, calls = r.score, len(r.agent.calls)
    mean: list[Cell] = [score.mean_percent, score.low_percent, score.high_percent, score.calls, calls]
    yield ["score", "score_percent", "Score", *mean, *other, against.against if against else None]
    if r.machine:
        yield ["score", "machine_percent", "Score by the program alone", r.machine.mean_percent, None, None]
    if r.score_before:
        b = r.score_before
        told = r.against_before.against if r.against_before else None
        row: list[Cell] = ["score", "before_percent", "Score of the period before", b.mean_percent, b.low_percent]
        yield [*row, b.high_percent, b.calls, None, None, None, None, told]
    for w in r.weeks:
        s = w.score
        yield ["week", w.monday, "Score of the week", s.mean_percent, s.low_percent, s.high_percent, s.calls]
    ranks = {p.rate.id: f"point {i}" for i, p in enumerate(r.points, 1)}
    ranks |= {p.rate.id: "strength" for p in r.praise}
    for c in r.agent.criteria:
        rate: list[Cell] = [c.percent, c.low_percent, c.high_percent, c.passed, c.decided]
        yield ["criterion", c.id, c.title, *rate, None, None, None, ranks.get(c.id)]
    for m in r.moved:
        now = 100 * m.passed / m.decided if m.decided else None
        was = 100 * m.passed_before / m.decided_before if m.decided_before else None
        row = ["moved", m.criterion, m.title, now, None, None, m.passed, m.decided]
        yield [*row, was, None, None, m.comparison.against]
    for x in r.measures:
        beside: list[Cell] = [x.team_median, x.team_low, x.team_high]
        yield ["measure", x.name, None, x.median, None, None, x.calls, None, *beside]
