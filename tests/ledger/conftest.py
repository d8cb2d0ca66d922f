"""Empty ledgers: most tests run on both engines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from qa_analyzer.ledger.store.address import Address, address_of
from qa_analyzer.ledger.store.opening import Ledger, open_ledger

from .postgres import new_database, new_ledger


@pytest.fixture(params=["sqlite", "postgresql"])
def address(request: pytest.FixtureRequest, tmp_path: Path) -> Address:
    """Where a ledger may be made."""
    return address_of(str(tmp_path / "ledger.sqlite3") if request.param == "sqlite" else new_database())


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Ledger]:
    """A ledger that holds nothing."""
    url = str(tmp_path / "ledger.sqlite3") if request.param == "sqlite" else new_ledger()
    opened = open_ledger(address_of(url))
    yield opened
    opened.close()
