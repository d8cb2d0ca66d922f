"""`python -m tests.torture.struck POINT DELAY_MS REPORT batch ...`: a batch that kills itself at its POINT-th point.

Points are every fsync, rename and commit.  DELAY_MS after the point has begun the process is gone: 0 is before it,
a little later mostly within or just after it.  The stage is appended to REPORT first.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any


def main(argv: list[str]) -> None:
    point, delay_ms, report = int(argv[0]), float(argv[1]), argv[2]
    count = 0

    def at(stage: str) -> None:
        nonlocal count
        count += 1
        if count != point:
            return
        with Path(report).open("a", encoding="utf-8") as file:
            file.write(f"{stage}\n")
        if delay_ms == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        threading.Thread(target=_later, args=(delay_ms / 1000,), daemon=True).start()
        time.sleep(0)

    _watch(at)
    from qa_analyzer.cli.main import run_with

    sys.exit(run_with(argv[3:], debug=False))


def _later(delay_s: float) -> None:
    time.sleep(delay_s)
    os.kill(os.getpid(), signal.SIGKILL)


def _watch(at: Callable[[str], None]) -> None:
    from sqlalchemy import Engine, event

    os.fsync = _before(at, "fsync", os.fsync)
    Path.replace = _before(at, "rename", Path.replace)  # type: ignore[method-assign]
    event.listen(Engine, "commit", lambda _: at("commit"))


def _before(at: Callable[[str], None], stage: str, deed: Callable[..., Any]) -> Callable[..., Any]:
    def done(*words: Any, **more: Any) -> Any:
        at(stage)
        return deed(*words, **more)

    return done


if __name__ == "__main__":
    main(sys.argv[1:])
