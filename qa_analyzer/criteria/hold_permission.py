"""Permission before every hold.

"We will obtain the caller’s permission before placing the call “on hold” by asking and waiting for a response before
initiating the hold function." (000)

Passes when before every hold the agent asked, and the member agreed before the hold began.  An announcement, a hold
begun before the answer, or after a refusal, fails; an "mm" is no agreement.  `na` when the member was never on hold.
"""

from __future__ import annotations

import re
from typing import Literal

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.dialogue import HoldStory
from qa_analyzer.core.span import Span
from qa_analyzer.core.verdicts import Limits, Verdict
from qa_analyzer.text.normalise import tokens
from qa_analyzer.timeline.hold_cues import ANSWERS_ASKED, ASKING, ASKS_BACK, plain

from . import change, change_hold
from .cite import TIMED, failed, hold_evidence, never_held, passed, turn_evidence, undecided, within_limit

ID = "hold_permission"
LIMITS: Limits = {}
_DIGIT = r"(zero|oh|one|two|three|four|five|six|seven|eight|nine|\d+)"
_DIGITS = re.compile(rf"\b{_DIGIT} {_DIGIT}\b")
_BREAKS_OFF = re.compile(r"[.!?,] [^.!?]*[^.!?\s\"')\]]$|(\.\.\.|…|[-–—])$")
"""A turn written with stops that ends without one: the speaker was cut off."""
_RIGHT_BEFORE_S = 12.0
"""An answer this near before a hold may have been to a request for it (set by hand)."""
_MURMUR = frozenset("mm hm hmm mhm mmm huh m uh oh ah".split())


def judge(call: Call, limits: Limits) -> Verdict:
    """Every hold must have been asked for and agreed to."""
    stories = call.dialogue.holds
    if not stories:
        return never_held(call, ID)
    for story in stories:
        outcome, reason = _judged(call, story)
        if outcome == "fail":
            return failed(ID, reason, within_limit(hold_evidence(call, story, "hold without permission")), basis=TIMED)
    for story in stories:
        outcome, reason = _judged(call, story)
        if outcome == "unsure":
            return undecided(ID, reason, within_limit(hold_evidence(call, story)))
    asked = [call.acts[s.request].turn for s in stories if s.request is not None]
    asked += [call.acts[s.answer].turn for s in stories if s.answer is not None]
    cited = within_limit(turn_evidence(call, i, "hold asked for and agreed") for i in dict.fromkeys(asked))
    return passed(ID, f"Asked and agreed before {_each(len(stories))}.", cited, basis=TIMED)


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    stories = call.dialogue.holds
    if not stories:
        return change_hold.some_hold(call, verdict)
    if verdict.outcome == "pass":
        agreed = [call.acts[s.answer] for s in stories if s.answer is not None]
        what = "without the member's yes (" + ", ".join(f"“{a.quote}”" for a in agreed) + ")"
        return change.silent(call, (a.turn for a in agreed), what, to=("fail", "unsure"))
    words = ["A: May I place you on hold for two minutes?", "M: Sure, go ahead."]
    since, made = 0.0, []
    for story in stories:
        if _judged(call, story)[0] != "pass":
            window = Span(since, max(since, story.event.start))
            made.append(change.exchange(call, "a question for the hold and the member's yes", words,
                                        change.before(call, story.event.start), window=window))  # fmt: skip
        since = story.event.end
    return change.both(*made)


def _judged(call: Call, story: HoldStory) -> tuple[Literal["pass", "fail", "unsure"], str]:
    at = f"the hold at {story.event.start:.0f} s"
    if story.agreed and story.asked:
        return "pass", ""
    if story.request is None and _agreed_to_something(call, story):
        return "unsure", f"The member agreed to something right before {at}; whether that was asked cannot be told."
    if story.request is None:
        return "fail", f"Nobody asked before {at}."
    request = call.acts[story.request]
    said = [t.text for t in call.turns[request.turn + 1 :] if t.role != "agent" and t.start < story.event.start]
    if not story.asked and said and ANSWERS_ASKED.match(plain(said[-1])):
        return "unsure", f"The member answered as to a question before {at}: {said[-1]!r}; none was recognised."
    if not story.asked:
        return "fail", f"The agent announced {at} and did not ask."
    if story.agreed is False:
        return "fail", f"The member had not agreed to {at}, and was put on hold after a refusal."
    words = [w.text for text in said for w in tokens(text, keep_fillers=True)]
    if story.answer is not None:
        return "unsure", f"Whether the member agreed to {at} cannot be told from {' '.join(said)!r}."
    if not words or set(words) <= _MURMUR or said[-1].rstrip().endswith("?") or ASKS_BACK.match(plain(said[-1])):
        return "fail", f"The member had not agreed when {at} began."
    if _BREAKS_OFF.search(said[-1].rstrip()):
        return "fail", f"The member was still speaking, and had not agreed, when {at} began."
    both = call.first(ActKind.CALLBACK_NUMBER, turns=range(request.turn, request.turn + 3)) is not None
    if both and _DIGITS.search(" ".join(words)):
        return "unsure", f"Before {at} the member answered with a number and did not say yes or no to the hold."
    return "unsure", f"Whether the member agreed to {at} cannot be told from {said[-1]!r}."


def _agreed_to_something(call: Call, story: HoldStory) -> bool:
    """Whether the member said yes right before the hold to agent's words that may have asked for it, ill heard."""
    onset = story.event.start
    for act in call.acts_of(ActKind.CONSENT):
        if act.speaker != "agent" and onset - _RIGHT_BEFORE_S <= act.start < onset:
            asked = call.turns[max(0, act.turn - 2) : act.turn]
            if any(t.role != "member" and ASKING.search(plain(t.text)) for t in asked):
                return True
    return False


def _each(number: int) -> str:
    return "the hold" if number == 1 else f"each of the {number} holds"
