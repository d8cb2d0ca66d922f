"""What came just before the member became upset."""

from __future__ import annotations

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.moments import Moment, Trigger

JUST_BEFORE_S = 45.0
"""What happened at most so long before the first moment may have caused it (set by hand)."""


def trigger(call: Call, moment: Moment) -> Trigger | None:
    """What came just before: a hold, a transfer, a question asked again, hard words, a hold or number refused."""
    since = moment.start - JUST_BEFORE_S
    found: list[tuple[float, str, float]] = [
        (min(e.end, moment.start), e.type, e.start)
        for e in call.events
        if e.type in ("hold", "transfer", "silence") and since <= e.end and e.start < moment.start
    ]
    kinds = {
        ActKind.ASKS_AGAIN: "repeated_question",
        ActKind.UNPROFESSIONAL: "agent_words",
        ActKind.TRANSFER_ANNOUNCEMENT: "transfer",
        ActKind.TRANSFER_OFFER: "transfer",
        ActKind.NO_IDEA: "no_answer",
        ActKind.GUESS: "no_answer",
    }
    found += [
        (a.end, kinds[a.kind], a.start)
        for a in call.acts_of(*kinds, speaker="agent")
        if since <= a.start < moment.start
    ]
    if not found:
        return None
    _, kind, start = max(found)
    return Trigger(kind, start)
