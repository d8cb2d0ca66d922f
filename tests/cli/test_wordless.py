"""Logs and mails carry no word of any call: a call full of marks, whole and broken in every way, leaves none there."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from qa_analyzer.cli.wordless import wordless

from .running import FIXTURES, qa

MARK = "zebraquux"


def marked() -> dict[str, Any]:
    """A transcript in which everything that people said or are called bears the mark."""
    whole = json.loads((FIXTURES / "transcripts" / "f09.json").read_text())
    whole["call"] |= {"agent": {"id": "a-1", "name": f"Ada {MARK}"}, "member": {"name": f"{MARK} Vale"}}
    whole["call"].pop("call_id", None)
    for turn in whole["turns"]:
        turn["text"] += f" {MARK}"
        turn.pop("words", None)
    return whole


def spoilt() -> dict[str, str]:
    """File names and texts: the same, broken in one place each."""
    made: dict[str, Any] = {"whole": marked()}
    for field in (
        "direction",
        "started_at",
        "language",
        "rings",
        "hung_up_by",
        "channels",
        "swap",
        "channel",
        "events",
    ):
        made[f"call-{field}"] = marked()
        made[f"call-{field}"]["call"][field] = f"{MARK}'\" say"
    for field in ("start", "end", "speaker", "words", "text"):
        made[f"turn-{field}"] = marked()
        made[f"turn-{field}"]["turns"][1][field] = [f"it's {MARK}"] if field == "text" else f"it's {MARK}"
    for field in ("start", "probability", "text"):
        made[f"word-{field}"] = marked()
        made[f"word-{field}"]["turns"][0]["words"] = [{"start": 0, "end": 1, "text": "Hi", field: {"x": MARK}}]
    made["strange"] = marked() | {f"field {MARK}": MARK}
    made["strange-call"] = marked()
    made["strange-call"]["call"][f"{MARK} said so"] = MARK
    made["no-turns"] = {"call": marked()["call"], "turns": [MARK, {"speaker": MARK}]}
    texts = {f"{name}.json": json.dumps(value) for name, value in made.items()}
    texts["cut.json"] = texts["whole.json"][:-200]
    texts["two-things.json"] = texts["whole.json"] + f' "{MARK}"'
    texts["plain.txt"] = f"Agent: hello {MARK}\nMember: {MARK}\n{MARK}\n"
    texts["captions.vtt"] = f"WEBVTT\n\n00:00.000 --> 00:0{MARK}\n<v Agent>hello {MARK}\n"
    texts["list.json"] = json.dumps([MARK, {"turns": MARK}])
    return texts


@pytest.fixture
def calls(tmp_path: Path) -> Path:
    folder = tmp_path / "calls"
    folder.mkdir()
    for name, text in spoilt().items():
        (folder / name).write_text(text)
    shutil.copy(FIXTURES / "audio" / "f06.ogg", folder / "sound.ogg")
    (folder / "sound.json").write_text(json.dumps({"call_id": "s", "direction": MARK}))
    return folder


def test_no_word_of_a_call_is_in_logs_or_mails(calls: Path, tmp_path: Path) -> None:
    log, mail = tmp_path / "night.jsonl", tmp_path / "mail" / "night.txt"
    words = ("batch", calls, "--ledger", tmp_path / "l.sqlite3", "--asr", "none", "--log", log, "--summary-file", mail)
    done = qa(*words)
    assert done.returncode == 1
    lines = [json.loads(line) for line in log.read_text().splitlines()]
    assert log.stat().st_mode & 0o077 == 0 and mail.exists()
    assert sum(line.get("state") == "failed" for line in lines) >= 5, "else this shows little"
    assert any(line.get("state") == "done" for line in lines)
    assert lines[-1]["night"] == "done" and lines[-1]["summary"]["found"] > 10
    for name, text in (("log", log.read_text()), ("mail", mail.read_text()), ("stderr", done.stderr)):
        found = [line for line in text.splitlines() if MARK in line]
        assert not found, (name, found[:3])
    assert MARK not in done.stdout
    assert MARK in qa("ledger", "status", "--ledger", tmp_path / "l.sqlite3", "--json").stdout, (
        "the ledger has it whole"
    )


def test_the_log_goes_on_and_the_summary_is_of_the_last_run(calls: Path, tmp_path: Path) -> None:
    log, mail = tmp_path / "night.jsonl", tmp_path / "night.txt"
    words = ("batch", calls / "whole.json", "--ledger", tmp_path / "l.sqlite3", "--asr", "none")
    for count in ("1 calls done", "0 calls done"):
        assert qa(*words, "--log", log, "--summary-file", mail, "--json").returncode == 0
        assert count in mail.read_text()
    assert [json.loads(x).get("night") for x in log.read_text().splitlines()] == [None, "done", "done"]
    assert [p.name for p in tmp_path.iterdir() if p.name.endswith(".part")] == []


def test_a_log_that_cannot_be_written_is_told_before_the_night(calls: Path, tmp_path: Path) -> None:
    done = qa("batch", calls, "--ledger", tmp_path / "l.sqlite3", "--asr", "none", "--log", calls)
    assert done.returncode == 2 and "--log" in done.stderr and "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("a.json: `start`: 'five o\\'clock' is no number", "a.json: `start`: [...] is no number"),
        (
            "`x`: 'in' is not allowed; expected \"inbound\" or null",
            '`x`: [...] is not allowed; expected "inbound" or null',
        ),
        ("the analysis broke (KeyError: Ada (said) so)", "the analysis broke (KeyError)"),
        ('cut "off here', "cut [...]"),
        ("the member's own words and agents' pauses", "the member's own words and agents' pauses"),
        ("unknown fields ignored: Ada said", "unknown fields ignored"),
        ("heard “so much” of it", "heard [...] of it"),
    ],
)
def test_what_is_left(text: str, left: str) -> None:
    assert wordless(text) == left
