"""Says how long the remaining work takes.

"We will inform our customers of normal process times, when they can expect completion, and any delays that may arise
in the process as well." (000)

Passes when the agent said when work that is left after the call will be done, or how long it takes; "when billing gets
to it" and "in a bit" give no time.  `na` when nothing is left to do after the call, and after a
transfer or a drop; an email that follows is no work by itself.
"""

from __future__ import annotations

import re

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.verdicts import Limits, Verdict
from qa_analyzer.timeline.close import why_no_close
from qa_analyzer.timeline.left_open import answers_when, left_open, then_asks_when

from . import change, change_close
from .cite import failed, not_applicable, passed, turn_evidence

ID = "sets_expectations"
NEAR_CHARACTERS = 80
"""A date belongs to a promise within so many characters, where no stop parts them: some fifteen words (set by hand)."""
_DATED = re.compile(
    r"\b(?:\w+day|tomorrow|tonight|days?|weeks?|january|february|march|april|may|june|july|august|september|october|november|"
    r"december|noon|midnight)\b",
    re.IGNORECASE,
)
LIMITS: Limits = {"near_turns": 2}
"""`near_turns`: how far a time may stand from the work that it is for (set by hand on written conversations)."""


def judge(call: Call, limits: Limits) -> Verdict:
    """Work left, with a time beside it."""
    if (reason := why_no_close(call)) and call.dialogue.ending != "abrupt":
        return not_applicable(ID, reason)
    near = int(limits.get("near_turns", 2))
    earliest = min(call.dialogue.business_turn or 0, len(call.turns) // 3)
    work = [a for a in call.acts_of(ActKind.COMMITMENT) if a.speaker != "member" and a.turn >= earliest]
    work = [a for a in work if not _done_in_the_call(call, a)]
    times = [a for a in call.acts_of(ActKind.TIME_GIVEN) if a.speaker != "member"]
    exact = [a for a in times if a.slots.get("exact") == "yes"]
    vague = [a for a in times if a.slots.get("firm") == "yes"]
    unclear = [a for a in times if a.slots.get("exact") == "no" and a.turn >= earliest]
    if opened := left_open(call, unclear, exact, work):
        return failed(ID, "When the remaining work will be done was left open.",
                      [turn_evidence(call, a.turn, a.found_by) for a in opened], confidence=0.75)  # fmt: skip

    summed = {a.turn for a in call.acts_of(ActKind.SUMMARY)}

    def order(act: Act) -> tuple[bool, bool, int, int]:
        weak = act.slots.get("strength") != "strong"
        away = min((abs(t.turn - act.turn) for t in exact), default=0) if weak else 0
        return act.turn in summed, weak, away, -act.turn

    for act in sorted(work, key=order):
        beside = [
            t
            for t in exact
            if abs(t.turn - act.turn) <= near and (t.turn == act.turn or call.turns[t.turn].role != "member")
        ]
        if beside:
            best = min(beside, key=lambda t: (abs(t.turn - act.turn), t.start))
            cited = dict.fromkeys([best.turn, act.turn])
            return passed(ID, "The agent said when the remaining work will be done.",
                          [turn_evidence(call, i) for i in cited], confidence=0.85)  # fmt: skip
    owed = [
        a for a in work if a.slots.get("strength") == "strong" or _put_off(a, vague, near) or then_asks_when(call, a)
    ]
    owed += [v for v in vague if v.turn >= earliest and answers_when(call, v) and all(t.turn != v.turn for t in exact)]
    if not owed:
        return not_applicable(ID, "No work was left for after the call.", confidence=0.75)
    late = _one_a_turn(sorted(owed, key=lambda a: a.turn))[-2:]
    late.sort(key=lambda a: (a.kind is not ActKind.TIME_GIVEN, a.turn))  # the answer without a time first
    return failed(ID, "Work was left for after the call, and no time was given.",
                  [turn_evidence(call, a.turn, a.found_by) for a in late], confidence=0.7)  # fmt: skip


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    if verdict.outcome == "na" and why_no_close(call) and call.dialogue.ending != "abrupt":
        return change_close.a_close(call, (*change.JUDGED, "na"))
    agents = [i for i, _ in call.turns_of("agent")]
    if verdict.outcome == "na":
        words = "I have escalated this to the billing team, and they will call you soon."
        at = agents[-2] if len(agents) > 1 else -1
        return change.said(call, "work left for after the call", words, at, to=change.JUDGED)
    times = [a for a in call.acts_of(ActKind.TIME_GIVEN) if a.speaker != "member"]
    if verdict.outcome == "pass":
        return change.unsaid((a for a in times if a.slots.get("exact") == "yes"), to=("fail", "na"))
    cited = [i for i in agents for e in verdict.evidence if call.turns[i].start == e.start]
    near = cited[0] if cited else agents[-1]
    words = "That will be done by Friday at noon."
    return change.said(call, "a time by which the remaining work will be done", words, near)


def _done_in_the_call(call: Call, act: Act) -> bool:
    """A promise to look or ask that a hold, right after it, is for; or an email alone."""
    dated = any(_DATED.search(t.quote) for t in call.acts_of(ActKind.TIME_GIVEN, turns=range(act.turn, act.turn + 1)))
    if dated and _DATED.search(_around(call.turns[act.turn].text, act.quote)):
        return False  # a day is named: no hold is meant
    holding = (ActKind.HOLD_REQUEST, ActKind.HOLD_ANNOUNCEMENT, ActKind.HOLD_TIME)
    if call.acts_of(*holding, turns=range(act.turn, act.turn + 2)) and act.slots.get("work") != "filed":
        return True
    if (
        any(act.end - 1 <= h.event.start <= act.end + 45 for h in call.dialogue.holds)
        and act.slots.get("work") != "filed"
    ):
        return True
    mail = call.acts_of(ActKind.EMAIL_PROMISE, turns=range(act.turn, act.turn + 1))
    text = call.turns[act.turn].text.casefold()
    at = max(0, text.find(act.quote.casefold()))
    near = text[max(0, at - 50) : at + len(act.quote) + 60]
    return bool(mail) and act.slots.get("strength") == "weak" and any(w in near for w in _MAILED)


def _around(text: str, quote: str) -> str:
    """The part of a sentence near the beginning of a quote in it."""
    at = max(0, text.find(quote))
    first = max((text.rfind(stop, 0, at) for stop in ".?!"), default=-1) + 1
    ends = [i for stop in ".?!" if (i := text.find(stop, at)) >= 0]
    return text[max(first, at - NEAR_CHARACTERS) : min([*ends, len(text), at + NEAR_CHARACTERS])]


_MAILED = ("mail", "writing", "inbox", "note", "recap", "outline", "copy")


def _put_off(act: Act, vague: list[Act], near: int) -> bool:
    return any(abs(v.turn - act.turn) <= near for v in vague)


def _one_a_turn(acts: list[Act]) -> list[Act]:
    return list({a.turn: a for a in acts}.values())
