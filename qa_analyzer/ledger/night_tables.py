"""Of the nights: runs, what failed, what is in hand, the standard kept to, files read and written, erasures."""

from __future__ import annotations

from sqlalchemy import Column, Float, Integer, LargeBinary, Table

from .any_text import AnyText
from .metadata import metadata

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
"""Every file written out of this ledger; `call_id` null where it stands on many calls; of a report what it covers.
`at` is empty once the call has another analysis."""

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
