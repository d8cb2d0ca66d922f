"""The ledger's standing on one screen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qa_analyzer.core.input_text import printable
from qa_analyzer.ledger.address import Address

SHOWN = 10
"""Failures that a screen has room for."""


def standing_lines(told: dict[str, Any], address: Address) -> list[str]:
    """What `ledger status` prints."""
    size = f", {address.file.stat().st_size / 1e6:.1f} MB" if address.file is not None else ""
    calls = told["calls"]
    days = f" of {told['first_day']} to {told['last_day']}" if told["first_day"] else ""
    lines = [f"ledger {address.shown}{size}", f"{sum(calls.values())} calls{days}, {told['flagged']} flagged"]
    lines += [f"  {name:14}{number:>8}" for name, number in calls.items()]
    if told["runs"]:
        lines += ["last runs (UTC)"]
    for run in told["runs"]:
        s = run["summary"] or {}
        figures = ", ".join(f"{s[k]} {n}" for k, n in _FIGURES.items() if s.get(k))
        lines.append(f"  {run['began_at'][:16].replace('T', ' ')}  {run['state']:12}{figures or 'nothing done'}")
    if told["troubled"]:
        lines += ["failed or in quarantine", *troubled_lines(told["troubled"][:SHOWN])]
        if len(told["troubled"]) > SHOWN:
            lines.append(f"  ... and {len(told['troubled']) - SHOWN} more (--json has all)")
    return lines


_FIGURES = {
    "analysed": "listened to", "judged_again": "judged again", "pages": "pages anew", "failed": "failed",
    "left": "left",
}  # fmt: skip


def troubled_lines(found: Sequence[dict[str, Any]]) -> list[str]:
    """Calls that failed, each with its last error."""
    return [
        printable(f"  {t['call_id']}  {t['state']} after {t['attempts']} attempts, {t['stage']}: {t['error']}")
        for t in found
    ]
