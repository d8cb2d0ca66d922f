"""Marks of the words said in each call, for the console's search.

The table is made empty: `word_marks.fill` marks the calls that are there already, a few at a time.
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One table."""
    op.create_table(
        "word_marks",
        sa.Column("call", sa.Integer(), nullable=False),
        sa.Column("analysis", sa.Integer(), nullable=False),
        sa.Column("marks", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["call"], ["calls.id"]),
        sa.PrimaryKeyConstraint("call"),
    )
