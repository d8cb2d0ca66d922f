"""A call that goes by another id than before: the same content, and the file under the old name is gone."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete, select, update

from ..deeds import Asked
from ..tables import calls, failures, files


def former_id(connection: Connection, asked: Asked) -> str | None:
    """The id under which the ledger knows the content, where that file was renamed or its record names it anew."""
    if asked.recording_sha is not None:
        same = calls.c.recording_sha == asked.recording_sha
    else:
        same = (calls.c.transcript_sha == asked.transcript_sha) & calls.c.recording_sha.is_(None)
    query = select(calls.c.call_id, calls.c.path).where(same, calls.c.call_id != asked.call_id)
    rows = connection.execute(query.order_by(calls.c.id)).all()
    return next((r.call_id for r in rows if _is_gone(r, asked)), None)


def _is_gone(row: Any, asked: Asked) -> bool:
    return row.path == asked.path or not Path(row.path).exists()


def rename(connection: Connection, before: str, after: str) -> None:
    """Let a call, with its history, go by another id; pages under the old one are removed."""
    connection.execute(update(calls).where(calls.c.call_id == before).values(call_id=after))
    connection.execute(update(failures).where(failures.c.call_id == before).values(call_id=after))
    for path in connection.execute(select(files.c.path).where(files.c.call_id == before)).scalars().all():
        with contextlib.suppress(OSError):
            Path(path).unlink(missing_ok=True)
            connection.execute(delete(files).where(files.c.path == path))
