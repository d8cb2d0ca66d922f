"""Calibration: a set of calls that each reviewer judges without seeing what anybody else, or the machine, said."""

from __future__ import annotations

import json
from urllib.parse import urlencode

from sqlalchemy import select
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from qa_analyzer.coaching.calibration import agreed, caveat
from qa_analyzer.core.document import Analysis, SpeakerToneOut, ToneOut
from qa_analyzer.ledger.reviews.calibration import blind_verdicts, set_calls
from qa_analyzer.ledger.reviews.review_deeds import Deed
from qa_analyzer.ledger.reviews.reviewing import write_deed
from qa_analyzer.ledger.tables import verdicts

from .call_routes import drawn
from .calls import Found, call_for
from .choices import choices_of
from .console import console_of, desk_only, page, user_of
from .wanted import this_week


def calibration(request: Request) -> Response:
    """The set's calls; how far people agree, once whoever asks has judged all of them."""
    desk_only(request)
    name, me = _name(request), user_of(request).name
    with console_of(request).ledger.reading() as connection:
        items, blind = set_calls(connection, name), blind_verdicts(connection, name)
        query = select(verdicts.c.call, verdicts.c.criterion, verdicts.c.verdict)
        machine: dict[int, dict[str, str]] = {}
        for row in connection.execute(query.where(verdicts.c.call.in_(list(blind)))) if blind else ():
            machine.setdefault(row.call, {})[row.criterion] = row.verdict
    left = [i for i in items if me not in blind.get(i.row.id, {})]
    choices = choices_of(console_of(request))
    figures = agreed(blind, machine) if items and not left else None
    if figures is not None:
        figures.sort(key=lambda f: choices.in_order(f.criterion))
    return page(
        request, "calibration.html", items=items, blind=blind, left=left, figures=figures, name=name, caveat=caveat,
        choices=choices, query=urlencode({"set": name}), people=sorted({w for said in blind.values() for w in said}),
    )  # fmt: skip


def blind_call(request: Request) -> Response:
    """A call of the set to be judged: sound and words, no verdict of anybody."""
    desk_only(request)
    found = _call_of_the_set(request)
    bare = _bare(found.analysis)
    return page(
        request, "blind_call.html", a=bare, call=bare.call, found=found, criteria=found.analysis.criteria,
        name=_name(request), query=urlencode({"set": _name(request)}), ahead=None, **drawn(bare, found.has_sound),
    )  # fmt: skip


def judge_blind(request: Request) -> Response:
    """Keep what was said, and go on to the next call of the set."""
    desk_only(request)
    form: dict[str, str] = request.scope["form"]
    found, user, name = _call_of_the_set(request), user_of(request), _name(request)
    said = {c.id: form[f"v-{c.id}"] for c in found.analysis.criteria if form.get(f"v-{c.id}")}
    deed = Deed("calibrate", value=json.dumps(said), reason=name)
    with console_of(request).ledger.writing() as connection:
        write_deed(connection, found.call_id, deed, who=user.name, role=user.role)
        blind = blind_verdicts(connection, name)
        left = [i.row.id for i in set_calls(connection, name) if user.name not in blind.get(i.row.id, {})]
    query = urlencode({"set": name})
    return RedirectResponse(f"/calibration/{left[0]}?{query}" if left else f"/calibration?{query}", 303)


def _call_of_the_set(request: Request) -> Found:
    """Raises 404 for a call that the set did not draw: a verdict on it would count in the set's figures."""
    found = call_for(request)
    with console_of(request).ledger.reading() as connection:
        if found.number not in {i.row.id for i in set_calls(connection, _name(request))}:
            raise HTTPException(404, f"The set {_name(request)!r} has no such call.")
    return found


def _name(request: Request) -> str:
    name = request.query_params.get("set", "").strip() or this_week()
    if len(name) > 60:
        raise HTTPException(400, "The name of a set has at most 60 characters.")
    return name


def _bare(analysis: Analysis) -> Analysis:
    """The call without what the machine made of it."""
    nothing = SpeakerToneOut(score=0.0, moments=[])
    calm = ToneOut(flagged=False, onset=None, trigger=None, member=nothing, agent=nothing)
    return analysis.model_copy(update={"criteria": [], "tone": calm})
