"""`qa-analyzer review`: the console in which people review calls."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from typer import Option

from . import options

Host = Annotated[str, Option(help="Address to listen on; other than this machine's own only with --users.")]
Port = Annotated[int, Option(min=0, max=65535, help="Port to listen on; 0: any that is free.")]
Users = Annotated[Path | None, Option(help="TOML file of users with roles: reviewer, coach, agent.")]
Name = Annotated[str | None, Option(help="Name under which others reach this machine.")]
Certificate = Annotated[Path | None, Option(help="TLS certificate (PEM), for https.", exists=True, dir_okay=False)]
Key = Annotated[Path | None, Option(help="Its private key (PEM).", exists=True, dir_okay=False)]


def review(
    ledger: options.LedgerUrl = None,
    host: Host = "127.0.0.1",
    port: Port = 8765,
    users: Users = None,
    name: Name = None,
    certificate: Certificate = None,
    key: Key = None,
) -> int:
    """Review calls in the browser: hear the passage, agree or overrule, sign off.  Prints a link that works once."""
    from qa_analyzer.review.serve import serve
    from qa_analyzer.review.served import Served, names_for, users_for

    from .ledger_opened import existing

    served = Served(host, port, users, name, certificate, key)
    users_for(served)
    names_for(served)
    with existing(ledger) as opened:
        serve(opened, served, lambda line: print(line, flush=True))
    return 0
