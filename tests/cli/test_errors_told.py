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
