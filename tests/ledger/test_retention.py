from __future__ import annotations

from datetime import date

import pytest

from qa_analyzer.core.errors import InputError
from qa_analyzer.ledger.going.retention import mark, marked, outlived
from qa_analyzer.ledger.store.opening import Ledger
from qa_analyzer.ledger.writing import write_done

from .sample import done

TODAY = date(2026, 4, 1)


def test_old_calls_go_but_complaints_and_legal_holds(empty: Ledger) -> None:
    opened = empty
    with opened.writing() as connection:
        for call_id, day in (("old", "2026-03-01"), ("edge", "2026-03-02"), ("new", "2026-03-30")):
            write_done(connection, done(call_id, day=day))
        write_done(connection, done("flagged", kind="rich", day="2026-03-01"))
        for call_id in ("held", "sorted-out"):
            write_done(connection, done(call_id, kind="rich", day="2026-03-01"))
        mark(connection, "held", "legal_hold")
        mark(connection, "sorted-out", "nothing")
    with opened.reading() as connection:
        gone, kept = outlived(connection, 30, TODAY)
        assert set(gone) == {"old", "sorted-out"}
        assert kept == {"complaint": 1, "legal_hold": 1}
        assert dict(marked(connection)) == {"held": "legal_hold", "sorted-out": "nothing"}


def test_a_call_that_is_not_there_cannot_be_marked(empty: Ledger) -> None:
    with pytest.raises(InputError, match="no call 'x'"), empty.writing() as connection:
        mark(connection, "x", "legal_hold")
