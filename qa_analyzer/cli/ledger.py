"""`qa-analyzer ledger`: what the archive's ledger holds, and what is done to it."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from . import options

if TYPE_CHECKING:
    from qa_analyzer.ledger.erasing import Erased
    from qa_analyzer.ledger.opening import Ledger

app = typer.Typer(help="What the ledger holds, and what is done to it.", no_args_is_help=True, rich_markup_mode=None)
AsJson = Annotated[bool, typer.Option("--json", help="JSON on standard output.")]
CallIds = Annotated[list[str] | None, typer.Argument(help="Calls by id.")]


@contextmanager
def _open(url: str | None, *, alone: bool = False) -> Iterator[Ledger]:
    from contextlib import nullcontext

    from qa_analyzer.ledger.address import address_of
    from qa_analyzer.ledger.lock import sole_writer
    from qa_analyzer.ledger.opening import open_ledger

    from . import settings as given

    address = address_of(given.value("ledger", url))
    with sole_writer(address) if alone else nullcontext():
        opened = open_ledger(address, create=False)
        try:
            yield opened
        finally:
            opened.close()


@app.command("status")
def status(ledger: options.LedgerUrl = None, as_json: AsJson = False) -> int:
    """Calls by state, the last nights, and what went wrong."""
    from qa_analyzer.ledger.standing import standing

    from .ledger_told import standing_lines

    with _open(ledger) as opened, opened.reading() as connection:
        told = standing(connection)
        print(json.dumps(told, ensure_ascii=False) if as_json else "\n".join(standing_lines(told, opened.address)))
    return 0


@app.command("check")
def check(
    ledger: options.LedgerUrl = None,
    quick: Annotated[bool, typer.Option("--quick", help="Do not open what is stored of each call.")] = False,
) -> int:
    """Look for damage: status 1 where something is amiss."""
    from qa_analyzer.ledger.checking import findings

    with _open(ledger) as opened, opened.reading() as connection:
        found = list(findings(connection, bodies=not quick))
    for line in found:
        print(line)
    print(f"{len(found)} findings" if found else "the ledger is whole")
    return 1 if found else 0


@app.command("retry")
def retry(calls: CallIds = None, ledger: options.LedgerUrl = None) -> int:
    """Let failed and quarantined calls be tried again in the next batch (all where none is named)."""
    from qa_analyzer.ledger.standing import retry as again

    with _open(ledger, alone=True) as opened, opened.writing() as connection:
        return _named(again(connection, calls or []), calls or [], "will be tried again")


@app.command("quarantine")
def quarantine(calls: CallIds = None, ledger: options.LedgerUrl = None, as_json: AsJson = False) -> int:
    """List what is in quarantine, with the reasons; calls that are named and failed are put there."""
    from qa_analyzer.ledger.standing import quarantine as keep_out
    from qa_analyzer.ledger.standing import troubled

    from .ledger_told import troubled_lines

    if calls:
        with _open(ledger, alone=True) as opened, opened.writing() as connection:
            return _named(keep_out(connection, calls), calls, "will not be tried again")
    with _open(ledger) as opened, opened.reading() as connection:
        found = [t for t in troubled(connection) if t["state"] == "quarantined"]
    print(json.dumps(found, ensure_ascii=False) if as_json else "\n".join(troubled_lines(found)) or "none")
    return 0


@app.command("correct")
def correct(
    call: Annotated[str, typer.Argument(help="A call by id.")],
    roles: Annotated[
        Literal["exchanged", "right", "as_heard"],
        typer.Option(help="Whether agent and member were exchanged; as_heard takes a correction back."),
    ],
    ledger: options.LedgerUrl = None,
) -> int:
    """Keep a correction of who is agent and who is member; the next batch or rescore judges the call by it."""
    from qa_analyzer.ledger.corrections import correct_roles

    with _open(ledger, alone=True) as opened, opened.writing() as connection:
        correct_roles(connection, call, {"exchanged": True, "right": False, "as_heard": None}[roles])
    print(f"{call}: kept; `qa-analyzer rescore` judges it anew")
    return 0


@app.command("backup")
def backup(
    ledger: options.LedgerUrl = None,
    to: Annotated[Path | None, typer.Option(help="Folder for the copy [beside the ledger].")] = None,
) -> int:
    """Copy the ledger while it is in use (PostgreSQL: by pg_dump); to restore it, put the copy in its place."""
    from qa_analyzer.ledger.address import address_of
    from qa_analyzer.ledger.backup import backup as copy

    from . import settings as given

    print(copy(address_of(given.value("ledger", ledger)), folder=to))
    return 0


@app.command("erase")
def erase(
    ledger: options.LedgerUrl = None,
    call: Annotated[str | None, typer.Option(help="One call by id.")] = None,
    member: Annotated[str | None, typer.Option(help="All calls of a member, by name as the record has it.")] = None,
    why: Annotated[str, typer.Option(help="Reason for the tombstone; name nobody in it.")] = "asked for",
    again: Annotated[bool, typer.Option("--overwrite", help="Only finish an erasure that was cut short.")] = False,
) -> int:
    """Erase calls from the ledger and from every file that was written of them."""
    from qa_analyzer.core.errors import StartError
    from qa_analyzer.ledger.erasing import calls_of, overwrite
    from qa_analyzer.ledger.erasing import erase as gone

    if again and call is None and member is None:
        with _open(ledger, alone=True) as opened:
            overwrite(opened)
        print("the ledger's files are written anew")
        return 0
    if (call is None) == (member is None):
        raise StartError("nothing to erase is named", hint="give --call ID or --member NAME")
    with _open(ledger, alone=True) as opened:
        with opened.reading() as connection:
            ids = calls_of(connection, call=call, member=member)
        if not ids:
            raise StartError("the ledger has no such call", hint="`qa-analyzer ledger status` counts what it has")
        return _told(gone(opened, ids, why))


@app.command("retain")
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
    from qa_analyzer.ledger.erasing import erase as gone
    from qa_analyzer.ledger.retention import mark, marked, outlived

    if (call is None) != (keep is None):
        raise StartError("--call and --keep belong together", hint="for example --call c-17 --keep legal_hold")
    with _open(ledger, alone=not dry_run) as opened:
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


def _named(found: list[str], asked: list[str], verb: str) -> int:
    print(f"{len(found)} calls {verb}")
    missing = sorted(set(asked) - set(found))
    for call_id in missing:
        print(f"{call_id}: no such call that failed", file=sys.stderr)
    return 1 if missing else 0


def _told(done: Erased) -> int:
    print(f"{len(done.calls)} calls and {len(done.files)} files are erased")
    for path in done.recordings:
        print(f"  the archive still has {path}")
    for copy in done.copies:
        print(f"  an earlier copy of the ledger may hold them: {copy}")
    for left in done.left:
        print(f"cannot be removed: {left}", file=sys.stderr)
    return 1 if done.left else 0
