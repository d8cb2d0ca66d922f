"""docs/operations.md: its commands exist, its units are sound, its restore works."""

from __future__ import annotations

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
import typer

from qa_analyzer.cli.main import app
from qa_analyzer.ledger.reading import known_calls
from qa_analyzer.ledger.store.address import address_of
from qa_analyzer.ledger.store.backup import backup
from qa_analyzer.ledger.store.checking import findings
from qa_analyzer.ledger.store.opening import open_ledger
from qa_analyzer.ledger.store.restore import restore
from qa_analyzer.ledger.writing import write_done

from .ledger.postgres import missing
from .ledger.sample import done

DOCS = Path(__file__).parents[1] / "docs"
UNITS = sorted((DOCS / "systemd").iterdir())


def commands() -> list[list[str]]:
    """Every qa-analyzer command line of the page and the units."""
    texts = [(DOCS / "operations.md").read_text(), *(u.read_text() for u in UNITS)]
    lines = [line for text in texts for line in text.splitlines() if line.startswith(("    ", "ExecStart="))]
    found = [re.search(r"(?:^|[\s=/;])qa-analyzer (?=batch|ledger|rescore|doctor)(.*)", line) for line in lines]
    return [shlex.split(f[1], comments=True) for f in found if f]


@pytest.mark.parametrize("words", commands(), ids=" ".join)
def test_every_command_is_one(words: list[str]) -> None:
    command = typer.main.get_command(app)
    rest = [w for w in words if w not in ("&&", "2>/dev/null")]
    while hasattr(command, "commands"):
        command = command.commands[rest.pop(0)]  # type: ignore[attr-defined]
    known = {option for p in command.params for option in p.opts}
    assert {w for w in rest if w.startswith("--")} <= known


def test_there_are_commands() -> None:
    assert len(commands()) >= 14


@pytest.mark.parametrize("unit", UNITS, ids=lambda u: u.name)
def test_systemd_finds_nothing_amiss(unit: Path, tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        missing("systemd", "systemd-analyze is not installed (Debian: apt-get install systemd)")
    for each in UNITS:
        text = each.read_text().replace("/opt/qa-analyzer/bin/qa-analyzer", "/bin/true")
        (tmp_path / each.name).write_text(text)
    command = ["systemd-analyze", "verify", "--man=no", tmp_path / unit.name]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (found.returncode, [x for x in found.stderr.splitlines() if "qa-analyzer" in x]) == (0, []), found.stderr


def test_a_restored_copy_is_the_ledger_as_it_was(tmp_path: Path) -> None:
    """The page's steps, while the old ledger's log still holds what the copy does not."""
    path = tmp_path / "ledger.sqlite3"
    opened = open_ledger(address_of(str(path)))
    with opened.writing() as connection:
        write_done(connection, done("before"))
    copy = backup(opened.address, folder=tmp_path / "backup")
    with opened.writing() as connection:
        write_done(connection, done("after"))
    assert path.with_name("ledger.sqlite3-wal").stat().st_size > 0
    former = restore(opened.address, copy)
    assert former is not None and former.exists() and not path.with_name("ledger.sqlite3-wal").exists()
    restored = open_ledger(address_of(str(path)), create=False)
    with restored.writing() as connection:
        assert set(known_calls(connection)) == {"before"}
        write_done(connection, done("next"))
        assert list(findings(connection)) == []
