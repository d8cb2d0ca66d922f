"""Daily sums, kept up with every analysis: what a call adds, and what an earlier analysis of it had added."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Table, select
from sqlalchemy.dialects import postgresql, sqlite

from .tables import calls, criterion_totals, day_totals, verdicts

_OUTCOMES = {"pass": "passed", "fail": "failed", "unsure": "unsure", "na": "na"}


def count(connection: Connection, call: int, sign: int) -> None:
    """Add (`sign` 1) what the call's rows say to the sums of its day and agent, or take it away (-1)."""
    row = connection.execute(select(calls).where(calls.c.id == call)).one()
    if row.analysis_id is None:
        return
    at = {"day": row.day, "team": row.team, "agent_id": row.agent_id}
    scored = row.scorable and row.percent is not None
    sums = {
        "calls": 1, "scorable": int(row.scorable), "scored": int(scored), "flagged": int(row.flagged),
        "auto_failed": int(row.auto_failed), "unsure": row.unsure, "duration_s": row.duration,
        "percent_sum": row.percent if scored else 0.0,
    }  # fmt: skip
    add(connection, day_totals, [{**at, **{k: sign * v for k, v in sums.items()}}])
    if not row.scorable:
        return
    found = connection.execute(select(verdicts.c.criterion, verdicts.c.verdict).where(verdicts.c.call == call))
    zero = dict.fromkeys(_OUTCOMES.values(), 0)
    add(connection, criterion_totals, [{**at, "criterion": c, **zero, _OUTCOMES[v]: sign} for c, v in found])


def add(connection: Connection, table: Table, rows: list[dict[str, Any]]) -> None:
    """Add rows of sums to those under the same key."""
    if not rows:
        return
    insert: Any = (postgresql if connection.dialect.name == "postgresql" else sqlite).insert(table)
    keys = [c.name for c in table.primary_key]
    sums = {c.name: c + insert.excluded[c.name] for c in table.c if c.name not in keys}
    connection.execute(insert.on_conflict_do_update(index_elements=keys, set_=sums), rows)
