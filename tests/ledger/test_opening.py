from __future__ import annotations

import shutil
import sqlite3
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from qa_analyzer.core.errors import StartError
from qa_analyzer.ledger.store import opening
from qa_analyzer.ledger.store.address import Address, address_of
from qa_analyzer.ledger.store.engines import engine_of
from qa_analyzer.ledger.store.opening import HEAD, Ledger, open_ledger
from qa_analyzer.ledger.tables import metadata

from .postgres import missing
from .sample import ledger


def test_the_migrations_make_what_the_tables_say(address: Address) -> None:
    opened = open_ledger(address)
    with opened.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    scripts = Config()
    scripts.set_main_option("script_location", str(Path(opening.__file__).parents[1] / "migrations"))
    opened.close()
    assert ScriptDirectory.from_config(scripts).get_current_head() == HEAD


def test_it_is_for_its_owner_alone_and_survives_a_power_cut(tmp_path: Path) -> None:
    opened = ledger(tmp_path)
    assert (tmp_path / "ledger.sqlite3").stat().st_mode & 0o077 == 0
    with opened.reading() as connection:
        asked = ("journal_mode", "synchronous", "secure_delete", "foreign_keys")
        assert [connection.execute(text(f"PRAGMA {p}")).scalar() for p in asked] == ["wal", 2, 1, 1]


def test_what_fails_within_a_transaction_leaves_nothing(empty: Ledger) -> None:
    opened = empty
    with pytest.raises(ZeroDivisionError), opened.writing() as connection:
        connection.execute(text("INSERT INTO claims VALUES ('c1', 1, 0.0)"))
        raise ZeroDivisionError
    with opened.reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM claims")).scalar() == 0


def test_a_later_form_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    ledger(tmp_path).close()
    path = tmp_path / "ledger.sqlite3"
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.close()
    with pytest.raises(StartError, match="later program") as told:
        ledger(tmp_path)
    assert "upgrade qa-analyzer" in told.value.hint
    with sqlite3.connect(path) as raw:
        assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == ("9999",)


def test_an_earlier_form_is_migrated_after_a_backup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ledger(tmp_path).close()
    with sqlite3.connect(tmp_path / "ledger.sqlite3") as raw:
        raw.execute("UPDATE alembic_version SET version_num = '0000'")
    raw.close()
    with pytest.raises(Exception, match="0000"):  # there is no such step: what matters is that a copy was made first
        ledger(tmp_path)
    (copy,) = tmp_path.glob("ledger-before-form-*.sqlite3")
    with sqlite3.connect(copy) as raw:
        assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == ("0000",)


@pytest.mark.parametrize("content", [b"no database at all " * 100, None])
def test_what_is_no_ledger_is_told(tmp_path: Path, content: bytes | None) -> None:
    path = tmp_path / "other.sqlite3"
    if content is None:
        with sqlite3.connect(path) as raw:
            raw.execute("CREATE TABLE recipes (name TEXT)")
        raw.close()
    else:
        path.write_bytes(content)
    with pytest.raises(StartError, match="other"):
        open_ledger(address_of(str(path)))
    if content is not None:
        assert path.read_bytes() == content


def test_without_create_there_must_be_one(tmp_path: Path) -> None:
    with pytest.raises(StartError, match="no ledger there"):
        open_ledger(address_of(str(tmp_path / "none.sqlite3")), create=False)
    assert list(tmp_path.iterdir()) == []


def test_a_later_form_on_a_server_is_refused(address: Address) -> None:
    opened = open_ledger(address)
    with opened.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    opened.close()
    with pytest.raises(StartError, match="later program"):
        open_ledger(address)


def test_the_first_form_is_brought_up_to_date_after_a_backup(
    address: Address, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from alembic import command

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    if address.file is None and shutil.which("pg_dump") is None:
        missing("postgresql", "pg_dump is not installed")
    raw = Ledger(address, engine_of(address))
    with raw.writing() as connection:
        config = Config()
        config.set_main_option("script_location", str(Path(opening.__file__).parents[1] / "migrations"))
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.execute(text("INSERT INTO claims VALUES ('c1', 1, 0.0)"))
    raw.close()
    opened = open_ledger(address)
    with opened.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        assert connection.execute(text("SELECT call_id FROM claims")).scalars().all() == ["c1"]
    opened.close()
    (copy,) = tmp_path.rglob("ledger-before-form-*")
    assert copy.stat().st_size > 1000
