"""What a batch writes: each call in one transaction."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from qa_analyzer.core.codec import from_json, to_json
from qa_analyzer.core.document import Analysis
from qa_analyzer.core.listened import LISTENING_VERSION, Listened
from qa_analyzer.core.record import Record

from .deeds import Asked, Done, Failed
from .keys import checker
from .packing import pack_analysis, pack_listened
from .queue.word_marks import write_marks
from .tables import analyses, calls, failures, files, listenings, reviews, verdicts
from .totals import count

ATTEMPTS = 3
"""After so many failed attempts a call is quarantined (the issue that asked for it says three).

An attempt is a run that took the call in hand and could not analyse it; within it, a call whose process died has been
tried twice.  What fails for want of room or rights on this machine, or is still being written, uses up none.  They
count anew where the content, the record, the standard or the checker is another."""


BEFORE = ""
"""When a file was registered that stands on an earlier analysis, whatever the clock said then."""


def now() -> str:
    """The present time as the ledger writes it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def write_done(connection: Connection, done: Done) -> int:
    """Put an analysed call in the place of what was known of it; the call's number in the ledger."""
    asked, analysis = done.asked, done.analysis
    listening = _listening(connection, asked, done.listened)
    call = _uncounted(connection, asked)
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
    call = _uncounted(connection, asked)
    connection.execute(update(calls).where(calls.c.id == call).values(state=state, attempts=attempt, key=asked.key))
    count(connection, call, 1)
    noted = {
        "call_id": asked.call_id, "path": asked.path, "run": run, "stage": failed.stage, "attempt": attempt,
        "error": failed.error, "hint": failed.hint, "at": now(),
    }  # fmt: skip
    connection.execute(insert(failures).values(noted))
    return state


def _listening(connection: Connection, asked: Asked, listened: Listened | None) -> int:
    known = connection.execute(select(listenings.c.id).where(listenings.c.key == asked.listening)).scalar()
    if known is not None:
        return int(known)
    if listened is None:
        raise ValueError(f"call {asked.call_id}: judged from a listening that the ledger does not hold")
    made = {
        "key": asked.listening, "recording_sha": asked.recording_sha, "transcript_sha": asked.transcript_sha,
        "engine": listened.hearing.engine, "version": LISTENING_VERSION, "made_at": now(),
        "body": pack_listened(listened),
    }  # fmt: skip
    return int(connection.execute(insert(listenings).values(made)).inserted_primary_key[0])  # type: ignore[index]


def forget_listening(connection: Connection, listening: int) -> None:
    """What was listened to goes with the last call that rests on it."""
    used = select(calls.c.id).where(calls.c.listening_id == listening)
    if connection.execute(used).first() is None:
        connection.execute(delete(listenings).where(listenings.c.id == listening))


def _uncounted(connection: Connection, asked: Asked) -> int:
    """The call's row, made where there is none; what is known without analysing it is brought up to date.

    It is taken out of the sums, where it may stand under another day or agent: whoever asks counts it again.
    """
    record = asked.record
    known = connection.execute(select(calls).where(calls.c.call_id == asked.call_id)).first()
    told: dict[str, Any] = {
        "path": asked.path, "recording_path": asked.recording_path, "swap": asked.swap, "redact": asked.redact,
        "record": to_json(record if known is None else _uncorrected(record, known)).decode(),
        "day": asked.day, "started_at": record.started_at.isoformat() if record.started_at else None,
        "agent_id": record.agent.id or "", "agent_name": record.agent.name, "team": record.agent.team or "",
        "member_name": record.member_name, "direction": record.direction,
        "recording_sha": asked.recording_sha, "transcript_sha": asked.transcript_sha,
    }  # fmt: skip
    if known is None:
        first = {"call_id": asked.call_id, "key": asked.key, "state": "failed", "attempts": 0, "first_at": now()}
        return int(connection.execute(insert(calls).values(**first, **told)).inserted_primary_key[0])  # type: ignore[index]
    count(connection, known.id, -1)
    connection.execute(update(calls).where(calls.c.id == known.id).values(**told))
    return int(known.id)


def _uncorrected(record: Record, known: Row[Any]) -> Record:
    """The record as it came, so that a correction of its roles can be taken back."""
    if known.corrected_swap is None:
        return record
    return replace(record, swap=from_json(Record, known.record.encode()).swap, exchanged=False)


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
