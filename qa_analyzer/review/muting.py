"""Which recording may be played, and what of it must not be heard."""

from __future__ import annotations

from hashlib import file_digest
from pathlib import Path

from qa_analyzer.core.errors import InputError
from qa_analyzer.core.listened import Listened
from qa_analyzer.core.record import Record
from qa_analyzer.core.span import Span


def unchanged(recording_path: str | None, sha: str | None) -> Path:
    """The recording that was analysed.  Raises InputError where there is none, or where it is no longer the same."""
    if recording_path is None:
        raise InputError("this call was scored from its transcript alone: there is no sound", hint="read it below")
    path = Path(recording_path)
    if not path.is_file():
        hint = "bring it back to its place, or review the words"
        raise InputError("the recording is no longer where it was when the call was analysed", hint=hint)
    with path.open("rb") as file:
        same = file_digest(file, "sha256").hexdigest() == sha
    if not same:
        hint = "`qa-analyzer batch` over it hears it again"
        raise InputError("the recording is not the one that was analysed: its content has changed", hint=hint)
    return path


def silent_in(record: Record, listened: Listened, swap: bool) -> list[Span]:
    """What to mute: what the redaction masks in the words as they were heard, before and after they were read."""
    from qa_analyzer.pipeline import Settings, place, read_call
    from qa_analyzer.privacy.spans import masked_spans_in
    from qa_analyzer.standards.find import load

    heard = place(record, listened, Settings(load("advisorycloud-phone"), swap=swap))
    read = read_call(heard.record, heard.turns, heard.duration, sound=heard.sound, hearing=heard.hearing)
    spans = [*masked_spans_in(heard.turns), *masked_spans_in((*read.turns, *read.asides))]
    if spans and heard.hearing.times == "estimated":
        return [Span(0.0, heard.duration)]  # nobody knows where in the sound it is
    return spans
