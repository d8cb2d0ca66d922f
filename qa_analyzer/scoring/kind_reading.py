"""The kind reading of recognised words: would a fail stand if the words were read as kindly as they sound?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.words import Turn
from qa_analyzer.text.sound_alikes import kindly


def kind_turns(turns: Sequence[Turn]) -> tuple[Turn, ...]:
    """The turns with the agent's recognised words (those that carry a probability) read kindly."""
    return tuple(
        replace(t, text=kindly(t.text), words=()) if t.role != "member" and t.probability is not None else t
        for t in turns
    )
