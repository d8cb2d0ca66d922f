"""`qa-analyzer ledger erase|retain`: what goes, and what is kept."""

from __future__ import annotations

import json
import sys
from datetime import date
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from . import options
from .ledger_opened import existing, existing_alone

if TYPE_CHECKING:
    from qa_analyzer.ledger.going.erased_rows import Erased


def erase(
    ledger: options.LedgerUrl = None,
    call: Annotated[str | None, typer.Option(help="One call by id.")] = None,
    member: Annotated[str | None, typer.Option(help="All calls of a member, by name as the record has it.")] = None,
    why: Annotated[str, typer.Option(help="Reason for the tombstone; name nobody in it.")] = "asked for",
    again: Annotated[bool, typer.Option("--overwrite", help="Only finish an erasure that was cut short.")] = False,
) -> int:
    """Erase calls from the ledger and from every file that was written of them."""
    from qa_analyzer.core.errors import StartError
    from qa_analyzer.ledger.going.erasing import calls_of, overwrite
    from qa_analyzer.ledger.going.erasing import erase as gone

    if again and call is None and member is None:
        with existing_alone(ledger) as opened:
            overwrite(opened)
        print("the ledger's files are written anew")
        return 0
    if (call is None) == (member is None):
        raise StartError("what is to be erased?", hint="give one of --call ID and --member NAME")
    with existing_alone(ledger) as opened:
        with opened.reading() as connection:
            ids = calls_of(connection, call=call, member=member)
        if not ids:
            raise StartError("the ledger has no such call", hint="`qa-analyzer ledger status` counts what it has")
        return _told(gone(opened, ids, why))


def retain(
    ledger: options.LedgerUrl = None,
    days: Annotated[int | None, typer.Option(min=0, help="Erase calls older than so many days.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Count, erase nothing.")] = False,
    call: Annotated[str | None, typer.Option(help="A call to mark with --keep.")] = None,
    keep: Annotated[
        Literal["complaint", "legal_hold", "nothing", "by_rule"] | None, typer.Option(help="What the call is kept for.")
    ] = None,
) -> int:
    """Keep calls as long as the rule says; complaints and calls on legal hold are kept."""
    from qa_analyzer.core.errors import StartError
    from qa_analyzer.ledger.going.erasing import erase as gone
    from qa_analyzer.ledger.going.retention import mark, marked, outlived

    if (call is None) != (keep is None):
        raise StartError("--call and --keep belong together", hint="for example --call c-17 --keep legal_hold")
    only_read = dry_run or (days is None and call is None)
    with existing(ledger) if only_read else existing_alone(ledger) as opened:
        if call is not None and keep is not None:
            with opened.writing() as connection:
                mark(connection, call, None if keep == "by_rule" else keep)
        if days is None:
            with opened.reading() as connection:
                print("\n".join(f"{id_}  {reason}" for id_, reason in marked(connection)) or "no call is marked")
            return 0
        with opened.reading() as connection:
            ids, kept = outlived(connection, days, date.today())
        print(f"{len(ids)} calls are older than {days} days; kept: {json.dumps(kept) if kept else 'none'}")
        return 0 if dry_run else _told(gone(opened, ids, f"kept for {days} days"))


def _told(done: Erased) -> int:
    print(f"{len(done.calls)} calls and {len(done.files)} files are erased")
    for path in done.recordings:
        print(f"  the archive still has {path}")
    for copy in done.copies:
        print(f"  an earlier copy of the ledger may hold them: {copy}")
    for left in done.left:
        print(f"cannot be removed: {left}", file=sys.stderr)
    return 1 if done.left else 0
