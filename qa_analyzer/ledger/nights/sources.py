"""The content of files, remembered: a file that stands as it stood is not read again."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from hashlib import file_digest
from pathlib import Path

from sqlalchemy import Connection, select
from sqlalchemy.dialects import postgresql, sqlite

from qa_analyzer.core.errors import InputError

from ..tables import sources


@dataclass(frozen=True, slots=True)
class Stamp:
    """How a file stood: size in bytes, time of change in ns."""

    size: int
    mtime_ns: int


@dataclass(slots=True)
class Sources:
    """Hashes by absolute path; those made in this run are in `fresh` until they are written."""

    known: dict[str, tuple[Stamp, str]]
    fresh: dict[str, tuple[Stamp, str]] = field(default_factory=dict)

    @classmethod
    def load(cls, connection: Connection) -> Sources:
        """All that the ledger remembers."""
        rows = connection.execute(select(sources))
        return cls({r.path: (Stamp(r.size, int(r.mtime_ns)), r.sha) for r in rows})

    def remembered(self, path: Path | None) -> str | None:
        """The hash of a file that stands as it stood; None where it has to be read."""
        if path is None:
            return None
        found = self.known.get(_name(path))
        return found[1] if found is not None and found[0] == stamp_of(path) else None

    def sha(self, path: Path | None) -> str | None:
        """The SHA-256 of a file's content, None for no file.  Raises InputError where it cannot be read."""
        if path is None or (known := self.remembered(path)) is not None:
            return None if path is None else known
        stamp = stamp_of(path)
        try:
            with path.open("rb") as file:
                digest = file_digest(file, "sha256").hexdigest()
        except OSError as error:
            told = f"{path}: cannot be read: {error.strerror or error}"
            raise InputError(told, hint="look for permissions, or for a disk that went away", path=str(path)) from error
        if stamp is not None:
            self.known[_name(path)] = self.fresh[_name(path)] = (stamp, digest)
        return digest

    def write(self, connection: Connection) -> None:
        """Remember what was read in this run."""
        if not self.fresh:
            return
        insert = (postgresql if connection.dialect.name == "postgresql" else sqlite).insert(sources)
        named = {name: insert.excluded[name] for name in ("size", "mtime_ns", "sha")}
        rows = [
            {"path": path, "size": stamp.size, "mtime_ns": str(stamp.mtime_ns), "sha": sha}
            for path, (stamp, sha) in self.fresh.items()
        ]
        connection.execute(insert.on_conflict_do_update(index_elements=["path"], set_=named), rows)
        self.fresh.clear()


def _name(path: Path) -> str:
    """An erasure looks for the absolute path."""
    return str(path.absolute())


def stamp_of(path: Path) -> Stamp | None:
    """How a file stands now, None where it does not."""
    try:
        found = os.stat(path)  # noqa: PTH116
    except OSError:
        return None
    return Stamp(found.st_size, found.st_mtime_ns)
