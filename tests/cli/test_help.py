"""`--help` is quick because it loads nothing heavy."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from .running import qa

HEAVY = set(
    "numpy scipy spacy librosa sklearn sqlalchemy faster_whisper ctranslate2 pydantic rich onnxruntime av pocketsphinx"
    " jinja2".split()
)
PROBE = """
import contextlib, io, json, sys
from qa_analyzer.cli.main import run_with
told = io.StringIO()
with contextlib.redirect_stdout(told):
    status = run_with(json.loads(sys.argv[1]), debug=False)
print(json.dumps({"status": status, "told": told.getvalue(), "loaded": sorted({m.split(".")[0] for m in sys.modules})}))
"""
COMMANDS = ("score", "report", "transcribe", "explain", "tone", "benchmark", "standards", "models", "schema", "doctor")


def probe(*words: str) -> dict[str, object]:
    out = subprocess.check_output([sys.executable, "-c", PROBE, json.dumps(words)], text=True)
    return dict(json.loads(out))


@pytest.mark.parametrize("words", [("--help",), ("score", "--help"), ("--version",)], ids=" ".join)
def test_help_loads_nothing_heavy(words: tuple[str, ...]) -> None:
    found = probe(*words)
    assert found["status"] == 0
    loaded = HEAVY & set(found["loaded"])  # type: ignore[call-overload]
    if words[0] == "score":
        loaded.discard("pydantic")  # typer itself reads a command's types with it
    assert not loaded


def test_the_probe_sees_what_is_loaded() -> None:
    assert "pydantic" in probe("schema")["loaded"]  # type: ignore[operator]


def test_help_names_every_command_and_debug() -> None:
    told = str(probe("--help")["told"])
    for command in COMMANDS:
        assert f"\n  {command} " in told
    assert "--debug" in told


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_help(command: str) -> None:
    found = probe(command, "--help")
    assert found["status"] == 0 and "Usage: qa-analyzer " + command in str(found["told"])


def test_without_a_command_the_help_is_shown() -> None:
    done = qa()
    assert done.returncode == 2 and "Usage:" in done.stderr + done.stdout and "unexpected" not in done.stderr
