"""Reads single turns, or a few, for acts."""

from __future__ import annotations

from functools import cache

from qa_analyzer.acts.reader import Reader
from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn


@cache
def _reader() -> Reader:
    return Reader()


def read(*lines: str, gap_s: float = 0.5) -> tuple[Act, ...]:
    """The acts of turns written as "A: ..." and "M: ..."; a number alone is a pause in seconds."""
    turns: list[Turn] = []
    now = 0.0
    for line in lines:
        if line.replace(".", "").isdigit():
            now += float(line)
            continue
        lasts = max(0.6, len(line.split()) / 2.5)
        turns.append(Turn("agent" if line[0] == "A" else "member", now, now + lasts, line[2:].strip()))
        now += lasts + gap_s
    return _reader().read(turns, Record("test"))


def kinds(*lines: str) -> set[ActKind]:
    """The kinds of acts in the last turn."""
    acts = read(*lines)
    last = sum(not line.replace(".", "").isdigit() for line in lines) - 1
    return {a.kind for a in acts if a.turn == last}
