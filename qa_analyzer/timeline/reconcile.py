"""Record, sound and words brought to one list of events."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.acts import Act
from qa_analyzer.core.audio import Sound
from qa_analyzer.core.events import Event, Source
from qa_analyzer.core.record import Record
from qa_analyzer.core.span import Span
from qa_analyzer.core.standard import TimelineLimits
from qa_analyzer.core.words import Turn

from .hold_events import holds_of
from .silent_holds import silent_holds
from .talk import both_speak, busy_spans, gaps_between, without, worded

DEFAULTS = TimelineLimits()
"""The limits where no standard sets others."""


def reconcile(
    record: Record, sound: Sound | None, turns: Sequence[Turn], *, transcript_alone: bool, acts: Sequence[Act] = (),
    limits: TimelineLimits = DEFAULTS,
) -> tuple[Event, ...]:  # fmt: skip
    """All events of a call in order of start.

    The record's events come first and keep their clock; what the sound shows is added where it does not
    repeat them, and where a hold's ends disagree by more than DISAGREE_S, `detail` says so.  A hold that
    neither shows is taken from the agent's words and the silence after them.  Silence and overlap are
    measured from the speech in the sound, or from the turns where there is no sound (`transcript_alone`); a queue's
    music before the call is neither.
    """
    heard = None if transcript_alone else sound
    busy = busy_spans(heard, turns)
    known = [*(e.end for e in record.events), *(t.end for t in turns)]
    duration = heard.duration if heard else max(known, default=0.0)
    measured: Source = "transcript" if heard is None else "audio"
    from_sound = heard.events if heard else ()
    silent = silent_holds(busy, turns, acts, duration)
    holds = holds_of(
        record, from_sound, silent, turns,
        talk=worded(busy, turns), busy=busy, measured=measured,
    )  # fmt: skip
    ringing = _ringing(record, from_sound)
    other = [e for e in record.events if e.type not in ("hold", "ringing", "silence", "overlap")]
    other += [e for e in from_sound if e.type in ("transfer", "drop") and not any(o.type == e.type for o in other)]
    taken = [e.span for e in (*holds, *ringing, *(e for e in from_sound if e.type == "hold"))]
    talking = Span(busy[0].start if transcript_alone and busy else 0.0, duration)
    quiet = [p for g in gaps_between(busy, talking) for p in without(g, taken) if p.duration >= limits.silence_s]
    both = [s for s in both_speak(heard, turns) if s.duration >= limits.overlap_s and not any(s & t for t in taken)]
    exact = heard is None
    events = [*holds, *ringing, *other]
    events += [Event("silence", s.start, s.end, measured, exact=exact) for s in quiet]
    events += [Event("overlap", s.start, s.end, measured, exact=exact) for s in both]
    return tuple(sorted(events, key=lambda e: (e.start, e.end, e.type)))


def _ringing(record: Record, from_sound: Sequence[Event]) -> list[Event]:
    """The record's ringing, completed by the sound; the sound's with the record's count where it has one."""
    heard = [e for e in from_sound if e.type == "ringing"]
    told = [e for e in record.events if e.type == "ringing"]
    if told:
        count = told[0].rings or record.rings or (heard[0].rings if heard else None)
        return [replace(told[0], rings=count), *told[1:], *(h for h in heard if not any(h.span & t.span for t in told))]
    if heard and record.rings is not None and record.rings not in (heard[0].rings, sum(e.rings or 0 for e in heard)):
        note = f"{heard[0].rings} rings in the sound, {record.rings} in the record"
        return [replace(heard[0], rings=record.rings, source="record", detail=note), *heard[1:]]
    return heard
