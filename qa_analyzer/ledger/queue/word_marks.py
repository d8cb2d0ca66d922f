"""The marks of words in the ledger: written with each analysis, filled in for calls of earlier programs, read whole."""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Select, delete, func, insert, select

from ..tables import analyses, calls, word_marks
from .words import Marks, marks

if TYPE_CHECKING:
    from ..store.opening import Ledger

CHUNK = 200
"""Calls marked in one transaction: some tenths of a second, in which no other program writes."""


def write_marks(connection: Connection, call: int, analysis: int, texts: Sequence[str]) -> None:
    """Put the marks of a call's present analysis in the place of those of an earlier one."""
    connection.execute(delete(word_marks).where(word_marks.c.call == call))
    connection.execute(insert(word_marks).values(call=call, analysis=analysis, marks=marks(texts)))


def read_marks(connection: Connection) -> Marks:
    """The marks of all calls, and how many have none yet."""
    analysed = connection.execute(select(func.count()).where(calls.c.analysis_id.is_not(None))).scalar_one()
    query = select(word_marks.c.call, word_marks.c.marks).join(calls, _present())
    rows = [(r.call, bytes(r.marks)) for r in connection.execute(query)]
    return Marks(rows, analysed - len(rows))


def fill(ledger: Ledger, go_on: Callable[[], bool] = lambda: True) -> int:
    """Mark the calls that have no marks, a few at a time; how many.  May be ended at any moment and done again."""
    filled = after = 0
    while go_on():
        with ledger.reading() as connection:
            rows = connection.execute(_unmarked(after)).all()
        if not rows:
            break
        made = {r.id: (r.analysis_id, [t["text"] for t in json.loads(zlib.decompress(r.turns))]) for r in rows}
        with ledger.writing() as connection:
            now = select(calls.c.id, calls.c.analysis_id).where(calls.c.id.in_(made))
            for row in connection.execute(now).all():  # what was erased or judged anew meanwhile is left out
                if made[row.id][0] == row.analysis_id:
                    write_marks(connection, row.id, *made[row.id])
                    filled += 1
        after = rows[-1].id
    return filled


def _present() -> Any:
    return (word_marks.c.call == calls.c.id) & (word_marks.c.analysis == calls.c.analysis_id)


def _unmarked(after: int) -> Select[Any]:
    query = select(calls.c.id, calls.c.analysis_id, analyses.c.turns).join(
        analyses, calls.c.analysis_id == analyses.c.id
    )
    query = query.outerjoin(word_marks, _present()).where(word_marks.c.call.is_(None), calls.c.id > after)
    return query.order_by(calls.c.id).limit(CHUNK)
