"""`qa-analyzer ledger retry|quarantine`: calls that could not be analysed."""

from __future__ import annotations

import json
import sys
from typing import Annotated

import typer

from . import options
from .ledger_opened import existing, existing_alone

CallIds = Annotated[list[str] | None, typer.Argument(help="Calls by id.")]


def retry(calls: CallIds = None, ledger: options.LedgerUrl = None) -> int:
    """Let failed and quarantined calls be tried again in the next batch (all where none is named)."""
    from qa_analyzer.ledger.nights.standing import retry as again

    with existing_alone(ledger) as opened, opened.writing() as connection:
        return _named(again(connection, calls or []), calls or [], "will be tried again")


def quarantine(calls: CallIds = None, ledger: options.LedgerUrl = None, as_json: options.AsJson = False) -> int:
    """List what is in quarantine, with the reasons; calls that are named and failed are put there."""
    from qa_analyzer.ledger.nights.standing import quarantine as keep_out
    from qa_analyzer.ledger.nights.standing import troubled

    from .ledger_told import troubled_lines

    if calls and not as_json:
        with existing_alone(ledger) as opened, opened.writing() as connection:
            return _named(keep_out(connection, calls), calls, "will not be tried again")
    if calls:
        with existing_alone(ledger) as opened, opened.writing() as connection:
            keep_out(connection, calls)
    with existing(ledger) as opened, opened.reading() as connection:
        found = [t for t in troubled(connection) if t["state"] == "quarantined"]
    print(json.dumps(found, ensure_ascii=False) if as_json else "\n".join(troubled_lines(found)) or "none")
    return 0


def _named(found: list[str], asked: list[str], verb: str) -> int:
    print(f"{len(found)} calls {verb}")
    missing = sorted(set(asked) - set(found))
    for call_id in missing:
        print(f"{call_id}: no such call that failed", file=sys.stderr)
    return 1 if missing else 0
