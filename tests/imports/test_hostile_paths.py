"""Files that may not be read, folders that look like recordings, paths that cannot be."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from qa_analyzer.imports.discover import find_calls


@pytest.fixture
def closed(monkeypatch: pytest.MonkeyPatch) -> set[Path]:
    """Paths put in here cannot be opened; a stand-in for mode 000, which binds everybody but root."""
    paths: set[Path] = set()
    opens = Path.open

    def open_(path: Path, *args: object, **options: object) -> object:
        if path in paths:
            raise PermissionError(13, "Permission denied", str(path))
        return opens(path, *args, **options)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", open_)
    return paths


@pytest.mark.parametrize("name", ["b.wav", "b.json", "b.txt", "b"])
@pytest.mark.parametrize("in_folder", [True, False])
def test_a_file_that_may_not_be_read_is_told(tmp_path, transcript, wav, closed, name, in_folder):
    good, bad = transcript("a.json"), wav(name)
    closed.add(bad)
    found = find_calls([tmp_path] if in_folder else [good, bad])
    assert [c.record.call_id for c in found.calls] == ["a"] and found.skipped == 0
    (error,) = found.errors
    assert error.path == str(bad) and "permission denied" in error.error and "may be read" in error.hint


def test_a_file_that_can_be_opened_but_once_is_told(tmp_path, transcript, write, monkeypatch):
    transcript("a.json")
    bad = write("b.json", "{}")

    def read_bytes(path: Path) -> bytes:
        if path == bad:
            monkeypatch.setattr(Path, "open", refuses)
            raise PermissionError(13, "Permission denied")
        return opens(path, "rb").read()

    def refuses(path: Path, *args: object, **options: object) -> object:
        monkeypatch.setattr(Path, "open", opens)
        raise PermissionError(13, "Permission denied")

    opens = Path.open
    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    found = find_calls([tmp_path])
    assert [e.path for e in found.errors] == [str(bad)] and len(found.calls) == 1


@pytest.mark.parametrize("holds", [None, "notes.md"])
@pytest.mark.parametrize("named", [True, False])
def test_a_folder_called_like_a_recording_is_told(tmp_path, transcript, write, holds, named):
    folder = tmp_path / "X.WAV"
    folder.mkdir()
    if holds:
        write(f"X.WAV/{holds}", "# nothing")
    good = transcript("a.json")
    found = find_calls([good, folder] if named else [tmp_path])
    assert [c.record.call_id for c in found.calls] == ["a"]
    (error,) = found.errors
    assert error.path == str(folder) and "folder where a recording was expected" in error.error and error.hint


def test_a_folder_called_like_a_recording_alone_is_one_error(tmp_path):
    folder = tmp_path / "x.wav"
    folder.mkdir()
    (error,) = find_calls([folder, folder]).errors
    assert error.path == str(folder)


def test_a_folder_called_like_a_recording_may_hold_calls(tmp_path, wav):
    wav("x.wav/deeper/b.wav")
    assert find_calls([tmp_path]).errors == () == find_calls([tmp_path / "x.wav"]).errors


@pytest.mark.parametrize("path", ["x" * 300 + ".wav", "d/" * 3000 + "b.wav", "b\0c.wav", "b\ud800.wav"])
@pytest.mark.parametrize("with_folder", [True, False])
def test_a_row_with_a_path_that_cannot_be_is_one_error(tmp_path, transcript, write, path, with_folder):
    transcript("calls/a.json")
    rows = [{"path": "calls/a.json"}, {"path": path, "call_id": "b7"}]
    manifest = write("m.jsonl", "\n".join(map(json.dumps, rows)))
    found = find_calls([tmp_path / "calls"] if with_folder else [], manifest=manifest)
    assert [c.record.call_id for c in found.calls] == ["a"]
    (error,) = found.errors
    assert error.call_id == "b7" and "line 2" in error.error and "\0" not in error.error + str(error.path)
    assert len(error.error) < 5000 and error.hint


@pytest.mark.parametrize(("call_id", "expected"), [("c-17", "c-17"), ("", "x")])
def test_the_error_of_a_row_names_the_rows_call(tmp_path, wav, write, call_id, expected):
    wav("x.wav")
    manifest = write("m.csv", f"path,call_id,rings\nx.wav,{call_id},two\n")
    (error,) = find_calls([], manifest=manifest).errors
    assert error.call_id == expected and "rings" in error.error
