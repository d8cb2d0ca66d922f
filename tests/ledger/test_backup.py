from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from qa_analyzer.core.errors import StartError
from qa_analyzer.ledger.reading import analysis_of, known_calls
from qa_analyzer.ledger.store.address import address_of
from qa_analyzer.ledger.store.backup import backup
from qa_analyzer.ledger.store.checking import findings
from qa_analyzer.ledger.store.opening import open_ledger
from qa_analyzer.ledger.store.restore import restore
from qa_analyzer.ledger.writing import write_done

from .postgres import missing, new_database, new_ledger
from .sample import done, ledger


def test_a_copy_made_in_use_can_be_opened(tmp_path: Path) -> None:
    opened = ledger(tmp_path)
    with opened.writing() as connection:
        write_done(connection, done())
    copy = backup(opened.address, folder=tmp_path / "copies")
    assert copy.stat().st_mode & 0o077 == 0
    assert [p.name for p in copy.parent.iterdir()] == [copy.name], "nothing lies beside it"
    with open_ledger(address_of(str(copy)), create=False).reading() as connection:
        assert analysis_of(connection, "c1") is not None


def test_no_ledger_no_copy(tmp_path: Path) -> None:
    with pytest.raises(StartError, match="no ledger there"):
        backup(address_of(str(tmp_path / "none.sqlite3")))


def test_of_a_server_pg_dump_makes_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = open_ledger(address_of(new_ledger()))
    with opened.writing() as connection:
        write_done(connection, done())
    opened.close()
    if shutil.which("pg_restore") is None:
        missing("postgresql", "pg_dump is not installed")
    copy = backup(opened.address, folder=tmp_path)
    assert copy.stat().st_mode & 0o077 == 0 and list(tmp_path.iterdir()) == [copy]
    restored = address_of(new_database())
    at = dict(part.split("=") for part in restored.url.partition("?")[2].split("&"))
    into = ["pg_restore", "-U", "qa", "-h", at["host"], "-d", restored.url.partition("?")[0].rpartition("/")[2]]
    subprocess.run([*into, copy], check=True)
    with open_ledger(restored, create=False).reading() as connection:
        assert analysis_of(connection, "c1") is not None
        assert list(findings(connection)) == []
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(StartError, match="pg_dump is not installed"):
        backup(opened.address, folder=tmp_path)
    assert list(tmp_path.iterdir()) == [copy]


def test_a_server_that_is_not_there_is_no_backup(tmp_path: Path) -> None:
    if shutil.which("pg_dump") is None:
        missing("postgresql", "pg_dump is not installed")
    with pytest.raises(StartError, match="nonexistent"):
        backup(address_of("postgresql://qa@/ledger?host=/nonexistent"), folder=tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_copy_put_back_is_the_ledger_again(tmp_path: Path) -> None:
    opened = ledger(tmp_path)
    with opened.writing() as connection:
        write_done(connection, done("one"))
    copy = backup(opened.address, folder=tmp_path / "copies")
    with opened.writing() as connection:
        write_done(connection, done("two"))
    former = restore(opened.address, copy)  # the log of the old ledger is still beside it
    opened.close()
    with open_ledger(opened.address, create=False).reading() as connection:
        assert set(known_calls(connection)) == {"one"}
        assert list(findings(connection)) == []
    assert former is not None
    with open_ledger(address_of(str(former)), create=False).reading() as connection:
        assert set(known_calls(connection)) == {"one", "two"}


@pytest.mark.parametrize("content", [None, b"no database" * 500])
def test_what_is_no_copy_replaces_nothing(tmp_path: Path, content: bytes | None) -> None:
    opened = ledger(tmp_path)
    copy = tmp_path / "copy.sqlite3"
    if content is not None:
        copy.write_bytes(content)
    with pytest.raises(StartError, match="copy"):
        restore(opened.address, copy)
    assert opened.address.file is not None and opened.address.file.exists()
