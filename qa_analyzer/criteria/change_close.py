"""What would have changed a verdict on the close: a close, or a transfer, where there was none."""

from __future__ import annotations

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change, Recorded, Say, Unsay
from qa_analyzer.core.events import Event
from qa_analyzer.core.span import Span
from qa_analyzer.core.verdicts import Verdict
from qa_analyzer.timeline.close import last_agent_turn

from .change import JUDGED, UNCLOSED, To, unsaid


def transferred(call: Call, to: To = JUDGED) -> tuple[Change, ...]:
    """A transfer at the end of a call that had none."""
    end = call.end.end
    event = Event("transfer", end, end)
    return (Change(to, "a transfer of the call", end, end, (Recorded({"events": (*call.record.events, event)}),)),)


def a_close(call: Call, to: To = JUDGED) -> tuple[Change, ...]:
    """The call coming to its close, where it was transferred, dropped, or broken off."""
    went = {"transferred": "transferred", "dropped": "cut off", "abrupt": "broken off by the member"}
    how, last = went.get(call.dialogue.ending), last_agent_turn(call)
    if how is None:
        return (Change(to, "business with a member that could be closed (nothing of the kind was discussed)"),)
    events = tuple(e for e in call.record.events if e.type not in ("transfer", "drop"))
    lines = [Say(len(call.turns) - 1, "All right, then that is all. Goodbye.", "member", True)]
    lines += [Say(len(call.turns) - 1, "Goodbye.", "agent", True)]
    lines += [Say(len(call.turns) - 1, "Bye bye.", "member", True)]
    told = [a for a in call.acts_of(ActKind.TRANSFER_ANNOUNCEMENT) if how == "transferred"]
    record = Recorded({"events": events, "hung_up_by": "member"})
    gone = [Unsay(a.turn, a.quote) for a in told]
    at = call.turns[last].span if call.turns else call.end
    return (
        Change(to, f"the call coming to its close instead of being {how}", at.start, at.end, (record, *gone, *lines)),
    )


def of_close(call: Call, verdict: Verdict, kind: ActKind) -> tuple[Change, ...] | None:
    """Of what the agent says at the close: a close where there was none, or the words left out; None after a fail."""
    if verdict.outcome == "na":
        return a_close(call)
    if verdict.outcome == "pass":
        return unsaid((a for a in call.acts_of(kind) if a.speaker != "member"), to=UNCLOSED)
    return None


def at_close(call: Call) -> Span:
    """From the first turn of the close to the end of the call."""
    turns = call.turns
    first = min(call.dialogue.close_from, last_agent_turn(call)) if turns else 0
    return Span(turns[first].start, max(turns[first].end, call.end.end)) if turns else call.end
