"""The member hung up first.

Document 000: "We will wait for the caller to hang up first." and "Use the appropriate closing
greeting and let the caller hang up first."

By the record alone: a recording does not tell who let go.  `na` where the record does not tell, and
where the call was transferred away, dropped, broken off by the member, or met a voicemail.
"""

from __future__ import annotations

from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.record import Party
from qa_analyzer.core.verdicts import Basis, Limits, Verdict
from qa_analyzer.timeline.opening import spoke_to_a_machine

from . import change, change_close
from .cite import failed, not_applicable, passed, turn_evidence

LIMITS: Limits = {}
RECORD: frozenset[Basis] = frozenset({"record"})
NO_CLOSE = {
    "transferred": "The call was transferred away.",
    "dropped": "The line dropped.",
    "abrupt": "The member broke the call off.",
    "voicemail": "A voicemail.",
}


def judge(call: Call, limits: Limits) -> Verdict:
    """The verdict on one call."""
    name, by = "caller_hangs_up_first", call.record.hung_up_by
    if by is None:
        return not_applicable(name, "The record does not tell who hung up.", confidence=0.97, basis=RECORD)
    if call.dialogue.ending in NO_CLOSE:
        return not_applicable(name, NO_CLOSE[call.dialogue.ending], basis=RECORD | {"end"})
    if spoke_to_a_machine(call):
        return not_applicable(name, NO_CLOSE["voicemail"], basis=RECORD | {"words"})
    last = [turn_evidence(call, len(call.turns) or -1)]
    if by == "member":
        return passed(name, "By the record the member hung up.", last, confidence=0.96, basis=RECORD)
    return failed(name, "By the record the agent hung up.", last, confidence=0.96, basis=RECORD)


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    if verdict.outcome == "na" and call.record.hung_up_by is None:
        told = change.recorded("a record that tells who hung up", ("pass",), hung_up_by="member")
        return change.both(told, change_close.a_close(call)) if call.dialogue.ending in NO_CLOSE else told
    if verdict.outcome == "na":
        return change_close.a_close(call)
    other: Party = "agent" if verdict.outcome == "pass" else "member"
    return change.recorded(
        f"the {other} hanging up first, by the record", ("fail",) if other == "agent" else ("pass",), hung_up_by=other
    )
