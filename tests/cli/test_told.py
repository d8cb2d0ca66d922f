"""What is told in the morning: sums that add up, attempts as they were, no path twice in a line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from qa_analyzer.batch.summary import Summary
from qa_analyzer.cli.ledger_told import of_all, troubled_lines
from qa_analyzer.cli.night_told import summary_lines
from qa_analyzer.core.document import ErrorOut
from qa_analyzer.core.errors import without_name

from .running import FIXTURES, qa


def test_a_line_of_a_run_adds_up() -> None:
    summary = Summary(found=9, analysed=3, pages=1, unchanged=1, failed=2, quarantined=1, not_reached=1)
    told = of_all(summary.as_json())
    assert told == "9 found: 4 done, 1 skipped, 2 failed, 1 in quarantine, 1 left"
    assert of_all(Summary().as_json()) == "0 found: nothing done"
    assert of_all(Summary(found=9, analysed=3).as_json()) == "9 found: 3 done, 6 not done yet"


def test_a_run_of_an_earlier_program_had_no_sums() -> None:
    assert of_all({"found": 5, "analysed": 2, "unchanged": 1, "left": 1, "not_reached": 1}) == (
        "5 found: 2 done, 1 skipped, 2 left"
    )


@pytest.mark.parametrize(
    ("state", "attempts", "said"),
    [
        ("failed", 1, "failed in 1 run of 3"),
        ("failed", 2, "failed in 2 runs of 3"),
        ("failed", 0, "to be tried again"),
        ("quarantined", 3, "in quarantine after 3 runs"),
        ("quarantined", 1, "in quarantine by hand after 1 run"),
    ],
)
def test_an_attempt_is_a_run(state: str, attempts: int, said: str) -> None:
    told: dict[str, Any] = {"call_id": "c1", "state": state, "attempts": attempts, "stage": "read", "error": "no sound"}
    (line,) = troubled_lines([told])
    assert said in line and line.endswith("(read): no sound")


@pytest.mark.parametrize(
    ("name", "error", "told"),
    [
        ("/a/x.wav", "/a/x.wav: no such file", "/a/x.wav: no such file"),
        ("/a/x.wav", "x.wav: is empty", "/a/x.wav: is empty"),
        ("c1", "/a/x.wav: cannot be read", "c1: /a/x.wav: cannot be read"),
    ],
)
def test_what_an_error_is_of_is_without_name(name: str, error: str, told: str) -> None:
    assert f"{name}: {without_name(name, error)}" == told


def test_the_screen_names_each_path_once() -> None:
    path = "/srv/O'Neil's calls/x 'new'.wav"
    errors = [ErrorOut(path=path, call_id=None, error=f"{path}: no such file or folder", hint="")]
    (line,) = [n for n in summary_lines(Summary(errors=errors), "sqlite:///l") if "no such" in n]
    assert line == f"  {path}: no such file or folder"


def test_no_message_names_a_path_twice(tmp_path: Path) -> None:
    gone, call = tmp_path / "gone.json", FIXTURES / "transcripts" / "f09.json"
    settings = tmp_path / "qa-analyzer.toml"
    where = ("--ledger", tmp_path / "l.sqlite3", "--asr", "none")
    for words in (
        ("batch", call, gone, *where), ("batch", call, "--files-from", gone, *where), ("score", call, gone),
        ("review", "--users", gone, "--ledger", tmp_path / "l.sqlite3"), ("transcribe", call, gone, "--asr", "none"),
    ):  # fmt: skip
        done = qa(*words, cwd=tmp_path)
        lines = [n for n in (done.stdout + done.stderr).splitlines() if str(gone) in n]
        assert lines and all(n.count(str(gone)) == 1 for n in lines), (words, lines)
    settings.mkdir()
    done = qa("batch", call, *where, cwd=tmp_path)
    assert done.returncode == 2 and done.stderr.count(str(settings)) == 1, done.stderr


def test_a_killed_run_is_told_as_killed_and_with_its_figures(tmp_path: Path) -> None:
    from sqlalchemy import update

    from qa_analyzer.ledger.store.address import address_of
    from qa_analyzer.ledger.store.opening import open_ledger
    from qa_analyzer.ledger.tables import runs

    where = ("--ledger", tmp_path / "l.sqlite3")
    assert qa("batch", FIXTURES / "transcripts" / "f09.json", "--asr", "none", *where).returncode == 0
    with open_ledger(address_of(str(tmp_path / "l.sqlite3"))).writing() as connection:
        connection.execute(update(runs).values(state="running", ended_at=None))
    (run,) = json.loads(qa("ledger", "status", "--json", *where).stdout)["runs"]
    assert (run["state"], run["summary"]["done"]) == ("killed", 1)
    assert "killed      1 found: 1 done" in qa("ledger", "status", *where).stdout
