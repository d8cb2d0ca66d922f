"""Acts and events of a call, each read with what the other shows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from qa_analyzer.core.acts import Act
from qa_analyzer.core.audio import Sound
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Record
from qa_analyzer.core.standard import TimelineLimits
from qa_analyzer.core.words import Turn

from .asides import part
from .reconcile import reconcile

ReadActs = Callable[[Sequence[Turn], Record], tuple[Act, ...]]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Turns of the conversation, the words beside it, the acts of the turns, and all events."""

    turns: tuple[Turn, ...]
    asides: tuple[Turn, ...]
    acts: tuple[Act, ...]
    events: tuple[Event, ...]


def read_timeline(
    read: ReadActs, record: Record, sound: Sound | None, turns: Sequence[Turn], limits: TimelineLimits
) -> Timeline:  # fmt: skip
    """Words inside holds are put aside; then a hold that sound or silence shows lets its request be recognised.

    "Can you hang on a moment?" asks for a hold only where one follows: the record tells, or what is measured here.
    """
    acts = read(turns, record)
    parted = part(turns, acts, record.events, sound.events if sound else ())
    if parted.asides:
        acts = read(parted.turns, record)

    def events_by(acts: tuple[Act, ...]) -> tuple[Event, ...]:
        return reconcile(record, sound, parted.turns, transcript_alone=sound is None, acts=acts, limits=limits)

    events = events_by(acts)
    shown = tuple(e for e in events if e.type == "hold" and not any(e.span & r.span for r in record.events))
    if shown:
        acts = read(parted.turns, replace(record, events=(*record.events, *shown)))
        events = events_by(acts)
    return Timeline(parted.turns, parted.asides, acts, events)
