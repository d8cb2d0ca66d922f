"""Nights in trouble: what cannot be written, and what ends a run early."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from .running import FIXTURES, MAIN, qa
from .test_batch import batch


@pytest.fixture
def calls(tmp_path: Path) -> Path:
    folder = tmp_path / "calls"
    folder.mkdir()
    for name in ("f03", "f09", "f11"):
        shutil.copy(FIXTURES / "transcripts" / f"{name}.json", folder)
    return folder


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_log_that_is_full_does_not_end_the_night(calls: Path, tmp_path: Path) -> None:
    status, told = batch(tmp_path, calls, "--log", "/dev/full", "--workers", 1)
    assert (status, told["summary"]["done"], told["summary"]["unwritten"]) == (1, 3, 1)
    assert ["the log cannot be written" in e["error"] for e in told["errors"]] == [True]
    nobody = ["sh", "-c", '"$@" 2>/dev/full', "sh", sys.executable, "-c", MAIN, "batch", str(calls), "--asr", "none"]
    done = subprocess.run(
        [*nobody, "--ledger", str(tmp_path / "other.sqlite3"), "--json"], capture_output=True, text=True, check=False
    )
    assert json.loads(done.stdout)["summary"]["done"] == 3


def test_a_summary_that_cannot_be_written_is_told(calls: Path, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    status, told = batch(tmp_path, calls, "--summary-file", tmp_path / "folder")
    assert (status, told["summary"]["done"], told["summary"]["unwritten"]) == (1, 3, 1)
    assert str(tmp_path / "folder") in told["errors"][0]["error"]


def night(trouble: str, *words: object) -> subprocess.CompletedProcess[str]:
    """A night by one worker in a program in which this went wrong."""
    command = [sys.executable, "-c", trouble + MAIN, "batch", *map(str, words), "--asr", "none", "--workers", "1"]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_a_night_that_cannot_go_on_leaves_its_summary(calls: Path, tmp_path: Path) -> None:
    """The ledger goes bad in mid-run: what was done is told, to the mail too."""
    trouble = (
        "from qa_analyzer.batch import keeping; from qa_analyzer.core.errors import StartError\n"
        "note, seen = keeping.nights.note, []\n"
        "def broken(connection, run, summary):\n"
        "    seen.append(summary['done'])\n"
        "    if summary['done'] == 2: raise StartError('no room left', hint='make some')\n"
        "    note(connection, run, summary)\n"
        "keeping.nights.note = broken\n"
    )
    mail = tmp_path / "mail.txt"
    done = night(trouble, calls, "--ledger", tmp_path / "l.sqlite3", "--summary-file", mail)
    assert done.returncode == 2 and "no room left" in done.stderr and "Traceback" not in done.stderr
    assert mail.read_text().startswith("ended early: no room left\n")
    (run,) = json.loads(qa("ledger", "status", "--json", "--ledger", tmp_path / "l.sqlite3").stdout)["runs"]
    assert (run["state"], run["summary"]["done"], run["summary"]["left"]) == ("failed", 1, 2)


def test_a_ledger_that_fails_at_the_very_end_leaves_the_summary(calls: Path, tmp_path: Path) -> None:
    trouble = (
        "from qa_analyzer.batch.pages import Pages; from qa_analyzer.core.errors import StartError\n"
        "def broken(*_): raise StartError('no room left', hint='make some')\n"
        "Pages.register_overview = broken\n"
    )
    mail = tmp_path / "mail.txt"
    done = night(trouble, calls, "--ledger", tmp_path / "l.sqlite3", "--out", tmp_path / "o", "--summary-file", mail)
    assert done.returncode == 2 and "no room left" in done.stderr
    told = mail.read_text().splitlines()
    assert told[0] == "ended early: no room left" and "3 found: 3 done" in told[2]
    assert datetime.now().astimezone().strftime("%Y-") in told[-1]
