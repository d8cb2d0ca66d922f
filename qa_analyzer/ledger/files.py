"""The register of files written out of the ledger, so that an erasure finds each."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection
from sqlalchemy.dialects import postgresql, sqlite

from .tables import files
from .writing import now


def register(connection: Connection, path: Path, call_id: str | None) -> None:
    """Note a file before it is written; `call_id` None where it stands on many calls."""
    insert = (postgresql if connection.dialect.name == "postgresql" else sqlite).insert(files)
    told = {"call_id": call_id, "at": now()}
    made = insert.values(path=str(path.absolute()), **told)
    connection.execute(made.on_conflict_do_update(index_elements=["path"], set_=told))
