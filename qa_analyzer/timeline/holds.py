"""Placeholder until its helper commits."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.acts import Act
from qa_analyzer.core.dialogue import Dialogue
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn


def with_holds(
    dialogue: Dialogue, turns: Sequence[Turn], acts: Sequence[Act], events: Sequence[Event], record: Record
) -> Dialogue:
    """The dialogue with its holds filled in."""
    return dialogue
