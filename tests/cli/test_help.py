"""`--help` is quick because it loads nothing heavy."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from qa_analyzer.cli.commands import COMMANDS, Called

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
print(json.dumps({"status": status, "told": told.getvalue(), "loaded": sorted(sys.modules)}))
"""
OWN_ROOM = "qa_analyzer.cli."


def probe(*words: str) -> dict[str, object]:
    out = subprocess.check_output([sys.executable, "-c", PROBE, json.dumps(words)], text=True)
    return dict(json.loads(out))


@pytest.mark.parametrize("words", [("--help",), ("score", "--help"), ("--version",)], ids=" ".join)
def test_help_loads_nothing_heavy(words: tuple[str, ...]) -> None:
    found = probe(*words)
    assert found["status"] == 0
    loaded = HEAVY & {module.split(".")[0] for module in found["loaded"]}  # type: ignore[attr-defined]
    if words[0] == "score":
        loaded.discard("pydantic")  # typer itself reads a command's types with it
    assert not loaded


@pytest.mark.parametrize(
    ("words", "called"), [(("--help",), set()), (("--version",), set()), (("doctor", "--help"), {"doctor"})], ids=str
)
def test_only_the_command_called_is_imported(words: tuple[str, ...], called: set[str]) -> None:
    loaded = set(probe(*words)["loaded"])  # type: ignore[call-overload]
    assert {name for name in COMMANDS if OWN_ROOM + name in loaded} == called
    if not called:
        assert {m for m in loaded if m.startswith("qa_analyzer.")} == {
            "qa_analyzer.cli", OWN_ROOM + "main", OWN_ROOM + "commands"
        }  # fmt: skip


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_of_the_table_exists_and_bears_its_line(name: str) -> None:
    command = Called()[name]
    assert command.name == name and not command.hidden
    assert command.get_short_help_str(limit=200) == COMMANDS[name]


def test_the_probe_sees_what_is_loaded() -> None:
    assert "pydantic" in probe("schema")["loaded"]  # type: ignore[operator]


def test_help_names_every_command_and_debug() -> None:
    told = str(probe("--help")["told"])
    for command, line in COMMANDS.items():
        assert f"\n  {command} " in told and f" {line}\n" in told
    assert "--debug" in told


@pytest.mark.parametrize("command", COMMANDS)
def test_each_command_has_help(command: str) -> None:
    found = probe(command, "--help")
    assert found["status"] == 0 and "Usage: qa-analyzer " + command in str(found["told"])


def test_without_a_command_the_help_is_shown() -> None:
    done = qa()
    assert done.returncode == 2 and "Usage:" in done.stderr + done.stdout and "unexpected" not in done.stderr
