from __future__ import annotations

from pathlib import Path

import pytest

from qa_analyzer.core.errors import StartError
from qa_analyzer.ledger.address import address_of
from qa_analyzer.ledger.backup import backup
from qa_analyzer.ledger.opening import open_ledger
from qa_analyzer.ledger.reading import analysis_of
from qa_analyzer.ledger.writing import write_done

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
    with pytest.raises(StartError, match="PostgreSQL server") as told:
        backup(address_of("postgresql://db/ledger"))
    assert "pg_dump" in told.value.hint
