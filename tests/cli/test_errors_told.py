"""What goes wrong before the first call is analysed: its status, and where it is told."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from qa_analyzer.cli import main

from .running import FIXTURES

GOOD = FIXTURES / "transcripts" / "f09.json"


def test_a_file_that_may_not_be_read_is_one_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = tmp_path / "b.json"
    bad.write_text("{}")
    opens, may = Path.open, os.access

    def open_(path: Path, *args: object, **options: object) -> object:
        if path == bad:
            raise PermissionError(13, "Permission denied")
        return opens(path, *args, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", open_)
    monkeypatch.setattr(os, "access", lambda path, *a, **k: os.fspath(path) != str(bad) and may(path, *a, **k))
    assert main.run_with(["score", str(GOOD), str(bad), "--json"], debug=False) == 1
    data = json.loads(capsys.readouterr().out)
    assert [c["call"]["call_id"] for c in data["calls"]] == ["f09"]
    assert [e["path"] for e in data["errors"]] == [str(bad)]


@pytest.mark.parametrize("command", ["score", "transcribe"])
@pytest.mark.parametrize("words", [["--asr", "bogus"], ["--model", "nope-of-all"]], ids=lambda w: w[0])
def test_a_recogniser_that_is_not_there_is_told_without_a_recording(
    command: str, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main.run_with([command, str(GOOD), *words], debug=False) == 2
    out, err = capsys.readouterr()
    assert words[1] in err and out == "" and "unexpected" not in err


def test_without_weights_given_transcripts_are_scored_all_the_same(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("qa_analyzer.asr.choose.find_weights", lambda _: None)
    assert main.run_with(["score", str(GOOD), "--asr", "faster-whisper", "--json"], debug=False) == 0
    assert len(json.loads(capsys.readouterr().out)["calls"]) == 1


def test_errors_found_while_gathering_are_told_beside_the_document(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gone, torn = tmp_path / "gone.wav", tmp_path / "to\nrn.json"
    torn.write_text('{"turns": [')
    assert main.run_with(["score", str(GOOD), str(gone), str(torn), "--json"], debug=False) == 1
    out, err = capsys.readouterr()
    assert len(json.loads(out)["errors"]) == 2
    lines = [line for line in err.splitlines() if "not analysed" in line]
    assert len(lines) == 2 and str(gone) in lines[0] and "to rn.json" in lines[1]
    assert all(line.endswith(")") for line in lines)
