"""Where the ledger lies: its URL, read from people."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qa_analyzer.core.errors import StartError

_NETWORK = frozenset("nfs nfs4 cifs smb3 smbfs 9p afs ceph fuse.sshfs fuse.glusterfs lustre ncpfs".split())
"""File systems on which SQLite's locks or its shared memory cannot be relied on (sqlite.org/wal.html: "WAL does not
work over a network filesystem")."""
_HINT = "expected sqlite:///FILE or postgresql://USER@HOST/DATABASE"


@dataclass(frozen=True, slots=True)
class Address:
    """A ledger's URL as SQLAlchemy takes it; `file` is None where it is no SQLite file."""

    url: str
    file: Path | None

    @property
    def shown(self) -> str:
        """The URL without its password."""
        from sqlalchemy.engine import make_url

        return make_url(self.url).render_as_string(hide_password=True)


def address_of(url: str | None) -> Address:
    """The ledger that a URL names; None: the one in the user's data folder.

    A path without a scheme is taken as an SQLite file.  Raises StartError for anything that is neither SQLite nor
    PostgreSQL, and for an SQLite file on a network share.
    """
    if url is None:
        from platformdirs import user_data_path

        return _file(user_data_path("qa_analyzer") / "ledger.sqlite3")
    if "://" not in url:
        return _file(Path(url))
    scheme, _, rest = url.partition("://")
    if scheme in ("postgresql", "postgres", "postgresql+psycopg"):
        return Address(f"postgresql+psycopg://{rest}", None)
    if scheme != "sqlite" or not rest.startswith("/") or len(rest) < 2:
        raise StartError(f"{url.split('@')[-1]!r} is no ledger's address", hint=_HINT)
    return _file(Path(rest[1:]))


def _file(path: Path) -> Address:
    path = path.expanduser().absolute()
    if path.is_dir():
        raise StartError(f"{path}: a folder where a ledger's file was expected", hint=_HINT, path=str(path))
    kind = _file_system(path.parent)
    if kind in _NETWORK:
        raise StartError(
            f"{path}: lies on a network share ({kind}), where SQLite may lose what it holds",
            hint="keep the ledger on a disk of this machine, or name a PostgreSQL server that all can reach",
            path=str(path),
        )
    return Address(f"sqlite:///{path}", path)


def _file_system(folder: Path) -> str:
    """The type of the file system that holds a folder (or what of it exists), "" where the system does not tell."""
    import psutil

    whole = str(folder.resolve()) + "/"
    mounts = [m for m in psutil.disk_partitions(all=True) if whole.startswith(m.mountpoint.rstrip("/") + "/")]
    return max(mounts, key=lambda m: len(m.mountpoint)).fstype.lower() if mounts else ""
