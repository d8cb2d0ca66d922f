"""The ledger's standing on one screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qa_analyzer.core.input_text import printable
from qa_analyzer.ledger.store.address import Address
from qa_analyzer.ledger.writing import ATTEMPTS

SHOWN = 10
"""Failures that a screen has room for."""


def standing_lines(told: dict[str, Any], address: Address) -> list[str]:
    """What `ledger status` prints."""
    size = f", {address.file.stat().st_size / 1e6:.1f} MB" if address.file is not None else ""
    calls = told["calls"]
    days = f" of {told['first_day']} to {told['last_day']}" if told["first_day"] else ""
    lines = [f"ledger {address.shown}{size}", f"{sum(calls.values())} calls{days}, {told['flagged']} flagged"]
    lines += [f"  {name:14}{number:>8}" for name, number in calls.items()]
    if told["standard"]:
        s = told["standard"]
        lines.append(f"keeps to the standard {s['name']} {s['version']} since {s['since'][:10]}")
    if told["runs"]:
        lines += ["last runs (UTC)"]
    for run in told["runs"]:
        figures = of_all(run["summary"]) if run["summary"] else "no figures kept"
        lines.append(f"  {run['began_at'][:16].replace('T', ' ')}  {run['state']:12}{figures}")
    if told["troubled"]:
        lines += ["failed or in quarantine", *troubled_lines(told["troubled"][:SHOWN])]
        if len(told["troubled"]) > SHOWN:
            lines.append(f"  ... and {len(told['troubled']) - SHOWN} more (--json has all)")
    return lines


def of_all(figures: Mapping[str, int]) -> str:
    """What became of all that a run found, in one line that adds up.

    `figures`: `batch.summary.Summary.as_json`, or that of an earlier program, which had no sums.
    """
    parts = {
        "done": ("analysed", "judged_again", "pages"), "skipped": ("unchanged", "erased", "elsewhere"),
        "failed": ("failed",), "in quarantine": ("quarantined",),
        "left": ("left",) if "done" in figures else ("left", "not_reached"),
    }  # fmt: skip
    sums = {name: sum(figures.get(p, 0) for p in of) for name, of in parts.items()}
    sums["not done yet"] = figures.get("found", 0) - sum(sums.values())  # it still runs, or was killed
    told = ", ".join(f"{n} {name}" for name, n in sums.items() if n > 0)
    return f"{figures.get('found', 0)} found: {told or 'nothing done'}"


def troubled_lines(found: Sequence[dict[str, Any]]) -> list[str]:
    """Calls that failed, each with its last error."""
    return [printable(f"  {t['call_id']}  {_attempts(t)} ({t['stage']}): {t['error']}") for t in found]


def _attempts(told: dict[str, Any]) -> str:
    """An attempt is a run that took the call in hand and could not analyse it."""
    state, runs = told["state"], told["attempts"]
    if state == "quarantined":
        return f"in quarantine {'' if runs >= ATTEMPTS else 'by hand '}after {_runs(runs)}"
    return f"failed in {_runs(runs)} of {ATTEMPTS}" if runs else "to be tried again, failed before"


def _runs(count: int) -> str:
    return f"{count} run{'' if count == 1 else 's'}"
