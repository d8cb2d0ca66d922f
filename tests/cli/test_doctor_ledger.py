"""What `doctor` finds amiss with a ledger; looking changes nothing."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from qa_analyzer.cli import doctor_ledger
from qa_analyzer.cli.doctor import _shown
from qa_analyzer.cli.doctor_ledger import _sqlite, ledger_checks
from qa_analyzer.ledger.nights.nights import begin_run
from qa_analyzer.ledger.store.address import address_of
from qa_analyzer.ledger.store.lock import sole_writer
from qa_analyzer.ledger.store.opening import Ledger, open_ledger
from qa_analyzer.ledger.writing import write_done

from ..ledger.postgres import new_ledger
from ..ledger.sample import done


@pytest.fixture
def path(tmp_path: Path) -> Path:
    found = tmp_path / "ledger.sqlite3"
    with_a_call(open_ledger(address_of(str(found))))
    return found


def with_a_call(opened: Ledger) -> None:
    with opened.writing() as connection:
        begin_run(connection)
        write_done(connection, done())
    opened.close()


def amiss(url: object) -> list[str]:
    return [f"{what} | {hint}" for good, what, hint in ledger_checks(str(url)) if not good]


def told(url: object) -> str:
    return "\n".join(what for _, what, _ in ledger_checks(str(url)))


def change(path: Path, statement: str) -> None:
    raw = sqlite3.connect(path)
    raw.execute(statement)
    raw.commit()
    raw.close()


def test_a_good_ledger(path: Path) -> None:
    assert amiss(path) == []
    assert "1 done, 0 failed" in told(path) and "the ledger is whole" in told(path)


def test_a_good_server() -> None:
    url = new_ledger()
    with_a_call(open_ledger(address_of(url)))
    assert amiss(url) == []
    assert "PostgreSQL" in told(url) and "1 done" in told(url)


def test_none_yet_is_no_finding_and_none_is_made(tmp_path: Path) -> None:
    assert amiss(tmp_path / "sub" / "l.sqlite3") == []
    assert "no ledger yet" in told(tmp_path / "sub" / "l.sqlite3")
    assert list(tmp_path.iterdir()) == []


def test_others_can_read_it(path: Path) -> None:
    copy = path.with_name("ledger-backup-1.sqlite3")
    copy.write_bytes(path.read_bytes())
    path.chmod(0o640)
    copy.chmod(0o604)
    found = amiss(path)
    assert len(found) == 2 and all("chmod 600" in line for line in found)
    copy.unlink()
    path.chmod(0o600)
    path.parent.chmod(0o777)
    assert ["everybody" in line for line in amiss(path)] == [True]


def test_a_batch_at_work_is_no_finding(path: Path) -> None:
    with sole_writer(address_of(str(path))):
        assert amiss(path) == []
        assert "is writing" in told(path)


def test_damage_and_other_forms(path: Path) -> None:
    change(path, "UPDATE day_totals SET calls = 7")
    assert ["kept, not counted" in line or "counted, not kept" in line for line in amiss(path)] == [True]
    change(path, "UPDATE alembic_version SET version_num = '0002'")
    assert amiss(path) == [] and "form 0002" in told(path) and "after a backup" in told(path)
    assert "form 0002" in told(path), "looking migrates nothing"
    change(path, "UPDATE alembic_version SET version_num = '9999'")
    assert ["later program" in line for line in amiss(path)] == [True]
    path.write_bytes(b"no database" * 1000)
    assert len(amiss(path)) == 1


def test_a_clock_that_went_back(path: Path) -> None:
    change(path, "UPDATE runs SET began_at = '2999-01-01T00:00:00+00:00'")
    (line,) = amiss(path)
    assert "2999" in line and "clock" in line


def test_no_room(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor_ledger, "FREE_MB", 10**12)
    assert [" GB free at the ledger" in line for line in amiss(path)] == [True]


def test_a_server_that_is_not_there_and_a_url_that_is_none() -> None:
    assert ["server runs" in line for line in amiss("postgresql://u@/x?host=/nonexistent")] == [True]
    assert ["no ledger's address" in line for line in amiss("mysql://x/y")] == [True]


def test_sqlite_versions() -> None:
    assert "rarely" in _sqlite((3, 51, 2), "3.51.2")[1] and _sqlite((3, 51, 2), "3.51.2")[0]
    assert "rarely" not in _sqlite((3, 51, 3), "3.51.3")[1]


def test_a_password_is_not_shown() -> None:
    assert _shown("ledger", "postgresql://qa:se@cret@db/x") == "postgresql://qa:***@db/x"
    assert _shown("ledger", "/a/b:c@d") == "/a/b:c@d" and _shown("ledger", None) == "-"
