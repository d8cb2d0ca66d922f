from __future__ import annotations

from sqlalchemy import select, update

from qa_analyzer.ledger.nights import nights
from qa_analyzer.ledger.store.opening import Ledger
from qa_analyzer.ledger.tables import claims, runs


def test_a_call_is_in_one_hand_until_its_time_is_up(empty: Ledger) -> None:
    with empty.writing() as connection:
        assert nights.claim(connection, "c1", 1, 60.0)
        assert nights.claim(connection, "c1", 1, 60.0), "one's own claim is renewed"
        assert not nights.claim(connection, "c1", 2, 60.0)
        nights.release(connection, "c1", 2)
        assert not nights.claim(connection, "c1", 2, 60.0), "only the holder gives it back"
    with empty.writing() as connection:
        connection.execute(update(claims).values(until=claims.c.until - 61))
        assert nights.claim(connection, "c1", 2, 60.0)
        nights.release(connection, "c1", 2)
        assert nights.claim(connection, "c1", 3, 60.0)


def test_a_run_that_ends_holds_nothing(empty: Ledger) -> None:
    with empty.writing() as connection:
        one, other = nights.begin_run(connection), nights.begin_run(connection)
        assert nights.claim(connection, "c1", one, 60.0) and nights.claim(connection, "c2", other, 60.0)
        nights.end_run(connection, one, "interrupted", {"found": 2})
        assert connection.execute(select(claims.c.call_id)).scalars().all() == ["c2"]
        states = connection.execute(select(runs.c.state).order_by(runs.c.id)).scalars().all()
        assert (other > one, states) == (True, ["interrupted", "running"])
