"""Who signed in to the console, and the index that its queue walks from the lowest score on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A table and an index."""
    op.create_table(
        "sign_ins",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.drop_index(op.f("ix_calls_percent_id"), "calls")
    op.create_index(
        op.f("ix_calls_percent_id_day_agent_id_team_flagged_auto_failed"),
        "calls",
        ["percent", "id", "day", "agent_id", "team", "flagged", "auto_failed"],
        unique=False,
    )
