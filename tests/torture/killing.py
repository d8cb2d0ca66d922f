"""Batches that are killed, again and again, until all calls are done: `python -m tests.torture.killing 3000 200 1`."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

import psutil

from .archive import make_archive
from .verify import problems

DELAYS_MS = (0.0, 0.05, 0.2, 1.0)


def torture(folder: Path, calls: int, kills: int, seed: int) -> tuple[Counter[str], list[str]]:
    """Kill `kills` times over an archive of `calls`; the stages struck, and what is wrong at the end."""
    rng = random.Random(seed)
    archive = make_archive(folder / "archive", calls)
    report = folder / "struck.txt"
    report.touch()
    stages: Counter[str] = Counter()
    command = ["batch", archive, "--asr", "none", "--ledger", folder / "ledger.sqlite3", "--out", folder / "out"]
    words = [str(w) for w in (*command, "--workers", 2, "--json")]
    per_kill = max(1, calls // kills)
    while sum(stages.values()) < kills:
        way = rng.choices(("point", "moment", "start", "worker"), (5, 3, 1, 1))[0]
        point = rng.randint(1, 20 * per_kill) if way == "point" else 0
        before = len(report.read_text().splitlines())
        process = _start([str(point), str(rng.choice(DELAYS_MS)), str(report), *words])
        if way == "start":
            time.sleep(3 * rng.random())
        else:
            process.stderr.readline()  # type: ignore[union-attr]  # the first call is done, or the process has ended
        if way in ("worker", "moment"):
            for _ in range(rng.randint(1, 3) if way == "worker" else 0):
                time.sleep(0.3 * rng.random())
                stages["a worker"] += _worker_killed(process.pid, rng)
            time.sleep(per_kill / 15 * rng.random())
        if way != "point":
            stages["the parent at any moment" if way != "start" else "the parent as it starts"] += (
                process.poll() is None
            )
            process.kill()
        status = _ended(process)
        if status == -signal.SIGKILL:
            stages.update(report.read_text().splitlines()[before:])
        if status in (0, 1):
            break  # all is done before all kills are spent
    for _ in range(3):
        if _ended(_start(["0", "0", str(report), *words])) == 0:
            break
    return stages, problems(folder / "ledger.sqlite3", folder / "out", calls)


def _start(words: list[str]) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.torture.struck", *words]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def _ended(process: subprocess.Popen[bytes]) -> int:
    process.communicate(timeout=3600)
    return process.returncode


def _worker_killed(parent: int, rng: random.Random) -> int:
    """Kill one of its workers or their decoders; 1 where there was one."""
    try:
        rng.choice(psutil.Process(parent).children(recursive=True)).kill()
    except (psutil.NoSuchProcess, IndexError):
        return 0
    return 1


if __name__ == "__main__":
    calls, kills, seed = (int(w) for w in sys.argv[1:4])
    with tempfile.TemporaryDirectory(prefix="qa-torture-") as name:
        struck, wrong = torture(Path(name), calls, kills, seed)
    for stage, number in struck.most_common():
        print(f"{stage:30}{number:>6}")
    print(f"{'all kills':30}{sum(struck.values()):>6}")
    print("\n".join(wrong) or "0 lost, 0 double, 0 half-written files; the ledger is whole")
    sys.exit(1 if wrong else 0)
