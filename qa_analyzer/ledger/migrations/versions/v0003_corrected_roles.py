"""Calls whose roles a person corrected."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One column."""
    op.add_column("calls", sa.Column("corrected_swap", sa.Boolean(), nullable=True))
