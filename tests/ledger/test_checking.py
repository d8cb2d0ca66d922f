from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from qa_analyzer.ledger.store.checking import findings
from qa_analyzer.ledger.store.opening import Ledger
from qa_analyzer.ledger.writing import write_done

from .sample import done

HARM = {
    "kept, not counted": "UPDATE calls SET percent = NULL, scorable = false",
    "criterion sums": "UPDATE verdicts SET verdict = 'na'",
    "its analysis is not there": "UPDATE calls SET analysis_id = 999",
    "done, and has no analysis": "UPDATE calls SET analysis_id = NULL",
    "analyses, row 1: cannot be opened": "UPDATE analyses SET body = x'00'",
    "listenings, row 1: cannot be opened": "UPDATE listenings SET body = x'789c'",
    "refers to a row of": "PRAGMA foreign_keys=OFF; DELETE FROM listenings",
}


def test_a_whole_ledger(empty: Ledger) -> None:
    opened = empty
    with opened.writing() as connection:
        for i, kind in enumerate(("good", "rich", "not_scorable", "auto_failed")):
            write_done(connection, done(f"c{i}", kind=kind))
    with opened.reading() as connection:
        assert list(findings(connection)) == []


@pytest.mark.parametrize("found", HARM)
def test_every_harm_is_found(empty: Ledger, tmp_path: Path, found: str) -> None:
    opened = empty
    if opened.shared and "PRAGMA" in HARM[found]:
        pytest.skip("PostgreSQL lets nobody do that")
    with opened.writing() as connection:
        write_done(connection, done(kind="rich"))
    for statement in HARM[found].split("; "):
        if statement.startswith("DELETE"):  # foreign keys can only be left out of a connection of one's own
            import sqlite3

            with sqlite3.connect(tmp_path / "ledger.sqlite3") as raw:
                raw.execute(statement)
            raw.close()
        elif not statement.startswith("PRAGMA"):
            with opened.writing() as connection:
                connection.execute(text(statement.replace("x'", "'\\\\x" if opened.shared else "x'")))
    with opened.reading() as connection:
        assert any(found in line for line in findings(connection))
