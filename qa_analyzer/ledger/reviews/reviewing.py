"""Reviews in the ledger: a deed is a row that is never changed; readers get each call's rows and fold them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from sqlalchemy import Connection, Row, Select, insert, select

from qa_analyzer.core.document import Analysis
from qa_analyzer.core.errors import InputError
from qa_analyzer.privacy.redact import redact

from ..clock import now
from ..packing import unpack_analysis
from ..tables import analyses, calls, reviews
from .review_conflicts import check_unchanged, check_undo
from .review_deeds import Deed, Entry, check
from .review_disputes import taken_back_by
from .review_state import Reviewed, state_of


def write_deed(
    connection: Connection, call_id: str, deed: Deed, *, who: str, role: str, seen: int | None = None
) -> Entry:
    """Put a deed into a call's history, with what was shown before it; the entry.

    A sign-off keeps in `value` every verdict as signed, as JSON; card numbers and the like in a note are masked.
    Upholding a dispute takes back the override disputed (`undoes`): an undo of the outcome brings it back.
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
    check_undo(deed, who, reviewed)
    machine = {c.id: c.verdict for c in analysis.criteria}
    check_unchanged(deed, who, seen, reviewed, machine)
    if deed.kind == "sign_off":
        signed = {c: reviewed.human(c) or verdict for c, verdict in machine.items()}
        deed = Deed("sign_off", value=json.dumps(signed), reason=deed.reason, note=deed.note)
    if deed.kind == "dispute_outcome":
        taken = taken_back_by(deed, reviewed, machine.get(deed.criterion or "", ""))
        for entry in taken[1:]:  # the same verdict, said before: it goes too
            _put(connection, call, analysis_id, Deed("undo", undoes=entry.id), who, role, entry.deed.value)
        deed = replace(deed, undoes=taken[0].id if taken else None)
    return _put(connection, call, analysis_id, deed, who, role, _before(deed, reviewed, machine))


def _put(
    connection: Connection, call: int, analysis: int, deed: Deed, who: str, role: str, before: str | None
) -> Entry:
    made: dict[str, Any] = {
        "call": call, "analysis": analysis, "at": now(), "who": who, "role": role, "before": before, **asdict(deed),
    }  # fmt: skip
    key = connection.execute(insert(reviews).values(made)).inserted_primary_key
    assert key is not None
    return Entry(int(key[0]), made["at"], who, role, deed, before, analysis)


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


def _before(deed: Deed, reviewed: Reviewed, machine: Mapping[str, str]) -> str | None:
    if deed.kind in ("override", "dispute") and deed.criterion:
        return reviewed.human(deed.criterion) or machine[deed.criterion]
    if deed.kind == "undo":
        return next(e.deed.value for e in reviewed.history if e.id == deed.undoes)
    if deed.kind == "sign_off":
        return reviewed.sign_off.who if reviewed.sign_off else None
    return None
