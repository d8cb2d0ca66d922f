"""The holds of record, sound and words, brought together; where they disagree, `detail` says so in plain words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.events import Event, Source
from qa_analyzer.core.record import Record
from qa_analyzer.core.span import Span, covered_s
from qa_analyzer.core.words import Turn

from .silent_holds import HOLD_GAP_S, TOLD_BY_WORDS, SilentHold

DISAGREE_S = 3.0
"""Ends of a hold in record and sound that lie further apart are worth telling; below, it is how ends are measured."""
SONG_PAUSE_S, VOICE_PAUSE_S = 15.0, 30.0
"""Music that stops for less, with nobody speaking to anybody, is one hold: the pause between two songs, and one that an
announcement fills (set by hand)."""
TALKS_S = 1.0
"""The agent's words inside a hold of the record are told from this length on (set by hand)."""
MOST_TOLD = 2
VOICED_RATIO = 0.3
"""A hold of the record with more voices in it than this, and no music, is told of (set by hand)."""


def holds_of(
    record: Record, from_sound: Sequence[Event], silent: Sequence[SilentHold], turns: Sequence[Turn], *,
    talk: Sequence[Span], busy: Sequence[Span], measured: Source,
) -> list[Event]:  # fmt: skip
    """All holds of a call: the record's with their own clock, then the sound's, then those that words and silence show.

    `talk` is when somebody speaks to somebody, `busy` when voices are heard at all; `measured` what silence was
    measured from.  A hold that the words tell less plainly than by name counts only where the record has no holds.
    """
    heard = _joined([e for e in from_sound if e.type == "hold" and _somebody_before(e, talk)], talk, busy)
    told = [e for e in record.events if e.type == "hold"]
    voiced = busy if measured == "audio" else ()
    kept = [_compared(hold, [h for h in heard if hold.span & h.span], turns, voiced) for hold in told]
    own = [h for h in heard if not any(t.span.widened(DISAGREE_S) & h.span for t in told)]
    for gap in silent:
        if not any(gap.span & h.span for h in kept) and (gap.named or not told):
            own = _with_silent(own, gap.span, measured, talk, busy)
    if record.events and measured == "audio":
        own = [replace(h, detail=_joint(h.detail, "not in the record")) for h in own]
    return [*kept, *own]


def _somebody_before(hold: Event, talk: Sequence[Span]) -> bool:
    """Music before anybody has spoken is the queue's, not a hold; where nobody ever speaks, it is all there is."""
    return not talk or any(s.start < hold.start for s in talk)


def _joined(holds: Sequence[Event], talk: Sequence[Span], busy: Sequence[Span]) -> list[Event]:
    made: list[Event] = []
    for hold in sorted(holds, key=lambda e: e.start):
        between = Span(made[-1].end, max(hold.start, made[-1].end)) if made else None
        if between is not None and not any(s & between for s in talk):
            voice = any(s & between for s in busy)
            if between.duration <= (VOICE_PAUSE_S if voice else SONG_PAUSE_S):
                made[-1] = replace(made[-1], end=max(hold.end, made[-1].end))
                continue
        made.append(hold)
    return made


def _compared(told: Event, heard: Sequence[Event], turns: Sequence[Turn], voiced: Sequence[Span]) -> Event:
    """The record's hold with what sound and words say against it."""
    notes = [told.detail] if told.detail else []
    if heard:
        start, end = heard[0].start, heard[-1].end
        if abs(start - told.start) > DISAGREE_S or abs(end - told.end) > DISAGREE_S:
            notes.append(f"in the sound from {start:.1f} to {end:.1f} s")
        elif not notes and heard[0].detail:
            notes.append(heard[0].detail)
    if told.end - told.start > 2 * DISAGREE_S:
        core = Span(told.start + DISAGREE_S, told.end - DISAGREE_S)
        said = [t for t in turns if t.role == "agent" and (b := t.span & core) and b.duration >= TALKS_S]
        notes += [f"the agent talks inside it from {t.start:.1f} to {t.end:.1f} s" for t in said[:MOST_TOLD]]
        if len(said) > MOST_TOLD:
            notes.append(f"and {len(said) - MOST_TOLD} times more")
        voices = covered_s([b for s in voiced if (b := s & core)])
        if not heard and not said and voices > VOICED_RATIO * core.duration:
            notes.append(f"voices and no music in the sound for {voices:.0f} s of it")
    return replace(told, detail="; ".join(notes) or None)


def _with_silent(
    holds: list[Event], gap: Span, measured: Source, talk: Sequence[Span], busy: Sequence[Span]
) -> list[Event]:  # fmt: skip
    """Adds a hold that words and silence show; music inside it is joined, and lengthened where an end was silent.

    A stretch beside the music belongs to the hold where it lasts HOLD_GAP_S, or where voices sing or speak in it that
    say nothing to anybody; a shorter silence is the pause before the music starts.
    """
    inside = sorted((h for h in holds if h.span & gap), key=lambda h: h.start)
    if not inside:
        note = f"silent; {TOLD_BY_WORDS}" if measured == "audio" else TOLD_BY_WORDS
        return [*holds, Event("hold", gap.start, gap.end, measured, detail=note, exact=measured == "transcript")]
    first, last = inside[0].start, max(h.end for h in inside)
    voices = [p for s in busy if (p := s & gap) and not any(t & p for t in talk)]
    before = [v.start for v in voices if v.start < first - DISAGREE_S]
    after = [v.end for v in voices if v.end > last + DISAGREE_S]
    start = gap.start if first - gap.start >= HOLD_GAP_S else min([first, *before])
    end = gap.end if gap.end - last >= HOLD_GAP_S else max([last, *after])
    if len(inside) == 1 and (start, end) == (first, last):
        return holds
    detail = inside[0].detail
    if (start, end) != (first, last):
        detail = f"music from {first:.1f} to {last:.1f} s, the rest silent or without words"
    whole = replace(inside[0], start=start, end=end, detail=detail)
    return [*(h for h in holds if h not in inside), whole]


def _joint(detail: str | None, note: str) -> str:
    return f"{detail}; {note}" if detail else note
