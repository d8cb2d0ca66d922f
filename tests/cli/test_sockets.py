"""Nothing of a call leaves the machine: no connection is opened, in no process that a run starts."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from .running import FIXTURES, qa

GUARD = """
import os, socket, sys

def _refused(kind):
    def refuse(*words, **more):
        if kind == "connect" and isinstance(words[0], socket.socket) and words[0].family == socket.AF_UNIX:
            return _connect(*words, **more)   # between processes of this machine
        with open(os.environ["SOCKETS_LOG"], "a") as log:
            log.write(f"{kind} {words[1:] if kind == 'connect' else words}\\n")
        raise AssertionError(f"a connection was opened: {kind} {words}")
    return refuse

_connect = socket.socket.connect
for kind in ("connect", "connect_ex", "sendto"):
    setattr(socket.socket, kind, _refused(kind))
for kind in ("getaddrinfo", "create_connection", "gethostbyname"):
    setattr(socket, kind, _refused(kind))
with open(os.environ["SOCKETS_LOG"] + ".guarded", "a") as log:
    log.write(f"{os.getpid()} {sys.argv}\\n")
"""


@pytest.fixture
def guard(tmp_path: Path) -> dict[str, str]:
    """An environment in which every Python process refuses connections, and writes down each that is tried."""
    folder = tmp_path / "guard"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(GUARD)
    return {"PYTHONPATH": str(folder), "SOCKETS_LOG": str(tmp_path / "log"), "HF_HUB_OFFLINE": "0"}


def tried(guard: dict[str, str]) -> str:
    log = Path(guard["SOCKETS_LOG"])
    return log.read_text() if log.exists() else ""


def guarded(guard: dict[str, str]) -> int:
    return len(Path(guard["SOCKETS_LOG"] + ".guarded").read_text().splitlines())


def test_the_guard_works(guard: dict[str, str]) -> None:
    import os

    code = "import urllib.request; urllib.request.urlopen('http://192.0.2.1/', timeout=2)"
    done = subprocess.run(
        [sys.executable, "-c", code], env=os.environ | guard, capture_output=True, text=True, check=False
    )
    assert done.returncode != 0 and "a connection was opened" in done.stderr
    assert tried(guard).startswith(("create_connection", "connect", "getaddrinfo"))


def test_the_one_command_that_may_is_refused_by_it(guard: dict[str, str], tmp_path: Path) -> None:
    done = qa("models", "pull", "tiny.en", "--to", tmp_path / "weights", "--from", "http://192.0.2.1", env=guard)
    assert done.returncode != 0 and tried(guard)


def test_scoring_a_transcript(guard: dict[str, str], tmp_path: Path) -> None:
    done = qa("score", FIXTURES / "transcripts" / "f01.json", "--json", "--out", tmp_path / "out", env=guard)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["calls"] and not tried(guard) and guarded(guard) == 1


def test_scoring_recordings_in_workers(guard: dict[str, str], tmp_path: Path) -> None:
    # the recogniser's library is asked for too: weights of random numbers, from a folder
    model = Path(__file__).parents[2] / "models" / "miniature-whisper"
    for name in ("one", "two"):
        (tmp_path / f"{name}.wav").write_bytes(short_recording())
    done = qa(
        "score", tmp_path / "one.wav", tmp_path / "two.wav", "--json", "--workers", 2, "--out", tmp_path / "out",
        "--asr", "faster-whisper", "--model", model, env=guard,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    calls = json.loads(done.stdout)["calls"]
    assert [c["call"]["call_id"] for c in calls] == ["one", "two"]
    assert not tried(guard)
    assert guarded(guard) >= 5, "the program, two workers and two decoders"


def short_recording() -> bytes:
    """The first twelve seconds of a fixture recording (8 kHz, mu-law)."""
    whole = (FIXTURES / "audio" / "f09.wav").read_bytes()
    head = whole.index(b"data")
    sound = whole[head + 8 : head + 8 + 12 * 8000]
    form = whole[8:head] + b"data" + len(sound).to_bytes(4, "little") + sound
    return b"RIFF" + len(form).to_bytes(4, "little") + form
