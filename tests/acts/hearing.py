"""Small conversations read for acts, for the tests of the families."""

from __future__ import annotations

from functools import cache

from qa_analyzer.acts.reader import Reader
from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Agent, Direction, Record
from qa_analyzer.core.words import Turn


@cache
def reader() -> Reader:
    """Built once for all tests."""
    return Reader()


def heard(
    *lines: str, member: str | None = "Marguerite Delacroix", agent: str = "Jessica Moreno",
    direction: Direction = "inbound",
) -> list[Act]:  # fmt: skip
    """The acts of a conversation whose lines start with "A: " or "M: "."""
    turns, now = [], 0.0
    for line in lines:
        turns.append(Turn("agent" if line[0] == "A" else "member", now, now + 3, line[3:]))
        now += 3.5
    return list(reader().read(turns, Record("c", direction=direction, agent=Agent("a", agent), member_name=member)))


def does(kind: ActKind, line: str, *, mode: str | None = None) -> bool:
    """Whether a single turn performs the act."""
    return any(a.kind is kind and (mode is None or a.mode == mode) for a in heard(line))
