"""Which criteria are advisory at present: their fails are too often overruled to count in the score shown."""

from __future__ import annotations

from sqlalchemy import Connection

from qa_analyzer.coaching.trust import Trust, trust
from qa_analyzer.ledger.signed import pairs

from .console import Console


def trusts(console: Console, connection: Connection) -> list[Trust]:
    """The figures of every criterion that people judged."""
    return console.fresh("trust", lambda: trust(pairs(connection)))


def left_out(console: Console, connection: Connection) -> frozenset[str]:
    """The criteria that leave the score shown; none where that is switched off."""
    return (
        frozenset(t.criterion for t in trusts(console, connection) if t.advisory) if console.advisory else frozenset()
    )
