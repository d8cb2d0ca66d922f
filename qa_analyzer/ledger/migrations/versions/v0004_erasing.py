"""Indexes: by which an erasure finds what else was heard of the same words, and the sums of one agent."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Indexes."""
    op.create_index(op.f("ix_day_totals_agent_id_day"), "day_totals", ["agent_id", "day"], unique=False)
    op.create_index(op.f("ix_criterion_totals_agent_id_day"), "criterion_totals", ["agent_id", "day"], unique=False)
    op.create_index(op.f("ix_listenings_transcript_sha"), "listenings", ["transcript_sha"], unique=False)
