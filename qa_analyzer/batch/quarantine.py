"""Calls that a run leaves alone because they failed too often: they are errors of the run all the same."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.document import ErrorOut
from qa_analyzer.ledger.opening import Ledger
from qa_analyzer.ledger.standing import troubled
from qa_analyzer.ledger.writing import ATTEMPTS


def out_of_reach(ledger: Ledger, call_ids: Sequence[str]) -> list[ErrorOut]:
    """An error for each of the calls, with what went wrong last."""
    if not call_ids:
        return []
    with ledger.reading() as connection:
        last = {t["call_id"]: t for t in troubled(connection)}
    return [_told(call_id, last[call_id]["path"], last[call_id]["error"]) for call_id in call_ids if call_id in last]


def _told(call_id: str, path: str, error: str) -> ErrorOut:
    told = f"in quarantine since it failed {ATTEMPTS} times: {error}"
    return ErrorOut(path=path, call_id=call_id, error=told, hint="after the cause is gone: `qa-analyzer ledger retry`")
