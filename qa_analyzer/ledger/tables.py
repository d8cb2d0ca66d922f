"""The ledger's tables.  `migrations/` makes them; a test holds the two against each other.

Times (`*_at`) are ISO 8601 in UTC; `day` is the local date of the call, YYYY-MM-DD.  Keys (`*_sha`, `key`) are SHA-256
in hexadecimal.  `body` columns are zlib-compressed JSON.
"""

from __future__ import annotations

from .call_tables import analyses, calls, listenings, verdicts, word_marks
from .metadata import NAMING, metadata
from .night_tables import claims, failures, files, runs, sources, standards, tombstones
from .review_tables import reviews, sign_ins
from .total_tables import criterion_totals, day_totals

__all__ = [
    "NAMING",
    "analyses",
    "calls",
    "claims",
    "criterion_totals",
    "day_totals",
    "failures",
    "files",
    "listenings",
    "metadata",
    "reviews",
    "runs",
    "sign_ins",
    "sources",
    "standards",
    "tombstones",
    "verdicts",
    "word_marks",
]
