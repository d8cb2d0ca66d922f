"""Calls that a run leaves alone because they failed too often: they are errors of the run all the same."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from qa_analyzer.core.document import ErrorOut
from qa_analyzer.ledger.nights.standing import troubled
from qa_analyzer.ledger.store.opening import Ledger
from qa_analyzer.ledger.writing import ATTEMPTS


def out_of_reach(ledger: Ledger, call_ids: Sequence[str]) -> list[ErrorOut]:
    """An error for each of the calls, with what went wrong last."""
    if not call_ids:
        return []
    with ledger.reading() as connection:
        last = {t["call_id"]: t for t in troubled(connection)}
    return [_told(call_id, last.get(call_id, {})) for call_id in call_ids]


def _told(call_id: str, last: Mapping[str, Any]) -> ErrorOut:
    runs = last.get("attempts", 0)
    why = f"since it failed in {runs} runs" if runs >= ATTEMPTS else "by hand"
    told = f"in quarantine {why}: {last.get('error', 'the reason is not kept')}"
    hint = "after the cause is gone: `qa-analyzer ledger retry`"
    return ErrorOut(path=last.get("path"), call_id=call_id, error=told, hint=hint)
