"""Says that somebody is unavailable, and asks for the urgency or a message.

"We will notify our customers that someone is unavailable by saying, "He/She is unavailable. Is this an urgent issue or
may I take a message?"" (000)

Passes when the agent said that the person asked for is not there, and asked whether it is urgent or offered to take a
message.  `na` when nobody whom the caller asked for or needs was unavailable.
"""

from __future__ import annotations

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.verdicts import Limits, Verdict

from . import change
from .cite import failed, not_applicable, passed, turn_evidence

ID = "unavailable_message"
LIMITS: Limits = {"offer_turns": 6}
"""`offer_turns`: how many turns after the absence the offer may come (set by hand)."""


def judge(call: Call, limits: Limits) -> Verdict:
    """The absence of somebody, and what the agent offered with it."""
    absent = [a for a in call.acts_of(ActKind.UNAVAILABLE) if a.speaker != "member" and _wanted(call, a)]
    if not absent:
        return not_applicable(ID, "Nobody who was asked for was unavailable.")
    within = int(limits.get("offer_turns", 6))
    for act in absent:
        near = range(act.turn, act.turn + within + 1)
        offers = [a for a in call.acts_of(ActKind.URGENCY_OR_MESSAGE, turns=near) if a.speaker != "member"]
        if offers:
            cited = [turn_evidence(call, i) for i in dict.fromkeys([act.turn, offers[0].turn])]
            return passed(ID, "The agent said so, and asked for urgency or offered a message.", cited, confidence=0.9)
    return failed(ID, "Somebody was unavailable, and neither urgency nor a message was asked for.",
                  [turn_evidence(call, absent[0].turn, absent[0].found_by)], confidence=0.82)  # fmt: skip


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    if verdict.outcome == "na":
        words = ["M: Could I speak to Dana Cole, please?", "A: I am afraid Dana Cole is not in today.",
                 "M: I see."]  # fmt: skip
        what = "a person asked for who is not there"
        return change.exchange(call, what, words, len(call.turns) // 2, to=change.JUDGED)
    if verdict.outcome == "pass":
        return change.unsaid(a for a in call.acts_of(ActKind.URGENCY_OR_MESSAGE) if a.speaker != "member")
    absent = [a for a in call.acts_of(ActKind.UNAVAILABLE) if a.speaker != "member" and _wanted(call, a)]
    at = absent[0].turn
    last = min(len(call.turns) - 1, at + int(limits.get("offer_turns", 6)))
    asks = "A: Is this an urgent issue, or may I take a message?"
    what = "a question whether it is urgent, or the offer of a message"
    return change.exchange(call, what, [asks], at, window=call.turns[at].span | call.turns[last].span)


def _wanted(call: Call, act: Act) -> bool:
    """Whether the member asked for somebody before: by name, or for a person to speak to, in the turns before.

    Where the agent called, both: else it may be the member who is out.
    """
    asked = [a for a in call.acts_of(ActKind.ASKS_FOR_PERSON, ActKind.TRANSFER_REQUEST, turns=range(act.turn + 1))
             if a.speaker != "agent"]  # fmt: skip
    name = act.slots.get("name", "")
    said = " ".join(t.text.casefold() for t in call.turns[: act.turn] if t.role == "member")
    named = any(part in said for part in name.split() if len(part) > 2)
    return bool(asked) or named if call.record.inbound else bool(asked) and named
