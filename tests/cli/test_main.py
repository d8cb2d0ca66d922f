"""Exit statuses, errors in one line, and what `--debug` adds."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import typer

from qa_analyzer.cli import main
from qa_analyzer.core.errors import InputError, StartError

from .running import FIXTURES, MAIN, qa

GOOD = FIXTURES / "transcripts" / "f09.json"


@pytest.fixture
def broken(tmp_path: Path) -> Path:
    """A recording that is none, beside nothing."""
    path = tmp_path / "broken.wav"
    path.write_bytes(b"RIFF\0\0\0\0WAVEjunk")
    return path


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["score"], "no input"),
        (["score", "--nonsense"], "No such option"),
        (["nonsense"], "No such command"),
        (["score", "/nowhere/at/all"], "/nowhere/at/all"),
        (["score", GOOD, "--standard", "nobodys"], "no standard 'nobodys'"),
        (["score", GOOD, "--workers", "0"], "--workers"),
        (["score", GOOD, "--workers", "many"], "--workers"),
        (["score", GOOD, "--manifest", "/nowhere.csv"], "/nowhere.csv"),
        (["score", GOOD, "--name-pattern", "("], "("),
        (["score", GOOD, "--transcripts", "/nowhere"], "/nowhere"),
        (["score", FIXTURES / "audio" / "f09.wav", "--asr", "magic"], "magic"),
        (["score", FIXTURES / "audio" / "f09.wav", "--model", "no-such-model"], "no-such-model"),
        (["explain", "/nowhere.json"], "/nowhere.json"),
        (["benchmark", "nonsense"], "nonsense"),
    ],
    ids=lambda x: " ".join(Path(w).name for w in x) if isinstance(x, list) else None,
)  # fmt: skip
def test_2_where_nothing_could_be_started(words: list[object], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run_with([str(w) for w in words], debug=False) == 2
    out, err = capsys.readouterr()
    assert told in err and out == ""
    assert "unexpected" not in err and "Traceback" not in err


def test_an_empty_folder_is_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run_with(["score", str(tmp_path)], debug=False) == 2
    assert str(tmp_path) in capsys.readouterr().err


def test_0_where_all_went_well(capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run_with(["score", str(GOOD), "--json"], debug=False) == 0
    data = json.loads(capsys.readouterr().out)
    assert len(data["calls"]) == 1 and data["errors"] == []


@pytest.mark.parametrize("missing", [True, False])
def test_1_for_errors_beside_good_ones(broken: Path, missing: bool, capsys: pytest.CaptureFixture[str]) -> None:
    other = broken.with_name("gone.wav") if missing else broken
    assert main.run_with(["score", str(GOOD), str(other), "--json"], debug=False) == 1
    data = json.loads(capsys.readouterr().out)
    assert [c["call"]["call_id"] for c in data["calls"]] == ["f09"]
    (error,) = data["errors"]
    assert other.name in error["path"] and error["error"] and error["hint"]


def test_1_where_no_input_could_be_analysed(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main.run_with(["score", str(broken), "--asr", "none", "--json"], debug=False) == 1
    assert json.loads(capsys.readouterr().out)["calls"] == []


def test_a_call_that_should_not_be_judged_is_no_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "short.json"
    path.write_text('{"turns": [{"speaker": "agent", "start": 0, "end": 2, "text": "Hello?"}]}')
    assert main.run_with(["score", str(path), "--json"], debug=False) == 0
    (call,) = json.loads(capsys.readouterr().out)["calls"]
    assert call["scorable"] is False and call["why_not"]
    assert {c["verdict"] for c in call["criteria"]} <= {"na", "unsure"}


def test_standard_output_holds_the_document_alone(broken: Path) -> None:
    done = qa("score", GOOD, broken, "--json")
    assert done.returncode == 1
    assert set(json.loads(done.stdout)) == {"calls", "errors"}


def breaks(error: BaseException):  # type: ignore[no-untyped-def]
    def command(**_: object) -> None:
        raise error

    return command


@pytest.mark.parametrize(
    ("error", "status", "told"),
    [
        (StartError("the form is torn", hint="glue it"), 2, "qa-analyzer: the form is torn\n  glue it\n"),
        (InputError("the tape is torn"), 2, "qa-analyzer: the tape is torn\n"),
        (ZeroDivisionError("by nought"), 2, "unexpected ZeroDivisionError: by nought"),
        (KeyboardInterrupt(), 130, "interrupted"),
        (typer.Abort(), 130, "interrupted"),
        (typer.Exit(7), 7, ""),
    ],
    ids=lambda x: type(x).__name__ if isinstance(x, BaseException) else None,
)
@pytest.mark.parametrize("debug", [False, True])
def test_what_a_command_raises(
    error: BaseException, status: int, told: str, debug: bool, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    app = typer.Typer(rich_markup_mode=None)
    app.command()(lambda: breaks(error)())
    app.command("other")(lambda: None)
    monkeypatch.setattr(main, "app", app)
    name = typer.main.get_command(app).list_commands(None)[0]  # type: ignore[attr-defined,arg-type]
    assert main.run_with([name], debug=debug) == status
    err = capsys.readouterr().err
    assert told in err
    shows = debug and status == 2
    assert ("Traceback" in err) is shows
    assert ("--debug" in err) is (isinstance(error, ZeroDivisionError) and not debug)


def test_debug_may_stand_anywhere() -> None:
    for words in (["--debug", "standards", "show", "nobodys"], ["standards", "show", "nobodys", "--debug"]):
        done = qa(*words)
        assert done.returncode == 2 and "Traceback" in done.stderr and "no standard" in done.stderr
    assert "Traceback" not in qa("standards", "show", "nobodys").stderr


def test_a_reader_that_has_gone_is_no_traceback() -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", MAIN, "schema"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None and process.stderr is not None
    process.stdout.close()
    told = process.stderr.read()
    assert process.wait(60) == 1 and told == ""


@pytest.mark.skipif(os.name == "nt", reason="signals")
@pytest.mark.parametrize("after_s", [0.0, 0.3, None])
def test_an_interrupt_from_the_keyboard_ends_it_with_130(tmp_path: Path, after_s: float | None) -> None:
    # a terminal sends the signal to the workers too: after_s counts from when they are begun, None: one call is done
    for i in range(60):
        (tmp_path / f"c{i}.json").write_bytes(GOOD.read_bytes().replace(b'"f09"', f'"c{i}"'.encode()))
    process = subprocess.Popen(
        [sys.executable, "-c", BEGINS + MAIN, "score", str(tmp_path), "--workers", "2"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True,
    )  # fmt: skip
    assert process.stderr is not None
    first = process.stderr.readline()
    assert first == "begun\n", first + process.stderr.read()
    if after_s is None:
        while not first.startswith("1/60"):
            first = process.stderr.readline()
    time.sleep(after_s or 0.0)
    os.killpg(process.pid, signal.SIGINT)
    _, told = process.communicate(timeout=120)
    assert process.returncode == 130 and "interrupted" in told
    assert "Traceback" not in told


BEGINS = """
import subprocess, sys
from multiprocessing import util
spawnv = util.spawnv_passfds
def told(*words):
    pid = spawnv(*words)
    if "spawn_main" in str(words):
        print("begun", file=sys.stderr, flush=True)
    return pid
util.spawnv_passfds = told
"""
