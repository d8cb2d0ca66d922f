"""Reviews in the ledger: a deed is a row that is never changed; readers get each call's rows and fold them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from typing import Any

from sqlalchemy import Connection, Row, Select, insert, select

from qa_analyzer.core.document import Analysis
from qa_analyzer.core.errors import InputError
from qa_analyzer.privacy.redact import redact

from .packing import unpack_analysis
from .review_deeds import Deed, Entry, check
from .review_state import Reviewed, state_of
from .tables import analyses, calls, reviews
from .writing import now


class ChangedMeanwhile(InputError):
    """Somebody else has said something of the same since the page was read."""


def write_deed(
    connection: Connection, call_id: str, deed: Deed, *, who: str, role: str, seen: int | None = None
) -> Entry:
    """Put a deed into a call's history, with what was shown before it; the entry.

    A sign-off keeps in `value` every verdict as signed, as JSON; card numbers and the like in a note are masked.
    `seen`: the last entry on the page that it was done on.  Raises InputError where it cannot be done, ChangedMeanwhile
    where another person has spoken of the same criterion since `seen`.
    """
    found = present(connection, call_id)
    if found is None:
        raise InputError(f"the ledger holds no analysed call {call_id!r}", hint="go back to the queue", call_id=call_id)
    call, analysis_id, analysis = found
    check(deed, role, analysis)
    if deed.note:
        deed = replace(deed, note=redact(deed.note))
    reviewed = state_of(entries_of(connection, call))
    _check_undo(deed, who, reviewed)
    _check_unchanged(deed, who, seen, reviewed)
    if deed.kind == "sign_off":
        signed = {c.id: reviewed.human(c.id) or c.verdict for c in analysis.criteria}
        deed = Deed("sign_off", value=json.dumps(signed), reason=deed.reason, note=deed.note)
    made: dict[str, Any] = {
        "call": call, "analysis": analysis_id, "at": now(), "who": who, "role": role,
        "before": _before(deed, reviewed, analysis), **asdict(deed),
    }  # fmt: skip
    key = connection.execute(insert(reviews).values(made)).inserted_primary_key
    assert key is not None
    return Entry(int(key[0]), made["at"], who, role, deed, made["before"], analysis_id)


def present(connection: Connection, call_id: str) -> tuple[int, int, Analysis] | None:
    """A call's number in the ledger, that of its present analysis, and the analysis with its turns."""
    query = select(calls.c.id, analyses.c.id.label("analysis"), analyses.c.body, analyses.c.turns)
    query = query.join_from(calls, analyses, calls.c.analysis_id == analyses.c.id).where(calls.c.call_id == call_id)
    row = connection.execute(query).first()
    return (row.id, row.analysis, unpack_analysis(row.body, row.turns)) if row is not None else None


def entries_of(connection: Connection, call: int) -> list[Entry]:
    """A call's history by its number in the ledger, oldest first."""
    rows = connection.execute(select(reviews).where(reviews.c.call == call).order_by(reviews.c.id))
    return [_entry(r) for r in rows]


def reviewed_of(connection: Connection, call_id: str) -> Reviewed:
    """What a call's deeds come to; an empty state where nobody said anything, or there is no such call."""
    query = select(reviews).join_from(reviews, calls, reviews.c.call == calls.c.id).where(calls.c.call_id == call_id)
    return state_of(_entry(r) for r in connection.execute(query))


def reviewed_in(connection: Connection, numbers: Sequence[int]) -> dict[int, Reviewed]:
    """The state of each of these calls, by its number in the ledger."""
    held: dict[int, list[Entry]] = {n: [] for n in numbers}
    for row in connection.execute(select(reviews).where(reviews.c.call.in_(numbers))) if numbers else ():
        held[row.call].append(_entry(row))
    return {n: state_of(entries) for n, entries in held.items()}


def reviewed_within(
    connection: Connection, *, agent: str | None = None, team: str | None = None,
    since: str | None = None, until: str | None = None,
) -> Iterator[tuple[str, Reviewed]]:  # fmt: skip
    """Call id and state of each call that anybody said anything of; `since` and `until`: the calls' days, inclusive."""
    query: Select[Any] = select(calls.c.call_id, reviews).join_from(reviews, calls, reviews.c.call == calls.c.id)
    for column, value in ((calls.c.agent_id, agent), (calls.c.team, team)):
        query = query.where(column == value) if value is not None else query
    query = query.where(calls.c.day >= since) if since is not None else query
    query = query.where(calls.c.day <= until) if until is not None else query
    call_id, held = None, list[Entry]()
    for row in connection.execute(query.order_by(reviews.c.call, reviews.c.id)):
        if row.call_id != call_id:
            if call_id is not None:
                yield call_id, state_of(held)
            call_id, held = row.call_id, []
        held.append(_entry(row))
    if call_id is not None:
        yield call_id, state_of(held)


def _entry(row: Row[Any]) -> Entry:
    deed = Deed(row.kind, row.criterion, row.value, row.reason, row.note, row.start, row.end, row.undoes)
    return Entry(row.id, row.at, row.who, row.role, deed, row.before, row.analysis)


def _check_undo(deed: Deed, who: str, reviewed: Reviewed) -> None:
    if deed.kind != "undo":
        return
    target = next((e for e in reviewed.history if e.id == deed.undoes), None)
    if target is None or target.deed.kind == "undo" or target.id in reviewed.undone:
        raise InputError("undo: there is nothing of that number to take back", hint="reload the page")
    if target.who != who:
        raise InputError(f"undo: {target.who} did that", hint="say otherwise yourself; both stay in the history")


def _check_unchanged(deed: Deed, who: str, seen: int | None, reviewed: Reviewed) -> None:
    if seen is None or deed.kind not in ("override", "dispute_outcome"):
        return
    newer: Sequence[Entry] = [e for e in reviewed.history if e.id > seen and e.who != who]
    for entry in newer:
        if entry.deed.kind == deed.kind and entry.deed.criterion == deed.criterion:
            told = f"{entry.who} has set this to {entry.deed.value} meanwhile"
            raise ChangedMeanwhile(told, hint="look at the call as it is now, then decide again")


def _before(deed: Deed, reviewed: Reviewed, analysis: Analysis) -> str | None:
    if deed.kind == "override":
        machine = next(c.verdict for c in analysis.criteria if c.id == deed.criterion)
        return reviewed.human(deed.criterion or "") or machine
    if deed.kind == "undo":
        return next(e.deed.value for e in reviewed.history if e.id == deed.undoes)
    if deed.kind == "sign_off":
        return reviewed.sign_off.who if reviewed.sign_off else None
    return None
