"""What people said and did in the console."""

from __future__ import annotations

from sqlalchemy import Column, Float, ForeignKey, Index, Integer, Table

from .any_text import AnyText
from .metadata import metadata

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
