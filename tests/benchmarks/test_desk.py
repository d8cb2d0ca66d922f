"""The ledger that the desk's benchmark asks, and its arithmetic."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import func, select

from qa_analyzer.benchmarks.desk import percentile
from qa_analyzer.benchmarks.desk_filling import DISPUTED, OVERRULED, SIGNED, filled, word_of
from qa_analyzer.benchmarks.ledger_filling import BLOCK
from qa_analyzer.ledger.queue.searching import said
from qa_analyzer.ledger.queue.wanted import Wanted
from qa_analyzer.ledger.queue.word_marks import read_marks
from qa_analyzer.ledger.store.address import address_of
from qa_analyzer.ledger.store.opening import open_ledger
from qa_analyzer.ledger.tables import reviews


def test_percentiles_are_values_that_were_seen() -> None:
    assert percentile([float(i) for i in range(1, 101)], 0.95) == 95
    assert percentile([3.0, 1.0, 2.0], 0.95) == 3 and percentile([3.0, 1.0, 2.0], 0.5) == 2


def test_each_call_of_a_block_has_a_word_of_its_own_and_some_are_reviewed(tmp_path: Path) -> None:
    assert len({word_of(i) for i in range(BLOCK)}) == BLOCK and all(word_of(i).isalpha() for i in range(BLOCK))
    ledger = open_ledger(address_of(str(tmp_path / "desk.sqlite3")))
    filled(ledger, 2)
    with ledger.reading() as connection:
        kinds = dict(connection.execute(select(reviews.c.kind, func.count()).group_by(reviews.c.kind)).all())
        found = said(connection, Wanted("all", words=word_of(7), signed=True), read_marks(connection))
        waits = said(connection, Wanted("all", words=word_of(19)), read_marks(connection))
    assert kinds == {
        "override": 2 * BLOCK // OVERRULED, "sign_off": 2 * BLOCK // SIGNED, "dispute": 2 * BLOCK // DISPUTED,
    }  # fmt: skip
    assert [i.row.call_id for i in found] == ["c00007-00001", "c00007"]
    assert waits == [], "both are signed off"
    ledger.close()
