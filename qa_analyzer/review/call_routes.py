"""A call's page: what was heard, what the machine says of it, what people say."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from qa_analyzer.core.document import Analysis, EvidenceOut
from qa_analyzer.ledger.queue.queue import following
from qa_analyzer.ledger.reviews.review_deeds import MAY
from qa_analyzer.ledger.reviews.review_disputes import still_to_set
from qa_analyzer.ledger.reviews.review_moments import judged_moments
from qa_analyzer.ledger.reviews.review_reasons import REASONS_FOR, reason_words
from qa_analyzer.ledger.reviews.review_score import human_score
from qa_analyzer.ledger.reviews.review_shown import shown
from qa_analyzer.ledger.reviews.review_state import SideBySide, side_by_side
from qa_analyzer.ledger.reviews.review_visible import SEEN_BY, SEEN_BY_FROM_AGENT
from qa_analyzer.reports.call_timeline import timeline
from qa_analyzer.reports.marked_transcript import rows, turn_at
from qa_analyzer.reports.wording import VERDICTS, notices

from .advisory import left_out
from .calls import Found, call_for
from .console import console_of, page, user_of
from .finding import look_for
from .history import told_history
from .understood import understood
from .wanted import address_of_wanted

BEFORE_S = 2.0
"""Evidence plays from so long before it, that it can be placed (the issue that asked for it says two seconds)."""
_FIRST = ("fail", "unsure", "pass", "na")
_LINE_EVENTS = ("ringing", "hold", "silence", "overlap", "transfer", "drop")


def call(request: Request) -> Response:
    """The page."""
    return call_page(request, call_for(request))


def call_page(request: Request, found: Found, *, status: int = 200, problem: str = "") -> Response:
    """The page of a call, with what went wrong with the last deed."""
    console, user = console_of(request), user_of(request)
    out = left_out(console)
    analysis, reviewed = found.analysis, found.reviewed
    asked = understood(request)
    wanted = asked.wanted
    look = look_for(console, wanted)
    machine = {c.id: c.verdict for c in analysis.criteria}
    with console.ledger.reading() as connection:
        ahead = following(connection, wanted, found.number, look)
    beside, now = side_by_side(analysis.criteria, reviewed), shown(analysis, reviewed)
    return page(
        request, "call_desk.html", status,
        a=analysis, call=analysis.call, found=found, reviewed=reviewed, problem=problem,
        groups=_groups(beside), score=human_score(analysis, reviewed, out), out=out, advisory=console.advisory,
        changed=sum(s.human is not None and s.human != s.machine for s in beside),
        discussed={e.deed.criterion for e in (*reviewed.comments, *(d.entry for d in reviewed.disputes))},
        to_set={
            d.entry.id for d in reviewed.disputes
            if still_to_set(reviewed, d, machine.get(d.entry.deed.criterion or "", ""))
        },
        tones=judged_moments(analysis.tone, reviewed), history=told_history(reviewed, analysis),
        notices=notices(analysis), may={kind for kind, roles in MAY.items() if user.role in roles},
        reasons_for=REASONS_FOR, reason_words=reason_words, seen=reviewed.history[-1].id if reviewed.history else 0,
        ahead=ahead.row.id if ahead is not None and _sounds(ahead.row.recording_path) else None,
        seen_by=SEEN_BY if user.at_the_desk else SEEN_BY_FROM_AGENT, asked=asked, wanted=wanted,
        query=address_of_wanted(wanted),
        before_s=BEFORE_S, shown=now, **drawn(now, found.has_sound),
    )  # fmt: skip


def _sounds(recording: str | None) -> bool:
    """Whether there is a recording to prepare while this call is heard."""
    return recording is not None and Path(recording).is_file()


def drawn(analysis: Analysis, has_sound: bool) -> dict[str, Any]:
    """What the timeline and the transcript need."""
    turns = analysis.transcript.turns
    kinds = {e.type for e in analysis.events}
    moments = ["moment"] if analysis.tone.member.moments or analysis.tone.agent.moments else []
    written = rows(analysis)
    channels = len(analysis.audio.channels) if has_sound and analysis.audio else 0
    flat = [[0.0, 0.0]] * channels  # the page's script fetches how loud they are

    def turn_of(evidence: EvidenceOut) -> int | None:
        return turn_at(turns, evidence)

    return {
        "drawn": timeline(analysis, flat), "kinds": [k for k in _LINE_EVENTS if k in kinds] + moments, "rows": written,
        "doubtful": any(p.doubtful for r in written for p in r.pieces), "turn_of": turn_of,
        "plays": lambda start: has_sound, "whole": has_sound,
    }  # fmt: skip


def _groups(beside: list[SideBySide]) -> list[tuple[str, list[SideBySide]]]:
    """What needs a look first: fails, unsure, passes, what did not apply (or is excused); people's word goes first."""

    def of(verdict: str) -> list[SideBySide]:
        return [s for s in beside if verdict == ("na" if s.shown == "excused" else s.shown)]

    return [(VERDICTS[v], of(v)) for v in _FIRST if of(v)]
