"""Which criteria are advisory at present: their fails are too often overruled to count in the score shown."""

from __future__ import annotations

from qa_analyzer.coaching.trust import Trust, trust
from qa_analyzer.ledger.reviews.signed import pairs

from .console import Console


def trusts(console: Console) -> list[Trust]:
    """The figures of every criterion that people judged, up to a minute old."""
    return console.fresh("trust", lambda connection: trust(pairs(connection)))


def left_out(console: Console) -> frozenset[str]:
    """The criteria that leave the score shown; none where that is switched off."""
    return frozenset(t.criterion for t in trusts(console) if t.advisory) if console.advisory else frozenset()
