"""A concern is acknowledged.

"We will have and convey empathy while listening effectively to our customers’ requests and promptly take the necessary
actions to assist them and keep our customers informed of unexpected delays in service." (000)

Passes when, after the member voiced a problem, worry or displeasure, the agent acknowledged it with empathy, an
apology, or by restating it, within the next two agent turns; of several concerns the first counts.  A fault or a broken
promise of the house told as a plain fact is a concern.  `na` when the member voiced none (a plain request is none), or
the call ended before the agent could answer.
"""

from __future__ import annotations

import re

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.span import Span
from qa_analyzer.core.verdicts import Limits, Verdict
from qa_analyzer.timeline.soothed import apologised, soothed_before

from . import change
from .cite import failed, not_applicable, passed, turn_evidence, undecided, within_limit

ID = "acknowledges_concern"
LEAST = 0.5
"""Below this score one cue of displeasure ("great") is as often none (set by hand)."""
SURE_FACTS = 0.6
"""Score from which facts told without asking for anything are surely a problem (chosen as `acts.learnt.FACTS`)."""
LIMITS: Limits = {"within_turns": 2}
_WAITED = re.compile(
    r"\b(wait\w*|hold|holding|queue|long|minutes?|hours?|days?|weeks?|months?|since|still|yet)\b", re.IGNORECASE
)
"""Words of a concern that an apology for the wait may answer."""
_SOOTHES = (ActKind.EMPATHY, ActKind.APOLOGY, ActKind.RESTATEMENT)


def judge(call: Call, limits: Limits) -> Verdict:
    """The first concern decides."""
    concern = _first(call)
    if concern is None and (sorry := apologised(call)):
        cited = within_limit([turn_evidence(call, sorry[0].turn, sorry[0].found_by)])
        reason = "The agent apologised for what the member told."
        return passed(ID, reason, cited, confidence=0.7, window=call.turns[sorry[0].turn].span)
    if concern is None:
        return not_applicable(ID, "The member voiced no problem, worry or displeasure.", confidence=0.8)
    after = _agent_turns(call, concern.turn, int(limits["within_turns"]))
    if not after:
        return not_applicable(ID, "The call ended before the agent could answer the concern.", confidence=0.6)
    found = [a for a in call.acts_of(*_SOOTHES) if a.turn in after and a.speaker != "member"]
    waited = _WAITED.search(call.turns[concern.turn].text) is not None
    found = [a for a in found if a.slots.get("for") not in ("mishearing", *(() if waited else ("wait",)))]
    window = Span(call.turns[after[0]].start, max(call.turns[i].end for i in after))
    said = f"The member's concern ({concern.quote!r})"
    if found:
        best = max(found, key=lambda a: (a.score, -a.turn))
        cited = within_limit([turn_evidence(call, best.turn, best.found_by), turn_evidence(call, concern.turn)])
        return passed(ID, f"{said} was acknowledged.", cited, confidence=0.8, window=window)
    if earlier := soothed_before(call, concern.turn):
        cited = within_limit([turn_evidence(call, earlier[0].turn, earlier[0].found_by)])
        reason = "The agent soothed when the matter was first told, before the member's plainer words."
        return passed(ID, reason, cited, confidence=0.7, window=call.turns[earlier[0].turn].span)
    if concern.learnt:
        return not_applicable(ID, "What the member said may be a concern, by its words alone.", confidence=0.6)
    if _doubtful(concern):
        shown = [turn_evidence(call, concern.turn, concern.found_by)]
        return undecided(ID, "The member only told facts, and whether they are a problem is not certain.", shown)
    cited = within_limit(
        [turn_evidence(call, after[0], "goes on"), turn_evidence(call, concern.turn, concern.found_by)]
    )
    reason = f"{said} was not acknowledged in the agent's next turns."
    return failed(ID, reason, cited, confidence=0.65 + 0.2 * concern.score - 0.1, window=window)


def _first(call: Call) -> Act | None:
    """The member's first concern; a weak cue of displeasure is none, doubtful facts are where nothing else is."""
    found = [a for a in call.acts_of(ActKind.CONCERN) if a.speaker != "agent" and a.score >= LEAST]
    return next((a for a in found if not _doubtful(a)), found[0] if found else None)


def _doubtful(concern: Act) -> bool:
    """Whether it is only facts, told without asking for anything, and not surely a problem."""
    return concern.slots.get("by") == "facts" and concern.score < SURE_FACTS


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    concern = _first(call)
    if concern is None and (told := apologised(call)):
        return change.unsaid(told, to=("na",))
    if concern is None:
        worry = ["M: To be honest, I am worried, it keeps failing.", "A: Right."]
        return change.exchange(call, "a problem or worry voiced by the member", worry, len(call.turns) // 2,
                               to=change.JUDGED)  # fmt: skip
    after = _agent_turns(call, concern.turn, int(limits["within_turns"]))
    sorry = "I am so sorry to hear that, I understand how frustrating that is."
    if not after:
        return change.exchange(call, "an answer by the agent with empathy", [f"A: {sorry}"], concern.turn)
    if verdict.outcome == "pass" and (earlier := soothed_before(call, concern.turn)):
        return change.unsaid(earlier, to=("fail", "na"))
    if verdict.outcome == "pass":
        soothing = (a for a in call.acts_of(*_SOOTHES) if a.turn in after and a.speaker != "member")
        return change.unsaid(soothing, to=("fail", "na") if concern.learnt else ("fail",))
    what = "empathy, an apology or a restatement by the agent"
    return change.said(call, what, sorry, after[0], window=verdict.window, first=True)


def _agent_turns(call: Call, after: int, most: int) -> list[int]:
    """The agent's turns in their next `most` goes; a run that a recogniser cut in pieces is one go."""
    found: list[int] = []
    goes = 0
    for i in range(after + 1, len(call.turns)):
        if call.turns[i].role == "member":
            continue
        if not found or found[-1] != i - 1:
            goes += 1
        if goes > most:
            break
        found.append(i)
    return found
