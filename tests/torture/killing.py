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
        way = rng.choices(("point", "parent", "worker"), (6, 2, 2))[0]
        point = rng.randint(1, 20 * per_kill) if way == "point" else 0
        before = len(report.read_text().splitlines())
        process = _start([str(point), str(rng.choice(DELAYS_MS)), str(report), *words])
        if way != "point":
            time.sleep(2.0 + rng.random() * 0.2 * per_kill)
            stages[_killed(process, way, rng)] += 1
        status = process.wait(timeout=600)
        for stage in report.read_text().splitlines()[before:]:
            if status == -signal.SIGKILL:
                stages[stage] += 1
        if status == 0 and way == "point":
            break  # all is done before all kills are spent
    for _ in range(3):
        if _start(["0", "0", str(report), *words]).wait(timeout=3600) == 0:
            break
    return stages, problems(folder / "ledger.sqlite3", folder / "out", calls)


def _start(words: list[str]) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.torture.struck", *words], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


def _killed(process: subprocess.Popen[bytes], way: str, rng: random.Random) -> str:
    """Kill the parent, or one of its workers; what was struck."""
    if process.poll() is not None:
        return "nothing: it had ended"
    if way == "worker":
        try:
            workers = psutil.Process(process.pid).children(recursive=True)
        except psutil.NoSuchProcess:
            workers = []
        if workers:
            try:
                rng.choice(workers).kill()
            except psutil.NoSuchProcess:
                return "nothing: it had ended"
            return "a worker"
    process.kill()
    return "the parent, at any moment"


if __name__ == "__main__":
    calls, kills, seed = (int(w) for w in sys.argv[1:4])
    with tempfile.TemporaryDirectory(prefix="qa-torture-") as name:
        struck, wrong = torture(Path(name), calls, kills, seed)
    for stage, number in struck.most_common():
        print(f"{stage:30}{number:>6}")
    print(f"{'all kills':30}{sum(struck.values()):>6}")
    print("\n".join(wrong) or "0 lost, 0 double, 0 half-written files; the ledger is whole")
    sys.exit(1 if wrong else 0)
