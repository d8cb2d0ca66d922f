"""`qa-analyzer models` end to end, against a stand-in mirror."""

import json
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from qa_analyzer.cli.models import app
from qa_analyzer.core.errors import StartError

from ..asr.model_server import ModelServer, served


@pytest.fixture(autouse=True)
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    monkeypatch.delenv("HF_HUB_CACHE", raising=False)
    return tmp_path


def run(*words: str) -> tuple[int, str]:
    result = CliRunner().invoke(app, list(words), catch_exceptions=True)
    if isinstance(result.exception, StartError):
        raise result.exception
    return result.exit_code, result.stdout


def test_pull_list_path_verify() -> None:
    with served(ModelServer("mirror")) as mirror:
        status, out = run("pull", "tiny.en", "--from", mirror.url)
    assert status == 0
    folder = Path(out.strip())
    assert folder.name == "tiny.en" and (folder / "model.bin").is_file()
    assert run("path", "tiny.en") == (0, f"{folder}\n")
    assert run("path") == (0, f"{folder.parent}\n")
    listing = json.loads(run("list", "--json")[1])
    assert listing["chosen"] == "tiny.en"
    assert {"tiny.en", "large-v3-turbo"} <= {entry["name"] for entry in listing["offered"]}
    assert "used unless another is named" in run("list")[1]
    assert run("verify")[0] == 0
    (folder / "model.bin").write_bytes(b"changed")
    status, out = run("verify", "tiny.en")
    assert status == 1 and "model.bin has changed" in out
    assert run("verify", str(folder))[0] == 1


def test_nothing_but_pull_opens_a_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    for words in (["list"], ["list", "--json"], ["path"], ["verify"]):
        assert run(*words)[0] == 0
    assert json.loads(run("list", "--json")[1])["chosen"] is None
    with pytest.raises(StartError):
        run("path", "small.en")


def test_importing_it_loads_nothing_heavy() -> None:
    code = (
        "import sys, qa_analyzer.cli.models, qa_analyzer.asr.choose, qa_analyzer.asr.weights;"
        "heavy = {'numpy', 'faster_whisper', 'ctranslate2', 'jellyfish', 'urllib.request'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    assert subprocess.check_output([sys.executable, "-c", code], text=True).strip() == "[]"
