"""The queue: which calls wait, and the next one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, select
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from qa_analyzer.core.document import ScoreOut
from qa_analyzer.ledger.packing import unpack_analysis
from qa_analyzer.ledger.queue.queue import following
from qa_analyzer.ledger.queue.wanted import PAGE, VIEWS, Found, Item
from qa_analyzer.ledger.reviews.review_shown import shown
from qa_analyzer.ledger.reviews.review_state import Reviewed
from qa_analyzer.ledger.reviews.reviewing import reviewed_in
from qa_analyzer.ledger.tables import analyses, calls

from .advisory import left_out
from .choices import choices_of
from .console import Console, console_of, page, user_of
from .finding import look_for, told_of_search
from .understood import TITLES, told, understood
from .wanted import address_of_wanted, cut


@dataclass(frozen=True, slots=True)
class Line:
    """A call as the queue shows it; with people's verdicts: `score` (None where nobody changed any), fails, unsure."""

    item: Item
    reviewed: Reviewed
    score: ScoreOut | None
    failed: int
    unsure: int


def queue(request: Request) -> Response:
    """The page of waiting calls."""
    console, user = console_of(request), user_of(request)
    asked = understood(request)
    wanted = asked.wanted
    given = request.query_params.get("after", "") if wanted.view != "sample" else ""
    after = given.split("~") if given else []
    look = look_for(console, wanted)
    with console.ledger.reading() as connection:
        try:
            found = look(connection, wanted, after=after)
        except ValueError:
            asked, after = told(request, asked, f"the list has no place “{cut(given)}”, so it begins anew"), []
            found = look(connection, wanted)
        lines = _lines(connection, console, found)
        choices = choices_of(console) if user.at_the_desk else None
    on = found[-1].place if len(found) == PAGE else found.on if isinstance(found, Found) else None
    more = address_of_wanted(wanted, after="~".join(map(str, on))) if on else None
    shown_views = VIEWS if user.at_the_desk else ("all",)
    return page(
        request, "queue.html", lines=lines, asked=asked, wanted=wanted, choices=choices,
        query=address_of_wanted(wanted),
        views=[(v, TITLES[v], address_of_wanted(replace(wanted, view=v))) for v in shown_views],
        more=more if wanted.view != "sample" else None, titles=TITLES, ended=request.query_params.get("ended") == "1",
        later=bool(after), search_told=told_of_search(console, wanted), broken_off=on is not None and len(found) < PAGE,
    )  # fmt: skip


def next_call(request: Request) -> Response:
    """On to the call after `from`, in the order that the address asks for."""
    wanted = understood(request).wanted
    number = request.query_params.get("from", "")
    at = int(number) if number.isascii() and number.isdecimal() and len(number) < 10 else 0
    look = look_for(console_of(request), wanted)
    with console_of(request).ledger.reading() as connection:
        found = following(connection, wanted, at, look)
    query = address_of_wanted(wanted)
    return RedirectResponse(f"/call/{found.row.id}?{query}" if found else f"/?{query}&ended=1", 303)


def find(request: Request) -> Response:
    """To the call that bears this id."""
    wanted_id, user = request.query_params.get("id", "").strip()[:500], user_of(request)
    query = select(calls.c.id, calls.c.agent_id).where(calls.c.call_id == wanted_id, calls.c.analysis_id.is_not(None))
    with console_of(request).ledger.reading() as connection:
        row = connection.execute(query).first()
    if row is None or not (user.at_the_desk or row.agent_id == user.agent_id):
        raise HTTPException(404, f"There is no analysed call with the id {wanted_id!r}.")
    return RedirectResponse(f"/call/{row.id}", 303)


def _lines(connection: Connection, console: Console, found: Sequence[Item]) -> list[Line]:
    """Scores are counted anew only where people changed a verdict or something is advisory: few of a page."""
    reviewed = reviewed_in(connection, [i.row.id for i in found])
    out = left_out(console)
    again = [i.row.id for i in found if reviewed[i.row.id].overrides]
    query = select(analyses.c.call, analyses.c.body).join_from(calls, analyses, calls.c.analysis_id == analyses.c.id)
    bodies = {r.call: r.body for r in connection.execute(query.where(calls.c.id.in_(again)))} if again else {}
    lines = []
    for item in found:
        body, state = bodies.get(item.row.id), reviewed[item.row.id]
        if body is None:
            lines.append(Line(item, state, None, item.row.failed, item.row.unsure))
            continue
        left = shown(unpack_analysis(body, None), state, out)
        counts = Counter(c.verdict for c in left.criteria)
        lines.append(Line(item, state, left.score, counts["fail"], counts["unsure"]))
    return lines
