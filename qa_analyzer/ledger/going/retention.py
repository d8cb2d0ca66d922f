"""How long calls are kept, and what is kept longer.

The house's procedure for complaints: "Document Control is responsible for the retention of all original complaint
records and reports" (document 003).  A call that is flagged counts as a complaint's record unless somebody says
otherwise; a complaint made calmly has to be marked, as the house marks it in its own forms.  (Every call in which a
problem is voiced would be three in four of the labelled calls: then nothing would ever be erased.)
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Literal

from sqlalchemy import Connection, select, update

from qa_analyzer.core.errors import InputError

from ..tables import calls

Keep = Literal["complaint", "legal_hold", "nothing"]
"""What a person marks a call with; `nothing`: neither, though it is flagged."""


def mark(connection: Connection, call_id: str, keep: Keep | None) -> None:
    """Mark a call, None takes a mark away.  Raises InputError where the ledger has no such call."""
    done = connection.execute(update(calls).where(calls.c.call_id == call_id).values(kept_for=keep))
    if not done.rowcount:
        raise InputError(f"the ledger has no call {call_id!r}", hint="`qa-analyzer ledger status` counts what it has")


def outlived(connection: Connection, days: int, today: date) -> tuple[list[str], dict[str, int]]:
    """Ids of the calls whose day lies more than `days` back and that nothing keeps; how many are kept, by reason."""
    last = (today - timedelta(days=days)).isoformat()
    query = select(calls.c.call_id, calls.c.kept_for, calls.c.flagged)
    gone: list[str] = []
    kept: dict[str, int] = {}
    for row in connection.execute(query.where(calls.c.day < last).order_by(calls.c.day, calls.c.id)):
        reason = row.kept_for or ("complaint" if row.flagged else "nothing")
        if reason == "nothing":
            gone.append(row.call_id)
        else:
            kept[reason] = kept.get(reason, 0) + 1
    return gone, kept


def marked(connection: Connection) -> Sequence[tuple[str, str]]:
    """Ids of marked calls with their mark."""
    rows = connection.execute(select(calls.c.call_id, calls.c.kept_for).where(calls.c.kept_for.is_not(None)))
    return [(r[0], r[1]) for r in rows]
