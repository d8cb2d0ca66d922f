"""A PostgreSQL server of the tests' own: in a temporary folder, reached by a socket there, gone when they end.

Without the server's programs the tests that need it are skipped; where `QA_ANALYZER_MUST` names `postgresql` (as
`.ci/run` does) they fail instead.
"""

from __future__ import annotations

import atexit
import ctypes
import itertools
import os
import shutil
import signal
import subprocess
import tempfile
import time
from functools import cache
from pathlib import Path

import pytest

_NUMBERS = itertools.count()
_SETTINGS = ("listen_addresses=", "fsync=off", "full_page_writes=off", "max_connections=40", "shared_buffers=16MB")


def new_database(template: str = "template1") -> str:
    """The URL of an empty database, or of a copy of another."""
    folder = _server()
    name = f"qa{next(_NUMBERS)}"
    _sql(folder, f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
    return _url(name)


def new_ledger() -> str:
    """The URL of a ledger that holds nothing."""
    return new_database(_template())


@cache
def _template() -> str:
    from qa_analyzer.ledger.store.address import address_of
    from qa_analyzer.ledger.store.opening import open_ledger

    url = new_database()
    open_ledger(address_of(url)).close()
    return url.partition("?")[0].rpartition("/")[2]


def _url(name: str) -> str:
    return f"postgresql://qa@/{name}?host={_server()}"


def data_folder() -> Path:
    """Where the server keeps its files."""
    return _server() / "data"


@cache
def _server() -> Path:
    programs = _programs()
    if programs is None:
        missing("postgresql", "no PostgreSQL server is installed (Debian: apt-get install postgresql)")
    folder = Path(tempfile.mkdtemp(prefix="qa-pg-", dir="/tmp"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    user = _other_user()
    if user is not None:
        os.chown(folder, user, -1)
    data = folder / "data"
    initdb = [programs / "initdb", "-D", data, "-U", "qa", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]
    subprocess.run(initdb, check=True, capture_output=True, user=user, cwd="/")
    settings = [word for s in _SETTINGS for word in ("-c", s)]
    library, set_death_signal = ctypes.CDLL(None), 1  # prctl(2): it ends with the tests, however these end
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [programs / "postgres", "-D", data, "-k", folder, *settings], stdout=log, stderr=log, user=user, cwd="/",
            preexec_fn=lambda: library.prctl(set_death_signal, signal.SIGINT),
        )  # fmt: skip
    atexit.register(_stop, process)
    for _ in range(1200):
        try:
            _sql(folder, "SELECT 1")
            return folder
        except Exception:
            assert process.poll() is None, (folder / "log").read_text()
            time.sleep(0.1)
    raise AssertionError((folder / "log").read_text())


def missing(what: str, why: str) -> None:
    """Skip the test for want of something; fail it where `QA_ANALYZER_MUST` names that."""
    if what in os.environ.get("QA_ANALYZER_MUST", "").split(","):
        pytest.fail(f"{why}, and QA_ANALYZER_MUST asks for it")
    pytest.skip(why)


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(60)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _sql(folder: Path, statement: str) -> None:
    import psycopg

    with psycopg.connect(f"host={folder} user=qa dbname=postgres", autocommit=True, connect_timeout=60) as connection:
        connection.execute(statement)  # type: ignore[arg-type]


def _programs() -> Path | None:
    found = [p.parent for p in sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))]
    named = shutil.which("initdb")
    found += [Path(named).resolve().parent] if named else []
    return next((p for p in reversed(found) if (p / "postgres").exists()), None)


def _other_user() -> str | int | None:
    """Whom the server runs as: it refuses root."""
    import pwd

    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            return pwd.getpwnam(name).pw_uid
        except KeyError:
            continue
    return 65534
