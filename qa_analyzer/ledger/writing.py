"""What a batch writes: each call in one transaction."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from qa_analyzer.core.document import Analysis

from .call_row import uncounted
from .clock import now
from .deeds import Done, Failed
from .keys import checker
from .listening_rows import forget_listening, listening_row
from .packing import pack_analysis
from .queue.word_marks import write_marks
from .tables import analyses, calls, failures, files, reviews, verdicts
from .totals import count

ATTEMPTS = 3
"""After so many failed attempts a call is quarantined (the issue that asked for it says three).

An attempt is a run that took the call in hand and could not analyse it; within it, a call whose process died has been
tried twice.  What fails for want of room or rights on this machine, or is still being written, uses up none.  They
count anew where the content, the record, the standard or the checker is another."""
BEFORE = ""
"""When a file was registered that stands on an earlier analysis, whatever the clock said then."""


def write_done(connection: Connection, done: Done) -> int:
    """Put an analysed call in the place of what was known of it; the call's number in the ledger."""
    asked, analysis = done.asked, done.analysis
    listening = listening_row(connection, asked, done.listened)
    call = uncounted(connection, asked)
    body, turns = pack_analysis(analysis)
    _forget_unreviewed(connection, call)
    standard = analysis.standard
    made = {
        "call": call, "key": asked.key, "standard_name": standard.name, "standard_version": standard.version,
        "standard_sha": standard.sha256, "checker": checker(), "made_at": now(), "body": body, "turns": turns,
    }  # fmt: skip
    same = select(analyses.c.id).where(analyses.c.call == call, analyses.c.key == asked.key)
    known = connection.execute(same).scalar()
    if known is None:
        known = connection.execute(insert(analyses).values(made)).inserted_primary_key[0]  # type: ignore[index]
    else:
        connection.execute(update(analyses).where(analyses.c.id == known).values(made))
    told = {**_told(analysis), "state": "done", "attempts": 0, "key": asked.key, "done_at": now()}
    heard_before = connection.execute(select(calls.c.listening_id).where(calls.c.id == call)).scalar()
    connection.execute(
        update(calls).where(calls.c.id == call).values(**told, listening_id=listening, analysis_id=known)
    )
    connection.execute(update(files).where(files.c.call_id == asked.call_id).values(at=BEFORE))
    if heard_before is not None and heard_before != listening:
        forget_listening(connection, heard_before)
    connection.execute(delete(verdicts).where(verdicts.c.call == call))
    rows = [
        {"call": call, "criterion": c.id, "verdict": c.verdict, "confidence": c.confidence, "points": c.points,
         "max_points": c.max_points}
        for c in analysis.criteria
    ]  # fmt: skip
    if rows:
        connection.execute(insert(verdicts), rows)
    write_marks(connection, call, known, [t.text for t in analysis.transcript.turns])
    count(connection, call, 1)
    return int(call)


def write_failed(connection: Connection, failed: Failed, run: int | None) -> str:
    """Note a failed attempt; the call's state after it: failed, or quarantined after the last of `ATTEMPTS`."""
    asked = failed.asked
    row = connection.execute(select(calls.c.key, calls.c.attempts).where(calls.c.call_id == asked.call_id)).first()
    attempt = row.attempts if row is not None and row.key == asked.key else 0
    attempt += failed.stage != "machine"
    state = "quarantined" if attempt >= ATTEMPTS else "failed"
    call = uncounted(connection, asked)
    connection.execute(update(calls).where(calls.c.id == call).values(state=state, attempts=attempt, key=asked.key))
    count(connection, call, 1)
    noted = {
        "call_id": asked.call_id, "path": asked.path, "run": run, "stage": failed.stage, "attempt": attempt,
        "error": failed.error, "hint": failed.hint, "at": now(),
    }  # fmt: skip
    connection.execute(insert(failures).values(noted))
    return state


def _forget_unreviewed(connection: Connection, call: int) -> None:
    """Earlier analyses go, but those that a review refers to."""
    reviewed = select(reviews.c.analysis).where(reviews.c.call == call, reviews.c.analysis.is_not(None))
    connection.execute(delete(analyses).where(analyses.c.call == call, analyses.c.id.not_in(reviewed)))


def _told(analysis: Analysis) -> dict[str, Any]:
    member = analysis.tone.member
    return {
        "duration": analysis.duration, "scorable": analysis.scorable, "flagged": analysis.tone.flagged,
        "percent": analysis.score.percent if analysis.scorable else None, "auto_failed": analysis.score.auto_failed,
        "onset": analysis.tone.onset, "tone_score": member.score,
        "failed": sum(c.verdict == "fail" for c in analysis.criteria),
        "unsure": sum(c.verdict == "unsure" for c in analysis.criteria),
    }  # fmt: skip
