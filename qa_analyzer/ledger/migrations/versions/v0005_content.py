"""What a call's files hold, so that a rename is known and an erasure finds all; tombstones know the call's id."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Three columns; what is known of earlier calls is filled in."""
    op.add_column("calls", sa.Column("recording_sha", sa.Text(), nullable=True))
    op.add_column("calls", sa.Column("transcript_sha", sa.Text(), nullable=True))
    op.add_column("tombstones", sa.Column("call_sha", sa.Text(), nullable=True))
    op.create_index(op.f("ix_calls_recording_sha"), "calls", ["recording_sha"], unique=False)
    op.create_index(op.f("ix_calls_transcript_sha"), "calls", ["transcript_sha"], unique=False)
    op.create_index(op.f("ix_tombstones_call_sha"), "tombstones", ["call_sha"], unique=False)
    for name in ("recording_sha", "transcript_sha"):
        op.execute(f"UPDATE calls SET {name} = (SELECT l.{name} FROM listenings l WHERE l.id = calls.listening_id)")
