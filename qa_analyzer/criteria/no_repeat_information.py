"""The member does not have to repeat themselves.

"so they do not have to repeat themselves and ensure they feel heard" (000)

Passes when the member never had to give the same information or story twice; fails when the agent asked again for what
was clearly given, or the member said that they had given it to this agent.  A spelling checked, a detail read back, or
words that the line swallowed do not count, nor what was told to somebody else.  It is never `na`.
"""

from __future__ import annotations

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.verdicts import Limits, Verdict
from qa_analyzer.text.normalise import DIGIT_WORDS, tokens

from . import change
from .cite import failed, passage_evidence, passed, turn_evidence, undecided, within_limit

ID = "no_repeat_information"
LIMITS: Limits = {}


def judge(call: Call, limits: Limits) -> Verdict:
    """A second asking, or the member's word for it."""
    asked = [a for a in call.acts_of(ActKind.ASKS_AGAIN) if a.speaker != "member"]
    said = [a for a in call.acts_of(ActKind.ALREADY_SAID) if a.speaker != "agent"]
    if not asked and not said:
        if not call.turns:
            return undecided(ID, "Nothing was said.")
        cited = within_limit([passage_evidence(call, _takes_up(call), "takes up what was given")])
        return passed(ID, "The member was not asked twice for the same, and did not say so.", cited, confidence=0.85)
    first = min([*asked, *said], key=lambda a: a.turn)
    shown = {a.turn: a.found_by for a in [first, *asked[:2], *said[:2]]}
    if first in said:  # what the member complains of comes first
        shown = {i: "" for i, _ in call.turns_of("agent") if i == first.turn - 1} | shown
    cited = within_limit(turn_evidence(call, i, f) for i, f in shown.items())
    if said:
        reason = f"The member said that they had already given it ({said[0].quote!r})."
        return failed(ID, reason, cited, confidence=0.9 if asked else 0.75)
    return failed(ID, f"The agent asked again for what was given ({asked[0].quote!r}).", cited, confidence=0.7)


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    if verdict.outcome == "fail":
        again = [a for a in call.acts_of(ActKind.ASKS_AGAIN) if a.speaker != "member"]
        return change.unsaid([*again, *(a for a in call.acts_of(ActKind.ALREADY_SAID) if a.speaker != "agent")],
                             to=("pass",))  # fmt: skip
    told = ["M: I already told you that, do I have to say it again?"]
    return change.exchange(call, "the member's word that they had given it already", told, len(call.turns) // 2,
                           to=("fail",))  # fmt: skip


def _takes_up(call: Call) -> int:
    """The agent's turn that uses what was given: the account read out, the answer to a detail, the most echoes."""
    read_out = call.first(ActKind.ACCOUNT_MATTER, speaker="agent")
    if read_out is not None:
        return read_out.turn
    given = {a.turn for a in call.acts_of(ActKind.IDENTITY_ANSWER) if a.speaker != "agent"}
    agents = [i for i, turn in enumerate(call.turns) if turn.role != "member"]
    return next((i for i in agents if i - 1 in given), _echoes(call))


def _echoes(call: Call) -> int:
    """The agent's turn that holds most of what the member had said before; not the greeting, nor the farewell."""
    agents = [i for i, turn in enumerate(call.turns) if turn.role != "member"]
    middle = agents[2:-2] or agents
    heard: set[str] = set()
    best, most = middle[0] if middle else 0, -1
    for i, turn in enumerate(call.turns):
        words = {w.text for w in tokens(turn.text) if len(w.text) > 3 or w.text in DIGIT_WORDS}
        if turn.role == "member":
            heard |= words
        elif i in middle and len(words & heard) > most:
            best, most = i, len(words & heard)
    return best
