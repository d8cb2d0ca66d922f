"""No guessing.

"I’m not sure, but I’ll find out for you." (001)

Passes when the agent, where they did not know, said that they would find out, or handed the question to somebody who
knows; fails when a guess, or a flat "no idea", was left as the answer.  `na` when the agent never lacked an answer.
"""

from __future__ import annotations

import re
from math import prod

from qa_analyzer.acts.doubt import asks
from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.verdicts import Limits, Verdict
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import tokens

from . import change
from .cite import failed, not_applicable, passed, turn_evidence, within_limit

ID = "no_guessing"
LIMITS: Limits = {"within_turns": 1}
ENOUGH = 0.7
"""Guesses left standing count from this level on, joined as independent signs: one mild hedge is none (set by hand)."""
SHORT_QUESTION = 4
"""A question of so few words ("and who would?") goes on about the same (set by hand)."""
LONG_WORD = 4
"""Words of more letters than this carry the matter (set by hand)."""


def judge(call: Call, limits: Limits) -> Verdict:
    """Each guess and "no idea" needs a finding out near it."""
    finds = _finds(call)
    lacks = [a for a in call.acts_of(ActKind.GUESS, ActKind.NO_IDEA) if a.speaker != "member"]
    open_ = [a for a in lacks if not any(_near(call, a, f, int(limits["within_turns"])) for f in finds)]
    doubt = 1 - prod(1 - score for score in {a.turn: a.score for a in sorted(open_, key=lambda a: a.score)}.values())
    if doubt >= ENOUGH:
        worst = min(open_, key=lambda a: a.turn)
        cited = within_limit(
            turn_evidence(call, i, f) for i, f in {a.turn: a.found_by for a in [worst, *open_]}.items()
        )
        what = "a guess" if worst.kind is ActKind.GUESS else "no answer"
        reason = f"The agent left {what} standing ({worst.quote!r})."
        return failed(ID, reason, cited, confidence=0.7 if len(open_) == 1 else 0.85)
    goes = int(limits["within_turns"])
    near = [f for f in finds if any(a.turn == f.turn or (a.score >= ENOUGH and _near(call, a, f, goes)) for a in lacks)]
    told = near or [f for f in finds if f.slots.get("lack")]
    if told:
        cited = within_limit(turn_evidence(call, i, f) for i, f in {a.turn: a.found_by for a in told}.items())
        return passed(ID, f"The agent said that they would find out ({told[0].quote!r}).", cited, confidence=0.8)
    return not_applicable(ID, "The agent never lacked an answer.", confidence=0.85)


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    finds = _finds(call)
    lacks = [a for a in call.acts_of(ActKind.GUESS, ActKind.NO_IDEA) if a.speaker != "member"]
    if verdict.outcome == "pass":
        return change.silent(call, (a.turn for a in finds), "without the finding out", to=("fail", "na"))
    if verdict.outcome == "na":
        words = ["M: Do you know why that is?", "A: No idea, I guess it is the weather."]
        return change.exchange(
            call, "a question answered with a guess", words, len(call.turns) // 2, to=("fail", "pass")
        )
    goes = int(limits["within_turns"])
    open_ = [a for a in lacks if not any(_near(call, a, f, goes) for f in finds)]
    words_ = "I am not sure, but I will find out for you."
    made = [change.said(call, "an offer to find out", words_, i) for i in dict.fromkeys(a.turn for a in open_)]
    return change.both(*made)


def _finds(call: Call) -> list[Act]:
    """Finding out, and handing the member on in the breath that says "I wouldn't know", or in the agent's next turn.

    Who guessed in that breath had given an answer: a later handing on is for another reason.
    """
    unknown = {a.turn for a in call.acts_of(ActKind.NO_IDEA, speaker="agent")}
    guessed = {a.turn for a in call.acts_of(ActKind.GUESS, speaker="agent")}
    unknown |= {j for i in unknown - guessed if (j := call.next_turn(i, "agent")) is not None}
    moves = call.acts_of(ActKind.TRANSFER_OFFER, ActKind.TRANSFER_ANNOUNCEMENT)
    handed = [a for a in moves if a.speaker != "member" and a.turn in unknown]
    return [a for a in call.acts_of(ActKind.FINDS_OUT) if a.speaker != "member"] + handed


def _near(call: Call, lack: Act, finds: Act, goes: int) -> bool:
    """Whether the finding out stands in the same turn, or in the agent's turn before or next `goes` turns.

    In another turn it must say by itself that an answer is sought, or answer a member who asks for that.
    """
    agents = [i for i, t in enumerate(call.turns) if t.role != "member"]
    if lack.turn not in agents or finds.turn not in agents:
        return False
    away = agents.index(finds.turn) - agents.index(lack.turn)
    if not away:
        return True
    between = call.turns[lack.turn + 1 : finds.turn]
    asked = [t for t in between if t.role == "member" and asks(t)] if away > 0 else []
    if any(_asks_on(t, call.turns[lack.turn]) for t in asked) or finds.kind is not ActKind.FINDS_OUT:
        return -1 <= away <= goes
    return -1 <= away <= goes and bool(finds.slots.get("lack")) and not asked


_SEEKS = re.compile(
    r"\b(find out|check|ask|look|know|knows|sure|certain|some(body|one)|any(body|one)|who|tell me|really)\b",
    re.IGNORECASE,
)


def _asks_on(turn: Turn, lack: Turn) -> bool:
    """Whether a member's question goes on about what the agent did not know; a new one is answered for itself."""
    question = next((s for s in re.findall(r"[^.?!]*\?", turn.text)), turn.text)
    words = [t.text for t in tokens(question)]
    same = {w for w in words if len(w) > LONG_WORD} & {t.text for t in tokens(lack.text)}
    return len(words) <= SHORT_QUESTION or bool(same) or _SEEKS.search(question) is not None
