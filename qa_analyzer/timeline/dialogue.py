"""The course of a conversation, in one pass over acts and events."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.acts import Act
from qa_analyzer.core.dialogue import Dialogue
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

from .ending import with_ending
from .holds import with_holds
from .opening import with_opening


def follow(turns: Sequence[Turn], acts: Sequence[Act], events: Sequence[Event], record: Record) -> Dialogue:
    """Who had the chance to do what: the opening, then the holds, then how the call ended."""
    dialogue = with_opening(Dialogue(close_from=len(turns)), turns, acts, record)
    dialogue = with_holds(dialogue, turns, acts, events)
    return with_ending(dialogue, turns, acts, events, record)
