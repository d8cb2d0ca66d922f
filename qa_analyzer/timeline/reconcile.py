"""Record, sound and words brought to one list of events."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.acts import Act
from qa_analyzer.core.audio import Sound
from qa_analyzer.core.events import Event, Source
from qa_analyzer.core.record import Record
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Turn

from .silent_holds import HOLD_GAP_S, silent_holds
from .talk import both_speak, busy_spans, gaps_between, without

DISAGREE_S = 3.0
"""Ends of a hold in record and sound that lie further apart are worth telling; below, it is how ends are measured."""
SILENCE_S, OVERLAP_S = 5.0, 1.0
"""The shortest silence and overlap that make an event; the audio room's limits."""
SONG_PAUSE_S = 15.0
"""Music that stops for less, with nobody speaking, is one hold: the pause between two songs (set by hand)."""


def reconcile(
    record: Record, sound: Sound | None, turns: Sequence[Turn], *, transcript_alone: bool, acts: Sequence[Act] = ()
) -> tuple[Event, ...]:
    """All events of a call in order of start.

    The record's events come first and keep their clock; what the sound shows is added where it does not
    repeat them, and where a hold's ends disagree by more than DISAGREE_S, `detail` says so.  A hold that
    neither shows is taken from the agent's words and the silence after them.  Silence and overlap are
    measured from the speech in the sound, or from the turns where there is no sound (`transcript_alone`).
    """
    heard = None if transcript_alone else sound
    busy = busy_spans(heard, turns)
    known = [*(e.end for e in record.events), *(t.end for t in turns)]
    duration = heard.duration if heard else max(known, default=0.0)
    measured: Source = "transcript" if heard is None else "audio"
    from_sound = heard.events if heard else ()
    holds = _holds(record, from_sound, busy)
    holds = _with_asked(holds, silent_holds(busy, turns, acts, duration), measured)
    ringing = _ringing(record, from_sound)
    other = [e for e in record.events if e.type not in ("hold", "ringing", "silence", "overlap")]
    other += [e for e in from_sound if e.type in ("transfer", "drop") and not any(o.type == e.type for o in other)]
    taken = [e.span for e in (*holds, *ringing)]
    talking = Span(busy[0].start if transcript_alone and busy else 0.0, duration)
    quiet = [p for g in gaps_between(busy, talking) for p in without(g, taken) if p.duration >= SILENCE_S]
    both = [s for s in both_speak(heard, turns) if s.duration >= OVERLAP_S and not any(s & t for t in taken)]
    exact = heard is None
    events = [*holds, *ringing, *other]
    events += [Event("silence", s.start, s.end, measured, exact=exact) for s in quiet]
    events += [Event("overlap", s.start, s.end, measured, exact=exact) for s in both]
    return tuple(sorted(events, key=lambda e: (e.start, e.end, e.type)))


def _holds(record: Record, from_sound: Sequence[Event], busy: Sequence[Span]) -> list[Event]:
    """The record's holds with what the sound says of them, and the sound's own."""
    heard = _joined([e for e in from_sound if e.type == "hold" and _somebody_before(e, busy)], busy)
    told = [e for e in record.events if e.type == "hold"]
    kept = [_compared(hold, [h for h in heard if hold.span & h.span]) for hold in told]
    return kept + [h for h in heard if not any(t.span.widened(DISAGREE_S) & h.span for t in told)]


def _somebody_before(hold: Event, busy: Sequence[Span]) -> bool:
    """Music before anybody has spoken is the queue's, not a hold."""
    return any(s.start < hold.start for s in busy)


def _joined(holds: Sequence[Event], busy: Sequence[Span]) -> list[Event]:
    made: list[Event] = []
    for hold in sorted(holds, key=lambda e: e.start):
        if made and hold.start - made[-1].end <= SONG_PAUSE_S:
            between = Span(made[-1].end, max(hold.start, made[-1].end))
            if not any(s & between for s in busy):
                made[-1] = replace(made[-1], end=max(hold.end, made[-1].end))
                continue
        made.append(hold)
    return made


def _compared(told: Event, heard: Sequence[Event]) -> Event:
    if not heard:
        return told
    start, end = heard[0].start, heard[-1].end
    if abs(start - told.start) <= DISAGREE_S and abs(end - told.end) <= DISAGREE_S:
        return replace(told, detail=told.detail or heard[0].detail)
    note = f"in the sound from {start:.1f} to {end:.1f} s"
    return replace(told, detail=f"{told.detail}; {note}" if told.detail else note)


def _with_asked(holds: list[Event], gaps: Sequence[Span], source: Source) -> list[Event]:
    """Adds the holds that words and silence show; one of music that was silent at an end is lengthened."""
    for gap in gaps:
        inside = [h for h in holds if h.span & gap]
        if not inside:
            holds = [*holds, Event("hold", gap.start, gap.end, source, detail="silent", exact=source == "transcript")]
        elif len(inside) == 1 and inside[0].source == "audio":
            hold = inside[0]
            start = gap.start if hold.start - gap.start >= HOLD_GAP_S else hold.start
            end = gap.end if gap.end - hold.end >= HOLD_GAP_S else hold.end
            if (start, end) != (hold.start, hold.end):
                note = f"music from {hold.start:.1f} to {hold.end:.1f} s, the rest silent"
                holds = [replace(h, start=start, end=end, detail=note) if h is hold else h for h in holds]
    return holds


def _ringing(record: Record, from_sound: Sequence[Event]) -> list[Event]:
    """The record's ringing, completed by the sound; the sound's with the record's count where it has one."""
    heard = [e for e in from_sound if e.type == "ringing"]
    told = [e for e in record.events if e.type == "ringing"]
    if told:
        count = told[0].rings or record.rings or (heard[0].rings if heard else None)
        return [replace(told[0], rings=count), *told[1:], *(h for h in heard if not any(h.span & t.span for t in told))]
    if heard and record.rings is not None and heard[0].rings != record.rings:
        note = f"{heard[0].rings} rings in the sound, {record.rings} in the record"
        return [replace(heard[0], rings=record.rings, source="record", detail=note), *heard[1:]]
    return heard
