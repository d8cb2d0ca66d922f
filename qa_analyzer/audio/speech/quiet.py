"""Long silence and talking at the same time, from where the channels speak."""

from __future__ import annotations

from qa_analyzer.core.events import Event, EventType

from ..frames import HOP_S
from ..runs import Mask, frames_in, joined, runs

SILENCE_S = 5.0
OVERLAP_S = 1.0
_BREATH_S = 0.2
_BLIP_S = 0.15


def find_silence(speech: list[Mask], taken: Mask) -> list[Event]:
    """Stretches of 5 s and more in which no channel speaks and there is neither music nor ringing (`taken`)."""
    busy = taken.copy()
    for mask in speech:
        for first, last in runs(mask):
            if last - first >= frames_in(_BLIP_S):
                busy[first:last] = True
    least = frames_in(SILENCE_S)
    return [_event("silence", a, b) for a, b in runs(~busy) if b - a >= least]


def find_overlap(speech: list[Mask]) -> list[Event]:
    """Stretches of 1 s and more in which both channels speak; breaths of up to 0.2 s do not end one."""
    if len(speech) < 2:
        return []
    both = joined(runs(speech[0] & speech[1]), frames_in(_BREATH_S))
    return [_event("overlap", a, b) for a, b in both if b - a >= frames_in(OVERLAP_S)]


def _event(type_: EventType, first: int, last: int) -> Event:
    return Event(type_, first * HOP_S, last * HOP_S, "audio", exact=False)
