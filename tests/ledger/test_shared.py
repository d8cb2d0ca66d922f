"""A ledger on a PostgreSQL server: several programs at once."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import text

from qa_analyzer.core.errors import StartError
from qa_analyzer.ledger.reading import day_sums, known_calls
from qa_analyzer.ledger.store.address import address_of
from qa_analyzer.ledger.store.checking import findings
from qa_analyzer.ledger.store.opening import Ledger, open_ledger
from qa_analyzer.ledger.writing import write_done

from .postgres import new_database, new_ledger
from .sample import done


@pytest.fixture
def shared() -> Iterator[Ledger]:
    opened = open_ledger(address_of(new_ledger()))
    yield opened
    opened.close()


def test_many_make_it_at_once() -> None:
    address = address_of(new_database())
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: open_ledger(address), range(4)))
    with made[0].reading() as connection:
        assert connection.execute(text("SELECT count(*) FROM alembic_version")).scalar() == 1
    for ledger in made:
        ledger.close()


def test_many_write_the_same_and_each_other_agents_at_once(shared: Ledger) -> None:
    """Without turns: duplicate keys, and transactions that wait for each other's sums."""

    def write(at: int) -> None:
        for i in range(6):
            with shared.writing() as connection:
                number = (at + i) % 6
                agent = f"a-{(at * i) % 3}"
                write_done(connection, done(f"c{number}", agent=agent, key=f"k{at}", listening=f"l{number}"))

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, range(4)))
    with shared.reading() as connection:
        assert list(findings(connection)) == []
        assert len(known_calls(connection)) == 6
        assert sum(r.calls for r in day_sums(connection)) == 6


def test_a_reader_sees_one_state_throughout(shared: Ledger) -> None:
    with shared.reading() as reading:
        assert known_calls(reading) == {}
        with shared.writing() as connection:
            write_done(connection, done())
        assert known_calls(reading) == {}
    with shared.reading() as reading:
        assert list(known_calls(reading)) == ["c1"]


def test_who_waits_too_long_is_told(shared: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qa_analyzer.ledger.store.engines.WAIT_S", 1.0)
    impatient = open_ledger(shared.address)
    held, ended = threading.Event(), threading.Event()

    def hold() -> None:
        with shared.writing():
            held.set()
            ended.wait(120)

    other = threading.Thread(target=hold)
    other.start()
    assert held.wait(120)
    try:
        with pytest.raises(StartError, match="lock timeout") as raised, impatient.writing():
            pass
        assert "another program" in raised.value.hint
    finally:
        ended.set()
        other.join()
        impatient.close()


def test_a_server_that_is_not_there_is_told_without_its_password() -> None:
    with pytest.raises(StartError) as raised:
        open_ledger(address_of("postgresql://qa:secret@/ledger?host=/nonexistent"))
    assert "secret" not in raised.value.error + raised.value.hint
    assert "/nonexistent" in raised.value.error and "server runs" in raised.value.hint
