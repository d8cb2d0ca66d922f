"""Which acts a reader finds in sentences written for it."""

from __future__ import annotations

from functools import cache

from qa_analyzer.acts.reader import Reader
from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Role, Turn


@cache
def reader() -> Reader:
    """One reader for all tests."""
    return Reader()


def acts_in(text: str, speaker: Role = "agent", before: str = "", before_speaker: Role = "member") -> list[Act]:
    """The acts of a turn; `before` is the other's turn ahead of it."""
    turns = [Turn(before_speaker, 0.0, 3.0, before)] if before else []
    turns.append(Turn(speaker, 4.0, 10.0, text))
    return [a for a in reader().read(turns, Record("sentence")) if a.turn == len(turns) - 1]


def has(text: str, kind: ActKind, speaker: Role = "agent", before: str = "") -> bool:
    """Whether the turn performs the act."""
    return any(a.kind is kind for a in acts_in(text, speaker, before))
