from __future__ import annotations

import multiprocessing
from pathlib import Path

import pytest

from qa_analyzer.core.errors import LockedError, StartError
from qa_analyzer.ledger.store.address import Address, address_of
from qa_analyzer.ledger.store.lock import is_idle, sole_writer


def _hold(address: Address, held: object) -> None:
    with sole_writer(address):
        held.set()  # type: ignore[attr-defined]
        multiprocessing.Event().wait()


def test_a_second_writer_is_told_and_a_killed_one_holds_nothing(tmp_path: Path) -> None:
    address = address_of(str(tmp_path / "l.sqlite3"))
    context = multiprocessing.get_context("spawn")
    held = context.Event()
    other = context.Process(target=_hold, args=(address, held))
    other.start()
    try:
        assert held.wait(120)
        with pytest.raises(LockedError, match="locked") as told, sole_writer(address):
            pass
        assert told.value.status == 11
    finally:
        other.kill()
        other.join()
    with sole_writer(address):
        pass


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="no /proc, where nothing can be made")
def test_a_lock_that_cannot_be_made_is_held_by_nobody() -> None:
    address = Address("sqlite:////proc/nowhere.db", Path("/proc/nowhere.db"))
    with pytest.raises(StartError, match="cannot be") as told, sole_writer(address):
        pass
    assert not isinstance(told.value, LockedError)


def test_whoever_asks_whether_it_is_idle_leaves_no_lock_of_theirs(tmp_path: Path) -> None:
    address = address_of(str(tmp_path / "l.sqlite3"))
    assert is_idle(address) and list(tmp_path.iterdir()) == []
    with sole_writer(address):
        assert not is_idle(address)
    assert is_idle(address)
