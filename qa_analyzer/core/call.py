"""A call, read: the one thing that criteria see."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from .acts import Act, ActKind
from .audio import Sound
from .dialogue import Dialogue
from .events import Event, EventType
from .record import Record
from .span import Span
from .words import Role, Turn

TimesAre = Literal["exact", "estimated"]


@dataclass(frozen=True, slots=True)
class Hearing:
    """How the words came about, and how far they can be trusted.

    `engine` is the contract's `transcript.engine`.  `times` is `estimated` where turns were laid
    end to end.  `words_usable` is False where the sound defeats the recogniser (or none ran): then
    nothing that rests on words can be decided.  `note` says so to people.
    """

    engine: str = "given"
    times: TimesAre = "exact"
    words_usable: bool = True
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """Record, turns, acts and timeline of one call.  Built by `qa_analyzer.pipeline`."""

    record: Record
    turns: tuple[Turn, ...]
    duration: float
    hearing: Hearing = field(default_factory=Hearing)
    sound: Sound | None = None
    events: tuple[Event, ...] = ()
    acts: tuple[Act, ...] = ()
    dialogue: Dialogue = field(default_factory=Dialogue)
    asides: tuple[Turn, ...] = ()
    """Words inside holds that nobody said to the member (announcements, songs): shown, never judged."""

    def acts_of(self, *kinds: ActKind, speaker: Role | None = None, turns: range | None = None) -> list[Act]:
        """The acts of these kinds, in order; narrowed to a speaker and to turn indices."""
        return [
            a
            for a in self.acts
            if a.kind in kinds and (speaker is None or a.speaker == speaker) and (turns is None or a.turn in turns)
        ]

    def first(self, *kinds: ActKind, speaker: Role | None = None, turns: range | None = None) -> Act | None:
        """The earliest act of these kinds, or None."""
        found = self.acts_of(*kinds, speaker=speaker, turns=turns)
        return found[0] if found else None

    def turns_of(self, role: Role) -> list[tuple[int, Turn]]:
        """Index and turn, for each turn of this role."""
        return [(i, t) for i, t in enumerate(self.turns) if t.role == role]

    def next_turn(self, after: int, role: Role) -> int | None:
        """Index of the first turn of `role` after turn `after`, or None."""
        return next((i for i in range(after + 1, len(self.turns)) if self.turns[i].role == role), None)

    def events_of(self, type_: EventType) -> list[Event]:
        """Events of one type, in order of time."""
        return sorted((e for e in self.events if e.type == type_), key=lambda e: (e.start, e.end))

    @property
    def end(self) -> Span:
        """Where the call ends, as evidence for what is missing at the close."""
        return self.turns[-1].span if self.turns else Span(self.duration, self.duration)
