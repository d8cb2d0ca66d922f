"""Of each call: what was heard, what was made of it, and the marks of its words."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, Float, ForeignKey, Index, Integer, LargeBinary, Table, UniqueConstraint

from .any_text import AnyText
from .metadata import metadata

listenings = Table(
    "listenings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("key", AnyText, nullable=False, unique=True),
    Column("recording_sha", AnyText, index=True),
    Column("transcript_sha", AnyText, index=True),
    Column("engine", AnyText, nullable=False),
    Column("version", Integer, nullable=False),
    Column("made_at", AnyText, nullable=False),
    Column("body", LargeBinary, nullable=False),
)
"""What was listened to: `core.listened.Listened`, by recording, transcript, engine with its weights, and version."""

calls = Table(
    "calls",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("call_id", AnyText, nullable=False, unique=True),
    Column("path", AnyText, nullable=False),
    Column("recording_path", AnyText),
    Column("key", AnyText, nullable=False),
    Column("state", AnyText, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("record", AnyText, nullable=False),
    Column("swap", Boolean, nullable=False),
    Column("redact", Boolean, nullable=False),
    Column("listening_id", ForeignKey("listenings.id"), index=True),
    Column("analysis_id", Integer),
    Column("first_at", AnyText, nullable=False),
    Column("done_at", AnyText),
    Column("day", AnyText, nullable=False),
    Column("started_at", AnyText),
    Column("agent_id", AnyText, nullable=False, default=""),
    Column("agent_name", AnyText),
    Column("team", AnyText, nullable=False, default=""),
    Column("member_name", AnyText),
    Column("direction", AnyText),
    Column("duration", Float),
    Column("scorable", Boolean),
    Column("percent", Float),
    Column("auto_failed", Boolean),
    Column("flagged", Boolean),
    Column("onset", AnyText),
    Column("tone_score", Float),
    Column("failed", Integer),
    Column("unsure", Integer),
    Column("kept_for", AnyText),
    Column("corrected_swap", Boolean),
    Column("recording_sha", AnyText, index=True),
    Column("transcript_sha", AnyText, index=True),
    Index(None, "day", "id"),
    Index(None, "agent_id", "day"),
    Index(None, "team", "day"),
    Index(None, "state"),
    Index(None, "flagged", "day"),
    Index(None, "percent", "id", "day", "agent_id", "team", "flagged", "auto_failed"),
)
"""One row a call, with what lists and totals need.  `state`: done, failed, quarantined.  `kept_for`: complaint or
legal_hold, what keeps it from retention.  `corrected_swap`: whether a person found
agent and member exchanged, null where nobody said.  Unknown agents and teams are '' (so that keys may hold them)."""

analyses = Table(
    "analyses",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("call", ForeignKey("calls.id"), nullable=False, index=True),
    Column("key", AnyText, nullable=False),
    Column("standard_name", AnyText, nullable=False),
    Column("standard_version", AnyText, nullable=False),
    Column("standard_sha", AnyText, nullable=False, index=True),
    Column("checker", AnyText, nullable=False),
    Column("made_at", AnyText, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("turns", LargeBinary, nullable=False),
    UniqueConstraint("call", "key"),
)
"""`core.document.Analysis`, by call, standard and checker; the turns of its transcript apart, since most readers need
none.  A call points to its present one; an earlier one is kept where a review refers to it."""

verdicts = Table(
    "verdicts",
    metadata,
    Column("call", ForeignKey("calls.id"), primary_key=True),
    Column("criterion", AnyText, primary_key=True),
    Column("verdict", AnyText, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("points", Integer),
    Column("max_points", Integer, nullable=False),
    Index(None, "criterion", "verdict", "call"),
)
"""The verdicts of each call's present analysis."""

word_marks = Table(
    "word_marks",
    metadata,
    Column("call", ForeignKey("calls.id"), primary_key=True),
    Column("analysis", Integer, nullable=False),
    Column("marks", LargeBinary, nullable=False),
)
"""Which words may have been said in a call (`words.marks`), by its present analysis: bits, no words."""
