"""The sound of a call as the console plays it: muted where its words are masked; kept in memory, never on disk."""

from __future__ import annotations

import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from qa_analyzer.core.call import Hearing
from qa_analyzer.core.errors import InputError
from qa_analyzer.core.listened import Listened
from qa_analyzer.core.record import Record
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Segment
from qa_analyzer.ledger.reading import listened_under, record_of
from qa_analyzer.ledger.reviews.corrections import corrected
from qa_analyzer.ledger.store.opening import Ledger
from qa_analyzer.ledger.tables import calls, listenings

from .muting import silent_in, unchanged

ROOM_BYTES = 128_000_000
"""Sound kept at a time: nearly 12 hours at 24 kbit/s; set by hand."""
POINTS = 1200
"""Levels a channel: more than one for each pixel of a usual window."""


@dataclass(frozen=True, slots=True)
class Heard:
    """An Ogg/Opus file, and levels 0-1 at even distances over the call, by channel."""

    ogg: bytes
    levels: list[list[float]]


class SoundShelf:
    """Made sounds; the least lately asked for go when there is no room.

    They are kept by what they were made of, not by the call's number alone: an erased call's may be given out again.
    """

    def __init__(self, ledger: Ledger, room_bytes: int = ROOM_BYTES) -> None:
        self._ledger, self._room = ledger, room_bytes
        self._made: OrderedDict[tuple[Any, ...], Heard] = OrderedDict()
        self._lock = threading.Lock()
        self._locks: dict[int, threading.Lock] = {}

    def warm(self) -> None:
        """Load what the first call would wait for."""
        import qa_analyzer.audio.recording.clip
        import qa_analyzer.audio.recording.spooling  # noqa: F401
        from qa_analyzer import pipeline
        from qa_analyzer.standards.find import load

        empty = Listened((Segment(0.0, 1.0, "hello"),), Hearing())
        settings = pipeline.Settings(load("advisorycloud-phone"))
        heard = pipeline.place(Record("warm"), empty, settings)
        pipeline.read_call(heard.record, heard.turns, heard.duration)

    def get(self, call: int) -> Heard:
        """The sound of a call; the first time it is decoded.  Raises InputError that says why there is none."""
        row = self._row(call)
        made_of = (call, row.call_id, row.key, row.swap, row.corrected_swap, row.redact)
        with self._lock:
            own = self._locks.setdefault(call, threading.Lock())
        with own:
            with self._lock:
                if made_of in self._made:
                    self._made.move_to_end(made_of)
                    return self._made[made_of]
            made = self._make(row)
            with self._lock:
                self._made[made_of] = made
                self._make_room()
            return made

    def _make_room(self) -> None:
        while len(self._made) > 1 and sum(len(h.ogg) for h in self._made.values()) > self._room:
            self._made.popitem(last=False)

    def _make(self, row: Any) -> Heard:
        from qa_analyzer.audio.recording.clip import opus_clip, waveform
        from qa_analyzer.audio.recording.spooling import read_samples
        from qa_analyzer.reports.page_sound import Muted

        samples = read_samples(unchanged(row.recording_path, row.recording_sha))
        try:
            sound = Muted(samples, self._silent(row) if row.redact else [])
            ogg = opus_clip(sound, None, Span(0.0, samples.duration))
            return Heard(ogg, [waveform(sound, c, POINTS) for c in range(samples.channel_count)])
        finally:
            samples.close()

    def _row(self, call: int) -> Any:
        known = (calls.c.call_id, calls.c.recording_path, calls.c.record, calls.c.swap, calls.c.corrected_swap)
        query = select(*known, calls.c.redact, listenings.c.key, listenings.c.recording_sha)
        with self._ledger.reading() as connection:
            row = connection.execute(query.join_from(calls, listenings, isouter=True).where(calls.c.id == call)).first()
        if row is None:
            raise InputError("the ledger holds no such call", hint="go back to the queue")
        return row

    def _silent(self, row: Any) -> list[Span]:
        with self._ledger.reading() as connection:
            listened = listened_under(connection, row.key) if row.key is not None else None
        if listened is None:
            hint = "`qa-analyzer batch` over the archive hears it again"
            raise InputError("what was heard of this call is not kept, so nobody can tell what to mute", hint=hint)
        return silent_in(corrected(record_of(row), row.corrected_swap), listened, row.swap)
