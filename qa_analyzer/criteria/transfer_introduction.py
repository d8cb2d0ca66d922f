"""Names the person who takes over, with the extension.

"... before transferring the call, we will obtain the caller's permission and provide the caller with the name and
extension number of the person who will be helping the caller." (000)

Passes when the agent gave both the name and the extension.  `na` without a transfer, also where one was taken back.
"""

from __future__ import annotations

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.span import Span
from qa_analyzer.core.verdicts import Limits, Verdict

from . import change, change_close
from .cite import failed, not_applicable, passed, stretch_evidence, turn_evidence, within_limit

ID = "transfer_introduction"
LIMITS: Limits = {}


def judge(call: Call, limits: Limits) -> Verdict:
    """Name and extension among what the agent said around the transfer."""
    if call.dialogue.transfer_at is None:
        return not_applicable(ID, "The call was not transferred.")
    if call.dialogue.ending != "transferred":
        return not_applicable(ID, "The transfer was begun and taken back.")
    given = [a for a in call.acts_of(ActKind.INTRODUCES_PERSON) if a.speaker != "member"]
    named = [a for a in given if "name" in a.slots]
    numbered = [a for a in given if "extension" in a.slots]
    if named and numbered:
        both = next((a for a in given if "name" in a.slots and "extension" in a.slots), None)
        cited = [both] if both else [numbered[-1], named[-1]]
        return passed(ID, "The agent gave the name and the extension.",
                      [turn_evidence(call, a.turn, a.found_by) for a in cited], confidence=0.88)  # fmt: skip
    kinds = (ActKind.TRANSFER_OFFER, ActKind.TRANSFER_ANNOUNCEMENT)
    about = [a.turn for a in call.acts_of(*kinds) if a.speaker != "member"]
    last = max((i for i, t in enumerate(call.turns) if t.role != "member"), default=0)
    missing = "the extension" if named else "the name" if numbered else "the name and the extension"
    first = about[-1] if about else last
    due = within_limit([stretch_evidence(call, first, last), turn_evidence(call, first)])
    return failed(ID, f"The agent did not give {missing} of who takes over.", due, confidence=0.82)


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    if verdict.outcome == "na":
        return change_close.transferred(call)
    if verdict.outcome == "pass":
        return change.unsaid(a for a in call.acts_of(ActKind.INTRODUCES_PERSON) if a.speaker != "member")
    agents = [i for i, _ in call.turns_of("agent")]
    words = "You will be speaking with Dana Cole, at extension 2 1 4."
    window = Span(0.0, call.end.end)
    return change.said(call, "the name and the extension of who takes over", words, agents[-1] if agents else -1,
                       window=window)  # fmt: skip
