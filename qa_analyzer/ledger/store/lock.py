"""One writer at a time: the file that a batch holds locked beside an SQLite ledger."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qa_analyzer.core.errors import LockedError, StartError

from .address import Address

PATIENCE_S = 1.0
"""A lock is waited for as long: `is_idle` and `doctor` hold it for an instant, a batch for hours."""


def is_idle(address: Address) -> bool:
    """Whether surely no program holds the lock of an SQLite ledger; False where that cannot be told.

    No lock file is made for it: it would be the asker's, and the one who runs the batch might not open it.
    """
    if address.file is None:
        return False
    if not Path(f"{address.file}.lock").exists():
        return True
    try:
        with sole_writer(address):
            return True
    except StartError:
        return False


@contextmanager
def sole_writer(address: Address) -> Iterator[None]:
    """Hold the ledger's lock; the system gives it back if the program dies.  Nothing to hold on a PostgreSQL server.

    Raises LockedError where another program has it.
    """
    if address.file is None:
        yield
        return
    from filelock import FileLock, Timeout

    lock = FileLock(f"{address.file}.lock", timeout=PATIENCE_S, mode=0o600)
    try:
        address.file.parent.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except Timeout:
        if not Path(f"{address.file}.lock").exists():  # nobody holds what is not there: it cannot be made
            told = f"{address.file}.lock: cannot be made"
            raise StartError(told, hint="look for permissions there, or put the ledger elsewhere (--ledger)") from None
        raise LockedError(
            f"{address.file}: the ledger is locked: another batch, rescore or erasure is writing",
            hint="wait for it to end; a run that was killed holds no lock",
            path=str(address.file),
        ) from None
    except OSError as error:
        told = f"{address.file}.lock: cannot be locked: {error.strerror or error}"
        raise StartError(told, hint="look for permissions there, and for a disk that can be written to") from error
    try:
        yield
    finally:
        lock.release()
