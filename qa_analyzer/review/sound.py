"""The sound of a call as the console plays it: muted where its words are masked; kept in memory, never on disk."""

from __future__ import annotations

import json
import threading
from collections import OrderedDict
from dataclasses import dataclass, replace
from hashlib import file_digest
from pathlib import Path
from typing import Any

from sqlalchemy import select

from qa_analyzer.core.call import Hearing
from qa_analyzer.core.errors import InputError
from qa_analyzer.core.listened import Listened
from qa_analyzer.core.record import Record
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Segment
from qa_analyzer.ledger.opening import Ledger
from qa_analyzer.ledger.packing import unpack_listened
from qa_analyzer.ledger.reading import record_of
from qa_analyzer.ledger.tables import calls, listenings

ROOM_BYTES = 128_000_000
"""Sound kept at a time: nearly 12 hours at 24 kbit/s; set by hand."""
POINTS = 1200
"""Levels a channel: more than one for each pixel of a usual window."""

_QUIETEST = 0.05
"""A call is drawn as loud as its loudest part, but one that never reaches this level (-26 dBFS) is not blown up to it;
set by hand."""


@dataclass(frozen=True, slots=True)
class Heard:
    """An Ogg/Opus file, and levels 0-1 at even distances over the call, by channel."""

    ogg: bytes
    levels: list[list[float]]


class SoundShelf:
    """Made sounds by the call's number in the ledger; the least lately asked for go when there is no room."""

    def __init__(self, ledger: Ledger, room_bytes: int = ROOM_BYTES) -> None:
        self._ledger, self._room = ledger, room_bytes
        self._made: OrderedDict[int, Heard] = OrderedDict()
        self._lock = threading.Lock()
        self._locks: dict[int, threading.Lock] = {}

    def warm(self) -> None:
        """Load what the first call would wait for."""
        import qa_analyzer.audio.clip
        import qa_analyzer.audio.spooling  # noqa: F401
        from qa_analyzer import pipeline
        from qa_analyzer.standards.find import load

        empty = Listened((Segment(0.0, 1.0, "hello"),), Hearing())
        settings = pipeline.Settings(load("advisorycloud-phone"))
        heard = pipeline.place(Record("warm"), empty, settings)
        pipeline.read_call(heard.record, heard.turns, heard.duration)

    def get(self, call: int) -> Heard:
        """The sound of a call; the first time it is decoded.  Raises InputError that says why there is none."""
        with self._lock:
            own = self._locks.setdefault(call, threading.Lock())
        with own:
            with self._lock:
                if call in self._made:
                    self._made.move_to_end(call)
                    return self._made[call]
            made = self._make(call)
            with self._lock:
                self._made[call] = made
                self._make_room()
            return made

    def _make_room(self) -> None:
        while len(self._made) > 1 and sum(len(h.ogg) for h in self._made.values()) > self._room:
            self._made.popitem(last=False)

    def _make(self, call: int) -> Heard:
        from qa_analyzer.audio.clip import opus_clip, waveform
        from qa_analyzer.audio.spooling import read_samples
        from qa_analyzer.reports.page_sound import Muted

        path, silent = self._asked(call)
        samples = read_samples(path)
        try:
            sound = Muted(samples, silent)
            ogg = opus_clip(sound, None, Span(0.0, samples.duration))
            return Heard(ogg, [waveform(sound, c, POINTS) for c in range(samples.channel_count)])
        finally:
            samples.close()

    def _asked(self, call: int) -> tuple[Path, list[Span]]:
        known = (calls.c.recording_path, calls.c.record, calls.c.swap, calls.c.corrected_swap, calls.c.redact)
        query = select(*known, listenings).join_from(calls, listenings, isouter=True).where(calls.c.id == call)
        with self._ledger.reading() as connection:
            row = connection.execute(query).first()
        if row is None:
            raise InputError("the ledger holds no such call", hint="go back to the queue")
        if row.recording_path is None:
            raise InputError("this call was scored from its transcript alone: there is no sound", hint="read it below")
        path = Path(row.recording_path)
        if not path.is_file():
            hint = "bring it back to its place, or review the words"
            raise InputError("the recording is no longer where it was when the call was analysed", hint=hint)
        with path.open("rb") as file:
            same = file_digest(file, "sha256").hexdigest() == row.recording_sha
        if not same:
            hint = "`qa-analyzer batch` over it hears it again"
            raise InputError("the recording is not the one that was analysed: its content has changed", hint=hint)
        return path, _silent(row) if row.redact else []


def _silent(row: Any) -> list[Span]:
    """What to mute: what the redaction masks in the words as they were heard, before and after they were read."""
    from qa_analyzer.pipeline import Settings, place, read_call
    from qa_analyzer.privacy.spans import masked_spans_in
    from qa_analyzer.standards.find import load

    if row.body is None:
        hint = "`qa-analyzer batch` over the archive hears it again"
        raise InputError("what was heard of this call is not kept, so nobody can tell what to mute", hint=hint)
    record = record_of(row)
    if row.corrected_swap is not None:
        record = replace(record, swap=row.corrected_swap)
    heard = place(record, unpack_listened(row.body), Settings(load("advisorycloud-phone"), swap=row.swap))
    read = read_call(heard.record, heard.turns, heard.duration, sound=heard.sound, hearing=heard.hearing)
    spans = [*masked_spans_in(heard.turns), *masked_spans_in((*read.turns, *read.asides))]
    if spans and heard.hearing.times == "estimated":
        return [Span(0.0, heard.duration)]  # nobody knows where in the sound it is
    return spans


def levels_json(heard: Heard, roles: list[str]) -> str:
    """The outlines of the channels as the page's script draws them: SVG paths by role, in a field of 1000 by 100."""
    from qa_analyzer.reports.call_timeline import levels_path

    loudest = max([_QUIETEST, *(max(channel, default=0.0) for channel in heard.levels)])
    levels = [[v / loudest for v in channel] for channel in heard.levels]
    named = dict(zip(roles, levels, strict=False))
    if not {"agent", "member"} & set(named) and levels:
        named = {"sound": levels[0]}
    return json.dumps({role: levels_path(channel) for role, channel in named.items()})
