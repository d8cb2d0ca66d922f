"""A transfer that was begun and taken back: the first agent goes on, and the call ends as it then ends."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.events import Event
from qa_analyzer.core.words import Turn

LONGEST_S = 15.0
"""A transfer that lasts longer has rung somewhere else (set by hand)."""
AT_ONCE_S = 10.0
"""So soon after it the first agent speaks again (set by hand)."""
_COMES_ON = frozenset(
    {ActKind.GREETING, ActKind.SELF_INTRODUCTION, ActKind.THANKS_FOR_CALLING, ActKind.COMPANY, ActKind.OFFERS_HELP,
     ActKind.ASKS_NAME}
)  # fmt: skip
"""How somebody else comes on the line."""


def standing(events: Sequence[Event], turns: Sequence[Turn], acts: Sequence[Act]) -> Event | None:
    """The first transfer that was not taken back; None where none was made or stands."""
    return next((e for e in events if e.type == "transfer" and not taken_back(e, turns, acts)), None)


def taken_back(told: Event, turns: Sequence[Turn], acts: Sequence[Act]) -> bool:
    """Whether the agent went on after the transfer `told`: they say so, or it was short and nobody came on the line."""
    if any(a.kind is ActKind.TRANSFER_WITHDRAWN and a.speaker != "member" and a.start >= told.start for a in acts):
        return True
    after = [i for i, t in enumerate(turns) if t.role == "agent" and t.start >= told.end - 0.5]
    if not 0 < told.end - told.start <= LONGEST_S or len(after) < 2 or turns[after[0]].start > told.end + AT_ONCE_S:
        return False
    return not any(a.turn in after[:2] and a.kind in _COMES_ON for a in acts)
