"""What a person found out about a call, and every later night keeps to."""

from __future__ import annotations

from dataclasses import replace

from sqlalchemy import Connection, update

from qa_analyzer.core.errors import InputError
from qa_analyzer.core.record import Record

from ..tables import calls


def correct_roles(connection: Connection, call_id: str, exchanged: bool | None) -> None:
    """Whether agent and member were exchanged in a call; None takes the correction back.

    It stands in for the record's own `swap`; the next batch or rescore judges the call anew.  Raises InputError where
    the ledger has no such call.
    """
    done = connection.execute(update(calls).where(calls.c.call_id == call_id).values(corrected_swap=exchanged))
    if not done.rowcount:
        raise InputError(f"the ledger has no call {call_id!r}", hint="`qa-analyzer ledger status` counts what it has")


def corrected(record: Record, exchanged: bool | None) -> Record:
    """The record with what a person found out about its roles, None where nobody did."""
    return record if exchanged is None else replace(record, swap=exchanged, exchanged=exchanged)
