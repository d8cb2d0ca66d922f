"""The nightly commands as their users run them."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from qa_analyzer.ledger.reading import known_calls
from qa_analyzer.ledger.store.address import address_of
from qa_analyzer.ledger.store.lock import sole_writer
from qa_analyzer.ledger.store.opening import open_ledger

from ..torture.archive import short_recording
from .running import FIXTURES, MAIN, qa

WORDS = FIXTURES / "transcripts"


@pytest.fixture
def calls(tmp_path: Path) -> Path:
    folder = tmp_path / "calls"
    folder.mkdir()
    for name in ("f03", "f09", "f11"):
        shutil.copy(WORDS / f"{name}.json", folder)
    return folder


def batch(tmp_path: Path, *words: object) -> tuple[int, dict[str, Any]]:
    done = qa("batch", *words, "--ledger", tmp_path / "l.sqlite3", "--json", "--asr", "none")
    assert "Traceback" not in done.stderr
    return done.returncode, json.loads(done.stdout) if done.stdout else {"stderr": done.stderr}


def kept(tmp_path: Path) -> set[str]:
    with open_ledger(address_of(str(tmp_path / "l.sqlite3"))).reading() as connection:
        return set(known_calls(connection))


def test_workers_change_nothing_and_scoring_gives_the_same(calls: Path, tmp_path: Path) -> None:
    short_recording(calls / "sound.wav")
    for n in (1, 2):
        status, told = batch(tmp_path / str(n), calls, "--workers", n, "--out", tmp_path / f"out{n}")
        assert (status, told["errors"], told["summary"]["analysed"]) == (0, [], 4)
    one, two = ({p.name: p.read_bytes() for p in (tmp_path / f"out{n}" / "calls").glob("*.json")} for n in (1, 2))
    assert one == two and len(one) == 4
    scored = json.loads(qa("score", calls, "--json", "--asr", "none").stdout)["calls"]
    assert {f"{c['call']['call_id']}.json": c for c in scored} == {name: json.loads(text) for name, text in one.items()}
    pages = tmp_path / "out1"
    assert (pages / "index.html").exists() and (pages / "summary.csv").read_text().count("\n") == 5
    status, told = batch(tmp_path / "1", calls, "--out", pages)
    assert told["summary"]["unchanged"] == 4
    other = json.loads((calls / "f03.json").read_text())
    before = pages / "agents" / f"{other['call']['agent']['id']}.html"
    other["call"]["agent"]["id"] = "somebody-else"
    (calls / "f03.json").write_text(json.dumps(other))
    assert before.exists()
    batch(tmp_path / "1", calls, "--out", pages)
    assert not before.exists() and (pages / "agents" / "somebody-else.html").exists()
    (pages / "calls" / "f03.html").unlink()
    status, told = batch(tmp_path / "1", calls, "--out", pages)
    assert (told["summary"]["unchanged"], told["summary"]["pages"], told["summary"]["judged_again"]) == (3, 1, 0)
    assert (pages / "calls" / "f03.html").exists()


def test_calls_in_quarantine_are_calls_that_could_not_be_analysed(tmp_path: Path) -> None:
    folder = tmp_path / "calls"
    folder.mkdir()
    shutil.copy(WORDS / "f09.json", folder)
    (folder / "noise.wav").write_bytes(b"RIFF nothing at all")
    for night in range(3):
        assert batch(tmp_path, folder)[0] == 1, night
    (folder / "f09.json").unlink()
    status, told = batch(tmp_path, folder)
    assert (status, told["summary"]["quarantined"], told["summary"]["failed"]) == (1, 1, 0)
    assert [e["call_id"] for e in told["errors"]] == ["noise"]
    assert "in quarantine since it failed in 3 runs" in told["errors"][0]["error"]


def test_a_night_that_begins_after_its_end_takes_no_call(calls: Path, tmp_path: Path) -> None:
    a_minute_ago = (datetime.now().astimezone() - timedelta(minutes=1)).strftime("%H:%M")
    status, told = batch(tmp_path, calls, "--stop-at", a_minute_ago)
    assert (status, told["summary"]["not_reached"], told["summary"]["analysed"]) == (0, 3, 0)
    assert told["summary"]["unchanged"] == 0


def test_a_dry_run_writes_nothing(calls: Path, tmp_path: Path) -> None:
    status, told = batch(tmp_path, calls, "--dry-run")
    assert (status, sorted(told["summary"]["todo"])) == (0, ["f03", "f09", "f11"])
    assert kept(tmp_path) == set()


def test_lists_patterns_and_what_is_missing(calls: Path, tmp_path: Path) -> None:
    listed = tmp_path / "list.txt"
    listed.write_text(f"{calls / 'f09.json'}\n\n{calls / 'gone.json'}\n")
    status, told = batch(tmp_path, f"{calls}/f0*.json", "--files-from", listed)
    assert status == 1
    assert [e["path"] for e in told["errors"]] == [str(calls / "gone.json")]
    assert kept(tmp_path) == {"f03", "f09"}


def test_a_list_of_paths_that_nuls_end(calls: Path, tmp_path: Path) -> None:
    (calls / "f11.json").rename(calls / "with\nnew line.json")
    listed, nothing = tmp_path / "list", tmp_path / "nothing"
    listed.write_bytes(b"\0".join(os.fsencode(p) for p in sorted(calls.iterdir())) + b"\0")
    nothing.write_text(" \n\n")
    status, told = batch(tmp_path, "--files-from", listed)
    assert (status, told["summary"]["done"]) == (0, 3)
    status, told = batch(tmp_path, "--files-from", nothing)
    assert status == 2 and f"--files-from {nothing}: names no path" in told["stderr"]
    nothing.write_text("x" * 5000)
    status, told = batch(tmp_path, calls / "f09.json", "--files-from", nothing)
    assert (status, told["summary"]["unchanged"], told["summary"]["failed"]) == (1, 1, 1)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nowhere"], "no such file or folder"),
        (["--shard", "3/2"], "--shard is '3/2'"),
        (["--since", "yesterday"], "expected a day"),
        (["--stop-at", "25:00"], "expected a time of day"),
        (["--files-from", "no-list"], "cannot be read"),
        (["--ledger", "mysql://x/y"], "no ledger's address"),
        (["--standard", "nobodys"], "nobodys"),
    ],
)
def test_what_cannot_be_started(words: list[str], said: str, calls: Path, tmp_path: Path) -> None:
    done = qa("batch", *(words if words == ["nowhere"] else [calls, *words]), cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr and "Traceback" not in done.stderr


def test_a_second_writer_is_told(calls: Path, tmp_path: Path) -> None:
    with sole_writer(address_of(str(tmp_path / "l.sqlite3"))):
        status, told = batch(tmp_path, calls)
    assert status == 11
    assert "locked" in told["stderr"]


@pytest.mark.parametrize("stopped_by", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupt_ends_cleanly(tmp_path: Path, stopped_by: signal.Signals) -> None:
    calls = tmp_path / "many"
    calls.mkdir()
    text = json.loads((WORDS / "f09.json").read_text())
    for i in range(200):
        (calls / f"m{i:03}.json").write_text(json.dumps({**text, "call": {"call_id": f"m{i:03}"}}))
    words = [sys.executable, "-c", MAIN, "batch", str(calls), "--ledger", str(tmp_path / "l.sqlite3"), "--workers", "2"]
    process = subprocess.Popen(words, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, env=os.environ)
    assert process.stderr is not None
    first = json.loads(process.stderr.readline())
    assert first["state"] == "done" and first["total"] == 200
    process.send_signal(stopped_by)
    rest = process.communicate(timeout=180)[1]
    assert process.returncode == 130
    assert "Traceback" not in rest and "interrupted" in rest
    done = kept(tmp_path)
    assert 1 <= len(done) < 200
    status, told = batch(tmp_path, calls, "--limit", 3)
    assert (status, told["summary"]["unchanged"], told["summary"]["analysed"]) == (0, len(done), 3)


def test_rescoring_needs_no_recordings(calls: Path, tmp_path: Path) -> None:
    batch(tmp_path, calls)
    shutil.rmtree(calls)
    form = Path(__file__).parents[2] / "qa_analyzer" / "standards" / "advisorycloud-phone.toml"
    other = tmp_path / "stricter.toml"
    other.write_text(form.read_text().replace('version = "1"', 'version = "2"').replace("weight = 1\n", "weight = 7\n"))
    words = ("rescore", "--ledger", tmp_path / "l.sqlite3", "--standard", other, "--json")
    shown = json.loads(qa(*words, "--diff").stdout)
    assert shown["calls"] and shown["agents"]
    assert json.loads(qa(*words).stdout) == shown, "what was shown is what is done"
    again = json.loads(qa(*words).stdout)
    assert (again["unchanged"], again["calls"]) == (3, [])


def test_the_ledgers_own_commands(calls: Path, tmp_path: Path) -> None:
    (calls / "noise.wav").write_bytes(b"RIFF nothing")
    assert batch(tmp_path, calls)[0] == 1
    where = ("--ledger", tmp_path / "l.sqlite3")
    told = json.loads(qa("ledger", "status", "--json", *where).stdout)
    assert told["calls"] == {"done": 3, "failed": 1, "quarantined": 0}
    assert "noise" in qa("ledger", "status", *where).stdout
    assert qa("ledger", "quarantine", "noise", *where).returncode == 0
    assert "noise" in qa("ledger", "quarantine", *where).stdout
    assert "1 calls will be tried again" in qa("ledger", "retry", *where).stdout
    assert qa("ledger", "erase", "--call", "f09", *where).returncode == 0
    assert qa("ledger", "erase", "--call", "f09", *where).returncode == 2
    check = qa("ledger", "check", *where)
    assert (check.returncode, check.stdout) == (0, "the ledger is whole\n")
    copy = Path(qa("ledger", "backup", *where).stdout.strip())
    assert copy.exists() and copy.parent == tmp_path
