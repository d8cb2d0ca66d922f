"""`qa-analyzer ledger`: what the archive's ledger holds, and what is done to it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated, Literal

import typer

from . import ledger_going, ledger_trouble, options
from .ledger_opened import existing, existing_alone

app = typer.Typer(help="What the ledger holds, and what is done to it.", no_args_is_help=True, rich_markup_mode=None)


@app.command("status")
def status(ledger: options.LedgerUrl = None, as_json: options.AsJson = False) -> int:
    """Calls by state, the last nights, and what went wrong."""
    from qa_analyzer.ledger.nights.standing import standing
    from qa_analyzer.ledger.store.lock import is_idle

    from .ledger_told import standing_lines

    with existing(ledger) as opened, opened.reading() as connection:
        told = standing(connection, idle=is_idle(opened.address))
        print(json.dumps(told, ensure_ascii=False) if as_json else "\n".join(standing_lines(told, opened.address)))
    return 0


@app.command("check")
def check(
    ledger: options.LedgerUrl = None,
    quick: Annotated[bool, typer.Option("--quick", help="Do not open what is stored of each call.")] = False,
) -> int:
    """Look for damage: status 1 where something is amiss."""
    from qa_analyzer.core.errors import DamagedError
    from qa_analyzer.ledger.store.checking import findings

    try:
        with existing(ledger) as opened, opened.reading() as connection:
            found = list(findings(connection, bodies=not quick))
    except DamagedError as error:
        found = [f"{error.error} ({error.hint})"]
    for line in found:
        print(line)
    print(f"{len(found)} findings" if found else "the ledger is whole")
    return 1 if found else 0


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
    from qa_analyzer.ledger.reviews.corrections import correct_roles

    with existing_alone(ledger) as opened, opened.writing() as connection:
        correct_roles(connection, call, {"exchanged": True, "right": False, "as_heard": None}[roles])
    print(f"{call}: kept; `qa-analyzer rescore` judges it anew")
    return 0


@app.command("restore")
def restore(
    copy: Annotated[Path, typer.Argument(help="A copy that `ledger backup` made.")], ledger: options.LedgerUrl = None
) -> int:
    """Put a copy in an SQLite ledger's place; the former ledger is kept beside it."""
    from qa_analyzer.ledger.store.address import address_of
    from qa_analyzer.ledger.store.lock import sole_writer
    from qa_analyzer.ledger.store.restore import restore as put_back

    from . import settings as given

    address = address_of(given.value("ledger", ledger))
    with sole_writer(address):
        former = put_back(address, copy)
    print(f"{address.shown} is what {copy} was" + (f"; the former one: {former}" if former is not None else ""))
    return 0


@app.command("backup")
def backup(
    ledger: options.LedgerUrl = None,
    to: Annotated[Path | None, typer.Option(help="Folder for the copy [beside the ledger].")] = None,
) -> int:
    """Copy the ledger while it is in use (PostgreSQL: by pg_dump); `ledger restore` puts a copy in its place."""
    from qa_analyzer.ledger.store.address import address_of
    from qa_analyzer.ledger.store.backup import backup as copy

    from . import settings as given

    print(copy(address_of(given.value("ledger", ledger)), folder=to))
    return 0


app.command("retry")(ledger_trouble.retry)
app.command("quarantine")(ledger_trouble.quarantine)
app.command("erase")(ledger_going.erase)
app.command("retain")(ledger_going.retain)
