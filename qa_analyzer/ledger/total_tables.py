"""Sums by day and agent, kept up with every analysis."""

from __future__ import annotations

from sqlalchemy import Column, Float, Index, Integer, Table

from .any_text import AnyText
from .metadata import metadata

day_totals = Table(
    "day_totals",
    metadata,
    Column("day", AnyText, primary_key=True),
    Column("team", AnyText, primary_key=True),
    Column("agent_id", AnyText, primary_key=True),
    *(
        Column(name, Float if name in ("duration_s", "percent_sum") else Integer, nullable=False)
        for name in ("calls", "scorable", "scored", "flagged", "auto_failed", "unsure", "duration_s", "percent_sum")
    ),
    Index(None, "agent_id", "day"),
)
"""Sums by day and agent, kept up with every analysis."""

criterion_totals = Table(
    "criterion_totals",
    metadata,
    Column("day", AnyText, primary_key=True),
    Column("team", AnyText, primary_key=True),
    Column("agent_id", AnyText, primary_key=True),
    Column("criterion", AnyText, primary_key=True),
    *(Column(name, Integer, nullable=False) for name in ("passed", "failed", "unsure", "na")),
    Index(None, "agent_id", "day"),
)
"""Verdicts of scorable calls, counted by day, agent and criterion."""
