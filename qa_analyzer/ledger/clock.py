"""The ledger's clock."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """The present time as the ledger writes it."""
    return datetime.now(UTC).isoformat(timespec="seconds")
