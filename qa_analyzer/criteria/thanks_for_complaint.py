"""Thanks the customer for a complaint.

"Thank the customer for bringing the matter to your attention." (002)

Passes when, after the member voiced a problem or displeasure, the agent thanks them for telling, for the feedback, or
for bringing it up.  `na` when the member voiced none.
"""

from __future__ import annotations

import re

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change, Unsay
from qa_analyzer.core.verdicts import Limits, Verdict

from . import change
from .cite import failed, not_applicable, passed, turn_evidence

ID = "thanks_for_complaint"
LIMITS: Limits = {}
_THANKED = re.compile(
    r"\b(?:thank(?:s| you)|appreciate|grateful|glad)\b[\w ,']{0,60}?\b"
    r"(?:(?:bring|rais|flagg|point|shar|report|tell|mention|highlight|spott|catch|notic|notify|alert)"
    r"\w*|let(?:ting)? (?:me|us) know|feedback|honest\w*|brought|told|attention|heads up|speaking up)\b",
    re.IGNORECASE,
)


def judge(call: Call, limits: Limits) -> Verdict:
    """Thanks for the complaint, from its first voicing on."""
    concern = call.first(ActKind.CONCERN, ActKind.UPSET, speaker="member")
    if concern is None:
        return not_applicable(ID, "The member voiced no complaint.")
    for index in range(concern.turn + 1, len(call.turns)):
        turn = call.turns[index]
        if turn.role != "member" and (hit := _THANKED.search(turn.text)):
            return passed(ID, "The agent thanked the member for bringing it up.",
                          [turn_evidence(call, index, f"thanks for the complaint: {hit.group()}")])  # fmt: skip
    due = next((i for i in range(concern.turn + 1, len(call.turns)) if call.turns[i].role != "member"), None)
    return failed(ID, "No thanks for bringing the matter up were heard.",
                  [turn_evidence(call, concern.turn if due is None else due)], confidence=0.8)  # fmt: skip


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    concern = call.first(ActKind.CONCERN, ActKind.UPSET, speaker="member")
    if concern is None:
        worry = ["M: To be honest, I am worried, it keeps failing.", "A: Right."]
        return change.exchange(call, "a complaint voiced by the member", worry, len(call.turns) // 2,
                               to=change.JUDGED)  # fmt: skip
    agents = [i for i, t in enumerate(call.turns) if i > concern.turn and t.role != "member"]
    if verdict.outcome == "pass":
        said = [(i, m.group()) for i in agents if (m := _THANKED.search(call.turns[i].text))]
        edits = tuple(Unsay(i, quote) for i, quote in said)
        place = call.turns[said[0][0]].span | call.turns[said[-1][0]].span
        told = "without " + ", ".join(f"“{quote}”" for _, quote in said)
        return (Change(("fail",), told, place.start, place.end, edits),)
    window = call.turns[agents[0]].span | call.turns[agents[-1]].span if agents else None
    words = "Thank you for bringing this to our attention."
    return change.said(
        call, "thanks by the agent for bringing it up", words, agents[0] if agents else -1, window=window
    )
