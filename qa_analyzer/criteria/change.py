"""Short ways to say what would have changed a verdict (`what_would_change` of each criterion)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from qa_analyzer.core.acts import Act
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change, Recorded, Say, Unsay
from qa_analyzer.core.span import Span
from qa_analyzer.core.verdicts import Outcome
from qa_analyzer.core.words import Role

To = tuple[Outcome, ...]
JUDGED: To = ("pass", "fail", "unsure")
"""Anything but `na`: the trigger came."""
UNCLOSED: To = ("fail", "unsure", "na")
"""Without these words there may be nothing left that closes the call."""


def said(
    call: Call, what: str, words: str, turn: int, *, to: To = ("pass",), window: Span | None = None,
    speaker: Role = "agent", apart: bool = False, first: bool = False,
) -> tuple[Change, ...]:  # fmt: skip
    """Words of one speaker in addition, anywhere in `window` (else in the turn's time); nothing without turns."""
    if not 0 <= turn < len(call.turns):
        return ()
    at = window or call.turns[turn].span
    return (Change(to, f"{what} (“{words}”)", at.start, at.end, (Say(turn, words, speaker, apart, first),)),)


def exchange(
    call: Call, what: str, lines: Iterable[str], turn: int, *, to: To = ("pass",),
    window: Span | None = None, first: bool = False,
) -> tuple[Change, ...]:  # fmt: skip
    """Turns of their own ("A: ..." the agent's, "M: ..." the member's) after a turn (`first`: before it)."""
    if not 0 <= turn < len(call.turns):
        return ()
    says: list[tuple[Role, str]] = [("agent" if line[0] == "A" else "member", line[3:]) for line in lines]
    words = ", ".join(f"{who}: “{text}”" for who, text in says)
    at = window or call.turns[turn].span
    edits = tuple(Say(turn, text, who, True, first) for who, text in says)
    return (Change(to, f"{what} ({words})", at.start, at.end, edits),)


def unsaid(acts: Iterable[Act], *, to: To = ("fail",), what: str = "") -> tuple[Change, ...]:
    """The words of acts left out; nothing where there are none."""
    found = sorted({(a.turn, a.start, a.end, a.quote) for a in acts})
    if not found:
        return ()
    quotes = ", ".join(f"“{quote}”" for quote in dict.fromkeys(quote for *_, quote in found))
    edits = tuple(Unsay(turn, quote) for turn, _, _, quote in found)
    told = what or f"without {quotes}"
    return (Change(to, told, min(f[1] for f in found), max(f[2] for f in found), edits),)


def silent(call: Call, turns: Iterable[int], what: str, *, to: To = UNCLOSED) -> tuple[Change, ...]:
    """Whole turns left out."""
    gone = sorted(set(turns))
    place = call.turns[gone[0]].span | call.turns[gone[-1]].span
    return (Change(to, what, place.start, place.end, tuple(Unsay(i) for i in gone)),)


def recorded(told: str, to: To, **fields: Any) -> tuple[Change, ...]:
    """Another record."""
    return (Change(to, told, edits=(Recorded(fields),)),)


def inbound(call: Call, to: To = JUDGED) -> tuple[Change, ...]:
    """A call that the member made, where the agent did."""
    return () if call.record.inbound else recorded("the member calling, by the record", to, direction="inbound")


def if_inbound(call: Call, changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """Changes of an inbound call; of an outbound one only together with being inbound."""
    return changes if call.record.inbound else both(changes, inbound(call))


def before(call: Call, start: float) -> int:
    """Index of the last turn that begins before a time; 0 where none does."""
    return max((i for i, t in enumerate(call.turns) if t.start < start), default=0)


def both(*changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """Changes that must come together, as one; nothing where one of them is missing."""
    if not all(changes):
        return ()
    first = changes[0][0]
    one = [c[0] for c in changes]
    starts = [c.start for c in one if c.start is not None]
    ends = [c.end for c in one if c.end is not None]
    return (
        replace(
            first, told=", and ".join(c.told for c in one), start=min(starts, default=None),
            end=max(ends, default=None), edits=tuple(e for c in one for e in c.edits),
        ),
    )  # fmt: skip
