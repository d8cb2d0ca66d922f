"""The ledger that a command is asked to use."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qa_analyzer.ledger.store.opening import Ledger


@contextmanager
def existing(url: str | None) -> Iterator[Ledger]:
    """The ledger, which has to be there, to be read."""
    from qa_analyzer.ledger.store.address import address_of
    from qa_analyzer.ledger.store.opening import open_ledger

    from . import settings as given

    opened = open_ledger(address_of(given.value("ledger", url)), create=False)
    try:
        yield opened
    finally:
        opened.close()


@contextmanager
def existing_alone(url: str | None) -> Iterator[Ledger]:
    """The ledger, to be written by this program alone.  Raises LockedError where another writes."""
    from qa_analyzer.ledger.store.address import address_of
    from qa_analyzer.ledger.store.lock import sole_writer

    from . import settings as given

    with sole_writer(address_of(given.value("ledger", url))), existing(url) as opened:
        yield opened
