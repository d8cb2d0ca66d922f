"""The index by which an erasure finds what else was heard of the same words."""

from __future__ import annotations

from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """An index."""
    op.create_index(op.f("ix_listenings_transcript_sha"), "listenings", ["transcript_sha"], unique=False)
