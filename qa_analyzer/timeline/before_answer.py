"""Recorded words before the answer: while the telephone still rings afterwards, nobody has answered yet."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.events import Event
from qa_analyzer.core.words import Turn

LONGEST_S = 40.0
"""Words before the answer that last longer in all are a conversation with somebody else (set by hand)."""
_CONNECTS = re.compile(
    r"\b(?:(?:hold|wait|stand by|stay on the line|moment|patient)\b.{0,30}\b(?:while|as) (?:we|your call is)\b.{0,20}"
    r"\b(?:connect|transfer|put|find)|(?:we are|we're|now) connecting (?:you|your call)|"
    r"for (?:\w+ ){0,3}(?:quality|training)(?: \w+){0,3} purposes|"
    r"calls? (?:(?:is|are|may be|will be) )?(?:being )?(?:recorded|monitored))\b",
    re.IGNORECASE,
)
"""What a recorded voice says before anybody answers, and an agent about to ring somebody else hardly does."""
_RECORDED_TOO = frozenset(
    {ActKind.ANNOUNCEMENT, ActKind.GREETING, ActKind.COMPANY, ActKind.THANKS_FOR_CALLING, ActKind.THANKS,
     ActKind.HOLD_ANNOUNCEMENT, ActKind.HOLD_REQUEST, ActKind.THANKS_FOR_WAITING, ActKind.APOLOGY,
     ActKind.TRANSFER_ANNOUNCEMENT}
)  # fmt: skip
"""Acts that a recording performs as well as a person."""


def recorded_before_answer(turns: Sequence[Turn], acts: Sequence[Act], events: Sequence[Event]) -> set[int]:
    """The turns (by index, in order of start) before the last ringing that only recorded voices precede.

    One of them must be an announcement by its wording, and none may do what a recording does not: a person who says
    who they are, asks or is asked has answered, and what rings then is another telephone.
    """
    found: set[int] = set()
    for rung in sorted((e for e in events if e.type == "ringing"), key=lambda e: e.start):
        before = [i for i, t in enumerate(turns) if t.start < rung.start]
        if not before or sum(turns[i].end - turns[i].start for i in before) > LONGEST_S:
            continue
        kinds = {a.kind for a in acts if a.turn in before}
        known = ActKind.ANNOUNCEMENT in kinds or any(_CONNECTS.search(turns[i].text) for i in before)
        if known and kinds <= _RECORDED_TOO:
            found.update(before)
    return found
