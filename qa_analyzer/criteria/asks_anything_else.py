"""Asks whether there is anything else.

"We will work to anticipate the needs of those we serve by proactively working to meet their needs." (000)

Passes when the agent asks whether there is anything else; a short real question ("anything else you need?") does, a
flat "so that's all then" does not.  `na` when the call was transferred away or dropped, the member ended it before the
agent could, or a message was left on a machine.
"""

from __future__ import annotations

import re

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.verdicts import Limits, Verdict
from qa_analyzer.timeline.close import AT_END, close_turns, last_agent_turn, why_no_close

from . import change, change_close
from .cite import failed, not_applicable, passed, turn_evidence, two_turns_evidence, undecided

ID = "asks_anything_else"
_FLAT = re.compile(
    r"\b(?:that all|that it|we good|all good|that(?:'s| is) (?:all|it|everything|us|you)|that'll (?:do|be)|"
    r"all (?:set|done|sorted)|we(?:'re| are)? (?:done|good|set|finished)|think we're (?:done|good))\b", re.IGNORECASE,
)  # fmt: skip
"""What is said instead of asking; the most telling thing to cite."""
LIMITS: Limits = {"from_share": 0.3}
"""`from_share`: the share of the call's turns after which the question can be the closing one (set by hand)."""


def judge(call: Call, limits: Limits) -> Verdict:
    """The last such question of the agent, not in the opening."""
    if call.dialogue.ending == "voicemail":
        return not_applicable(ID, "A message on a machine: there was nobody to ask.")
    if reason := why_no_close(call):
        return not_applicable(ID, reason)
    earliest = len(call.turns) * float(limits.get("from_share", 0.3))
    found = [a for a in call.acts_of(ActKind.ANYTHING_ELSE) if a.speaker != "member" and a.turn >= earliest]
    if found:
        asked = turn_evidence(call, found[-1].turn, found[-1].found_by)
        return passed(ID, "The agent asked whether there was anything else.", [asked], confidence=0.93, basis=AT_END)
    last = last_agent_turn(call)
    if call.dialogue.ending == "unknown":
        return undecided(ID, "The recording ends without a close.", [turn_evidence(call, last)])
    mine = [i for i in close_turns(call) if call.turns[i].role != "member" and i != last]
    flat = [i for i in mine if _FLAT.search(call.turns[i].text)]
    evidence = [turn_evidence(call, i) for i in flat[-1:]] + [two_turns_evidence(call, last)]
    return failed(ID, "The agent did not ask whether there was anything else.", evidence, confidence=0.85, basis=AT_END)


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    if (changes := change_close.of_close(call, verdict, ActKind.ANYTHING_ELSE)) is not None:
        return changes
    last = last_agent_turn(call)
    return change.said(
        call,
        "a question by the agent for anything else",
        "Is there anything else I can help you with?",
        last,
        window=change_close.at_close(call),
    )
