"""Thanks on the return from every hold.

"A simple, yet genuine, “Thanks for waiting!” acknowledges you are appreciative of the time they spent" (000)

Passes when in the first agent turn after each hold the agent thanked the member for waiting; thanks that open it and
name nothing else are for the wait, where the member had said nothing since.  An apology alone fails,
unless the standard's limits say otherwise: `apology_suffices` takes it as well, `apology_required` asks for it
instead ("should always apologize for putting a customer on hold when he picks the call back up", 002).  Holds that
nobody came back from do not count.  `na` when the member was never on hold, or nobody came back.
"""

from __future__ import annotations

import re

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.dialogue import HoldStory
from qa_analyzer.core.verdicts import Limits, Verdict

from . import change, change_hold
from .cite import TIMED, failed, never_held, not_applicable, passed, turn_evidence, undecided, within_limit

ID = "thanks_for_holding"
LIMITS: Limits = {"apology_required": False, "apology_suffices": False}
_BARE = re.compile(
    r"^(\W*\w+\W+){0,4}?(thank you|thanks)\b(?! (for (calling|your call|the|that)|to (?!you)\w))", re.IGNORECASE
)


def judge(call: Call, limits: Limits) -> Verdict:
    """Every return counts."""
    stories = [s for s in call.dialogue.holds if s.return_turn is not None]
    if not call.dialogue.holds:
        return never_held(call, ID)
    if not stories:
        return not_applicable(ID, "Nobody came back from the hold.")
    wanted = "an apology" if limits["apology_required"] else "thanks for waiting"
    missing = [s for s in stories if not _done(call, s, limits)]
    sure = [s for s in missing if limits["apology_required"] or not _BARE.search(_text(call, s))]
    if missing:
        story = (sure or missing)[0]
        cited = within_limit([turn_evidence(call, story.return_turn or 0, f"no {wanted}")])
        at = f"on the return at {call.turns[story.return_turn or 0].start:.0f} s"
        if not sure:
            return undecided(ID, f"The agent thanked the member {at}, not plainly for waiting.", cited)
        return failed(ID, f"No words of {wanted} were heard {at}.", cited, basis=TIMED)
    turns = dict.fromkeys(call.acts[s.thanks].turn if s.thanks is not None else s.return_turn or 0 for s in stories)
    cited = within_limit(turn_evidence(call, i, "return from the hold") for i in turns)
    return passed(ID, f"On every return there was {wanted}.", cited, basis=TIMED)


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    stories = [s for s in call.dialogue.holds if s.return_turn is not None]
    if not stories and call.dialogue.holds:
        end = call.dialogue.holds[-1].event.end
        return (Change(change.JUDGED, "the agent back from the hold, with words to the member", end, end),)
    if not stories:
        return change_hold.some_hold(call, verdict)
    wanted = ActKind.APOLOGY if limits["apology_required"] else ActKind.THANKS_FOR_WAITING
    if verdict.outcome == "pass":
        back = {s.return_turn for s in stories} | {call.acts[s.thanks].turn for s in stories if s.thanks is not None}
        said = [a for a in call.acts_of(wanted) if a.speaker != "member" and a.turn in back]
        said += [_meant(call, s.return_turn, s.meant) for s in stories if s.return_turn is not None and s.meant]
        return change.unsaid(said, to=("fail", "unsure"))
    what, words = "thanks by the agent for waiting", "Thank you so much for waiting."
    if limits["apology_required"]:
        what, words = "an apology by the agent for the wait", "I am sorry to have kept you waiting."
    missing = [s.return_turn or 0 for s in stories if not _done(call, s, limits)]
    return change.both(*(change.said(call, what, words, i, first=True) for i in missing))


def _text(call: Call, story: HoldStory) -> str:
    return call.turns[story.return_turn].text if story.return_turn is not None else ""


def _meant(call: Call, back: int, words: str) -> Act:
    """Thanks that name nothing, as an act."""
    turn = call.turns[back]
    return Act(ActKind.THANKS_FOR_WAITING, back, turn.role, turn.start, turn.end, words)


def _done(call: Call, story: HoldStory, limits: Limits) -> bool:
    back = story.return_turn or 0
    sorry = any(a.speaker != "member" for a in call.acts_of(ActKind.APOLOGY, turns=range(back, back + 2)))
    if limits["apology_required"]:
        return sorry
    return story.thanked or (bool(limits["apology_suffices"]) and sorry)
