"""The ledger's tables.  `migrations/` makes them; a test holds the two against each other.

Times (`*_at`) are ISO 8601 in UTC; `day` is the local date of the call, YYYY-MM-DD.  Keys (`*_sha`, `key`) are SHA-256
in hexadecimal.  `body` columns are zlib-compressed JSON.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    UniqueConstraint,
)

from .any_text import AnyText

NAMING = {"ix": "ix_%(table_name)s_%(column_0_N_name)s", "uq": "uq_%(table_name)s_%(column_0_N_name)s"}
metadata = MetaData(naming_convention=NAMING)

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

failures = Table(
    "failures",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("call_id", AnyText, nullable=False, index=True),
    Column("path", AnyText, nullable=False),
    Column("run", Integer, index=True),
    Column("stage", AnyText, nullable=False),
    Column("attempt", Integer, nullable=False),
    Column("error", AnyText, nullable=False),
    Column("hint", AnyText, nullable=False),
    Column("at", AnyText, nullable=False),
)
"""Every attempt that failed: a run that took the call in hand and could not analyse it."""

runs = Table(
    "runs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("began_at", AnyText, nullable=False),
    Column("ended_at", AnyText),
    Column("host", AnyText, nullable=False),
    Column("state", AnyText, nullable=False),
    Column("summary", AnyText),
)
"""Each night: `state` is running, done, interrupted, failed (it could not go on), killed; `summary` the JSON of its
figures, kept up with every call."""

standards = Table(
    "standards",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", AnyText, nullable=False),
    Column("name", AnyText, nullable=False),
    Column("version", AnyText, nullable=False),
    Column("sha", AnyText, nullable=False),
    Column("shipped", AnyText),
    Column("content", LargeBinary, nullable=False),
)
"""The standards that the ledger was told to keep to, the last one in force: the file whole, so that it may go; of
one that comes with the program its name there (`shipped`), since a later program brings a later one."""

sources = Table(
    "sources",
    metadata,
    Column("path", AnyText, primary_key=True),
    Column("size", Integer, nullable=False),
    Column("mtime_ns", AnyText, nullable=False),
    Column("sha", AnyText, nullable=False),
)
"""The content of files seen, so that an unchanged one is not read again."""

files = Table(
    "files",
    metadata,
    Column("path", AnyText, primary_key=True),
    Column("call_id", AnyText, index=True),
    Column("at", AnyText, nullable=False),
)
"""Every file written out of this ledger; `call_id` null where it stands on many calls; of a report what it covers."""

reviews = Table(
    "reviews",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("call", ForeignKey("calls.id"), nullable=False, index=True),
    Column("analysis", Integer),
    Column("at", AnyText, nullable=False),
    Column("who", AnyText, nullable=False),
    Column("role", AnyText, nullable=False),
    Column("kind", AnyText, nullable=False),
    Column("criterion", AnyText),
    Column("value", AnyText),
    Column("before", AnyText),
    Column("reason", AnyText),
    Column("note", AnyText),
    Column("start", Float),
    Column("end", Float),
    Column("undoes", Integer),
    Index(None, "kind", "criterion"),
    Index(None, "who", "at"),
)
"""What people said of a call, one row a deed, never changed: the present state is what the rows come to."""

sign_ins = Table(
    "sign_ins",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", AnyText, nullable=False),
    Column("who", AnyText, nullable=False),
    Column("role", AnyText, nullable=False),
    Column("origin", AnyText, nullable=False),
    Column("outcome", AnyText, nullable=False),
)
"""Who came to the console, from which address: `outcome` is in, out or refused."""

claims = Table(
    "claims",
    metadata,
    Column("call_id", AnyText, primary_key=True),
    Column("run", Integer, nullable=False),
    Column("until", Float, nullable=False),
)
"""Calls in hand where several machines share a ledger; `until` in seconds since 1970."""

tombstones = Table(
    "tombstones",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("content_sha", AnyText, nullable=False, index=True),
    Column("call_sha", AnyText, index=True),
    Column("at", AnyText, nullable=False),
    Column("why", AnyText, nullable=False),
)
"""What was erased: the hashes of its content and of its id (so that it is not taken up again), when, by which rule."""
