"""What a run asks of each call: the keys of its content, and the day that it counts under."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from hashlib import sha256
from pathlib import Path

from qa_analyzer.imports.call_input import CallInput
from qa_analyzer.ledger.deeds import Asked
from qa_analyzer.ledger.keys import analysis_key, listening_key
from qa_analyzer.ledger.nights.sources import Sources, stamp_of
from qa_analyzer.pipeline import Settings


def voice_of(settings: Settings) -> str:
    """What tells the voice model in force from others: name, and content where it is no shipped one."""
    return f"{settings.voice_model} {_content(settings.voice_model)}"


@cache
def _content(name: str) -> str:
    from qa_analyzer.tone.voice_model import FILE, NAMES

    return "" if name in NAMES else sha256((Path(name).expanduser() / FILE).read_bytes()).hexdigest()


def day_of(call: CallInput) -> str:
    """The local date of the call's start, else of its file's time: YYYY-MM-DD."""
    if call.record.started_at is not None:
        return call.record.started_at.date().isoformat()
    changed_at = _file_time(call)
    at = datetime.now() if changed_at is None else datetime.fromtimestamp(changed_at)
    return at.astimezone().date().isoformat()


def time_of(call: CallInput) -> float:
    """When the call began, in seconds since 1970: its start (UTC where it names no offset), else its file's time."""
    if call.record.started_at is not None:
        return call.record.started_at.timestamp()
    return _file_time(call) or 0.0


def _file_time(call: CallInput) -> float | None:
    stamp = stamp_of(call.file) if call.file is not None else None
    return stamp.mtime_ns / 1e9 if stamp is not None else None


def is_remembered(call: CallInput, sources: Sources) -> bool:
    """Whether `asked` reads no file."""
    return all(sources.remembered(p) is not None for p in (call.recording, call.transcript) if p is not None)


def asked(call: CallInput, sources: Sources, settings: Settings, engine: str) -> Asked:
    """The call as this run means to do it.  Raises InputError where a file of it cannot be read."""
    recording, transcript = sources.sha(call.recording), sources.sha(call.transcript)
    used = "given" if call.transcript is not None else engine
    listening = listening_key(recording, transcript, used, settings.ignore_record)
    form = settings.standard.sha256
    key = analysis_key(listening, call.record, form, voice_of(settings), settings.swap, settings.redact)
    return Asked(
        record=call.record,
        path=str(call.file.absolute()) if call.file is not None else call.origin,
        recording_path=str(call.recording.absolute()) if call.recording is not None else None,
        recording_sha=recording,
        transcript_sha=transcript,
        engine=used,
        key=key,
        listening=listening,
        swap=settings.swap,
        redact=settings.redact,
        day=day_of(call),
    )
