"""Asks before transferring.

"If a live transfer is warranted, before transferring the call, we will obtain the caller's permission and provide the
caller with the name and extension number of the person who will be helping the caller." (000)

Passes when the agent asked, and the member agreed, before the transfer; a member who asks for it has given it.  Fails
also when a transfer was begun unasked and then taken back.  `na` without a transfer.
"""

from __future__ import annotations

import re

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.verdicts import Limits, Verdict
from qa_analyzer.text.normalise import tokens

from . import change, change_close
from .cite import failed, not_applicable, passed, turn_evidence, undecided

ID = "transfer_permission"
_QUERIES = frozenset({"who", "what", "why", "where", "how", "which", "but", "no", "not", "hang", "wait", "before"})
_STOPS = re.compile(
    r"\b(?:wait|no[,.!]? no|stay on (?:this|the) (?:phone|line)|please,? no|stop|rather not|"
    r"(?:don't|do not) (?:want to go|"
    r"transfer|put me|pass me|send|switch|"
    r"move)|didn't ask|did not ask|not another|not again)\b", re.IGNORECASE,
)  # fmt: skip
_MOVING = frozenset({"transferring", "connecting", "forwarding"})
LIMITS: Limits = {"answer_turns": 4}
"""`answer_turns`: how many turns after the question the member's answer may come (set by hand)."""


def judge(call: Call, limits: Limits) -> Verdict:
    """The question and its answer, or the member's own request, before the transfer."""
    told = [a for a in call.acts_of(ActKind.TRANSFER_ANNOUNCEMENT) if a.speaker != "member"]
    offers = [a for a in call.acts_of(ActKind.TRANSFER_OFFER) if a.speaker != "member"]
    moved = call.dialogue.transfer_at is not None
    if not moved and not told:
        return not_applicable(ID, "The call was not transferred.")
    within = int(limits.get("answer_turns", 4))
    for offer in reversed(offers):
        if _agreed(call, offer, within):
            return passed(
                ID, "The agent asked, and the member agreed.", [turn_evidence(call, offer.turn, offer.found_by)]
            )
    begun = told[0].turn if told else None
    wishes = [
        a for a in call.acts_of(ActKind.TRANSFER_REQUEST) if a.speaker != "agent" and (begun is None or a.turn <= begun)
    ]  # fmt: skip
    if wishes and not _protests(call, wishes[-1].turn + 1 if begun is None else begun + 1):
        wish = turn_evidence(call, wishes[-1].turn, wishes[-1].found_by)
        return passed(ID, "The member asked for the transfer.", [wish], confidence=0.8)
    stopped = not moved and begun is not None and _under_way(call, told[0]) and _stopped(call, begun)
    if not moved and not stopped and not call.first(ActKind.TRANSFER_WITHDRAWN):
        return not_applicable(ID, "A transfer was spoken of, and none was made.", confidence=0.6)
    if offers and (unclear := _unclear_answer(call, offers[-1])) is not None:
        cited = [turn_evidence(call, offers[-1].turn), turn_evidence(call, unclear)]
        return undecided(ID, "The agent asked; what the member answered is neither a plain yes nor a no.", cited)
    at = [*dict.fromkeys([*(a.turn for a in told[:1]), *(a.turn for a in offers[:1])])]
    last = max((i for i, t in enumerate(call.turns) if t.role != "member"), default=0)
    evidence = [turn_evidence(call, i) for i in sorted(at or [last])]
    why = "asked, but transferred without the member's yes" if offers else "announced the transfer without asking"
    return failed(ID, f"The agent {why}.", evidence)


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    offers = [a for a in call.acts_of(ActKind.TRANSFER_OFFER) if a.speaker != "member"]
    wishes = [a for a in call.acts_of(ActKind.TRANSFER_REQUEST) if a.speaker != "agent"]
    if verdict.outcome == "na":
        return change_close.transferred(call)
    if verdict.outcome == "pass":
        return change.unsaid([*offers, *wishes], to=("fail", "na", "unsure"))
    told = call.first(ActKind.TRANSFER_ANNOUNCEMENT, speaker="agent")
    asked = ["A: May I transfer you to a colleague of mine?", "M: Yes, please do."]
    at = min([a.turn for a in (told, *offers) if a is not None], default=len(call.turns) - 1)
    window = call.turns[0].span | call.turns[at].span
    return change.exchange(call, "a question for the transfer and the member's yes", asked, at, window=window,
                           first=told is not None or bool(offers))  # fmt: skip


def _under_way(call: Call, told: Act) -> bool:
    """Whether the words tell of a move that is being made ("sending you over"), not of one that may come."""
    last = tokens(call.turns[told.turn].text)[-1:]
    return told.quote.split()[0].casefold().endswith("ing") or any(t.text in _MOVING for t in last)


def _stopped(call: Call, begun: int) -> bool:
    """Whether the member, told of a transfer under way, stops it at once."""
    index = call.next_turn(begun, "member")
    if index is None:
        return False
    return _STOPS.search(call.turns[index].text) is not None or bool(
        call.acts_of(ActKind.REFUSAL, turns=range(index, index + 1))
    )


def _agreed(call: Call, offer: Act, within: int) -> bool:
    """Whether the member's first answer after the offer is a yes."""
    for index in range(offer.turn + 1, min(len(call.turns), offer.turn + 1 + within)):
        if call.turns[index].role != "member":
            continue
        here = range(index, index + 1)
        if call.acts_of(ActKind.REFUSAL, turns=here):
            return False
        if call.acts_of(ActKind.CONSENT, ActKind.TRANSFER_REQUEST, turns=here):
            return True
    return False


def _unclear_answer(call: Call, offer: Act) -> int | None:
    """The member's next turn, where it is an answer of several words, no question and no refusal; else None."""
    index = call.next_turn(offer.turn, "member")
    if index is None or call.acts_of(ActKind.REFUSAL, turns=range(index, index + 1)):
        return None
    said = tokens(call.turns[index].text)
    asks = "?" in call.turns[index].text or any(t.text in _QUERIES for t in said)
    return index if len(said) >= 3 and not asks and not _protests(call, index) else None


def _protests(call: Call, first: int) -> bool:
    words = (
        "i did not ask",
        "i didn't ask",
        "no wait",
        "please don't",
        "hang on",
        "don't send",
        "do not send",
        "not asking",
    )
    said = [t.text.casefold() for t in call.turns[first:] if t.role == "member"]
    return any(w in text for text in said for w in words)
