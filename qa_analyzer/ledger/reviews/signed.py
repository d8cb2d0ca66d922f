"""What reviewers made of the machine's verdicts: the pairs that trust in it is measured from."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator

from sqlalchemy import Connection, select

from ..tables import calls, reviews, verdicts
from .reviewing import reviewed_within

Pairs = dict[str, Counter[tuple[str, str]]]
"""By criterion, how often the machine said one thing and people another: `(machine, human)`."""


def signed_verdicts(connection: Connection) -> Iterator[tuple[str, dict[str, str]]]:
    """Call id and people's verdict on each criterion, of each signed-off call: as signed, then as overruled since.

    Silence at the sign-off is agreement, but not with `unsure`: what was left so has no human verdict.
    """
    for call_id, reviewed in reviewed_within(connection):
        if reviewed.sign_off is not None:
            found = dict(json.loads(reviewed.sign_off.deed.value or "{}"))
            found |= {c: e.deed.value for c, e in (reviewed.overrides or {}).items() if e.deed.value}
            yield call_id, {c: v for c, v in found.items() if v != "unsure"}


def pairs(connection: Connection) -> Pairs:
    """The present machine verdicts beside people's, over all signed-off calls; what was excused is left out."""
    signed = dict(signed_verdicts(connection))
    numbers = select(reviews.c.call).where(reviews.c.kind == "sign_off")
    query = select(calls.c.call_id, verdicts.c.criterion, verdicts.c.verdict)
    query = query.join_from(verdicts, calls, verdicts.c.call == calls.c.id).where(calls.c.id.in_(numbers))
    found: Pairs = {}
    for call_id, criterion, machine in connection.execute(query):
        human = signed.get(call_id, {}).get(criterion)
        if human in ("pass", "fail", "na"):
            found.setdefault(criterion, Counter())[machine, human] += 1
    return found
