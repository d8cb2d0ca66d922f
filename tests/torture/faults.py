"""A disk that fails: `python -m tests.torture.faults EVERY [FIRST]`, started with `faults.so` preloaded.

A clean night is traced: each new file or folder, write, fsync, rename and truncation under the folder is a point.
Then, for every `EVERY`-th point and each error, a night of its own meets the error there; afterwards the disk is well
again, and a second night has to bring everything home.  A full disk stays full, the other errors strike once.
"""

from __future__ import annotations

import ctypes
import errno
import json
import os
import re
import shutil
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable
from contextlib import redirect_stderr, redirect_stdout
from functools import partial
from pathlib import Path

from qa_analyzer.batch.plan import Choices
from qa_analyzer.cli.night_files import NightFiles
from qa_analyzer.cli.night_run import NightRun
from qa_analyzer.core.errors import QaAnalyzerError
from qa_analyzer.imports.discover import find_calls

from ..batch.nights import SETTINGS, archive, here, opened
from .verify import problems

CALLS = ("f09", "f11")
ERRORS = {"ENOSPC": (errno.ENOSPC, 1), "EIO": (errno.EIO, 0), "EACCES": (errno.EACCES, 0)}
KINDS = {
    "write ledger", "write ledger-wal", "write ledger-shm", "fsync ledger", "fsync ledger-wal", "fsync ",
    "truncate ledger-shm", "truncate ledger-wal", "write out/part", "fsync out/part", "fsync out", "rename out/file",
    "write ledger-journal", "fsync ledger-journal", "truncate ledger", "create ledger", "create ledger-journal",
    "create ledger-wal", "create ledger-shm", "create out", "create out/part", "create log", "write log",
    "create summary/part", "write summary/part", "fsync summary/part", "rename summary/file",
}  # fmt: skip
"""The kinds of points that were thought of.  A new one fails the test until it is here."""


def a_night(folder: Path) -> None:
    """One run over the archive with pages, log and summary, as the command does it."""
    ledger = opened(folder)
    try:
        found = find_calls([folder.parent / "archive"])
        files = NightFiles(folder / "log", folder / "summary.txt")
        run = NightRun(ledger, SETTINGS, "none", found, folder / "out", None, None, here, files)
        with Path(os.devnull).open("w") as nowhere, redirect_stdout(nowhere), redirect_stderr(nowhere):
            run.all(Choices(), 1, as_json=False)
    finally:
        ledger.close()


def kind_of(line: str) -> str:
    """`rename /out/calls/f09.html` as `rename out/file`."""
    deed, _, path = line.partition(" ")
    path = path.lstrip("/")
    path = re.sub(r"^ledger\.sqlite3", "ledger", path)
    name, place = Path(path).name, next((p for p in ("out", "summary") if path.lstrip(".").startswith(p)), None)
    if place is not None:
        path = f"{place}/part" if name.endswith(".part") else f"{place}/file" if "." in name else place
    return f"{deed} {path}"


def main(every: int, first: int) -> int:
    """Print what was struck and what went wrong; 1 where anything did."""
    lib = ctypes.CDLL(None)
    base = Path(tempfile.mkdtemp(prefix="qa-faults-"))
    archive(base / "archive", *CALLS)
    trace = base / "trace.txt"
    wrong = [said] if (said := _in_child(partial(_traced, lib, base / "clean", trace))) else []
    points = trace.read_text().splitlines()
    kinds = Counter(map(kind_of, points))
    wrong += [f"a new kind of point: {kind}" for kind in kinds if kind not in KINDS]
    nights = 0
    for name, (number, for_good) in ERRORS.items():
        for k in range(first, len(points) + 1, every):
            folder = base / f"{name}-{k}"
            said = _in_child(partial(_struck, lib, folder, k, number, for_good))
            nights += 1
            if said:
                wrong.append(f"{name} at {points[k - 1]}: {said}")
            shutil.rmtree(folder, ignore_errors=True)
    shutil.rmtree(base)
    print(json.dumps({"points": len(points), "kinds": kinds, "nights": nights, "wrong": wrong[:20]}, indent=1))
    return 1 if wrong or not points else 0


def _traced(lib: ctypes.CDLL, folder: Path, trace: Path) -> None:
    folder.mkdir()
    with trace.open("wb") as file:
        lib.fault_trace(file.fileno())
        lib.fault_arm(str(folder).encode(), 0, 0, 0)
        a_night(folder)
        lib.fault_arm(b"", 0, 0, 0)


def _struck(lib: ctypes.CDLL, folder: Path, k: int, number: int, for_good: int) -> None:
    folder.mkdir()
    lib.fault_arm(str(folder).encode(), ctypes.c_long(k), number, for_good)
    try:
        a_night(folder)
    except QaAnalyzerError as error:  # told in one line; anything else is a traceback, and wrong
        if not error.error:
            raise
    lib.fault_arm(b"", ctypes.c_long(0), 0, 0)
    a_night(folder)
    if wrong := problems(folder / "ledger.sqlite3", folder / "out", len(CALLS)):
        raise AssertionError("; ".join(wrong))


def _in_child(deed: Callable[[], None]) -> str:
    """Do it in a forked process; what it died of, "" where all went well."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            deed()
        except BaseException as error:
            os.write(writing, "".join(traceback.format_exception(error))[-1500:].encode())
            os._exit(1)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        said = pipe.read()
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return said or (f"status {status}" if status else "")


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1))
