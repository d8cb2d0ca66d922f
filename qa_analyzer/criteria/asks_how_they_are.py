"""The agent asks in the opening how the caller is.

Document 000: "Great, how are you today?/How's your day going?"

Any polite question of that kind passes.  `na` on an outbound call, and where the caller's upset
shows by the time the business has been stated, be it cool, ironic, a panic or a death told: "Use your judgment for
upset customers."  Joy at good news is no upset, nor is heat that the agent's asking twice brought.
"""

from __future__ import annotations

import re

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.verdicts import Limits, Verdict
from qa_analyzer.timeline.bereavement import told_death
from qa_analyzer.timeline.displeasure import cool_displeasure
from qa_analyzer.timeline.opening import second_agent_turn

from . import change
from .cite import failed, first_words, not_applicable, passed, turn_evidence, undecided

FEW_WORDS = 15
"""Business stated in at most so many words goes on in the caller's next turn (set by hand)."""
_GLAD = re.compile(r"\b(?:congratulations|congrats|(?:super|great|wonderful|lovely|fantastic|amazing) news)\b", re.I)
"""The agent answers good news."""
LIMITS: Limits = {"upset_within_turns": 4}
"""A grievance in the opening whose heat shows within so many turns was upset from the start."""


def judge(call: Call, limits: Limits) -> Verdict:
    """The verdict on one call."""
    name, dialogue = "asks_how_they_are", call.dialogue
    if not call.record.inbound:
        return not_applicable(name, "The agent called.", basis=frozenset({"record"}))
    opening = first_words(call)
    if not opening:
        return not_applicable(name, "No agent is heard.", confidence=0.6)
    window = call.turns[0].span | call.turns[max(opening[-1], dialogue.opening.stop - 1)].span
    said = call.acts_of(ActKind.HOW_ARE_YOU, speaker="agent", turns=range(window_stop(call)))
    asked = next((a for a in said if a.mode == "asks"), None)
    if asked:
        return passed(
            name,
            f'Asks: "{asked.quote}".',
            [turn_evidence(call, asked.turn, asked.found_by)],
            confidence=0.95,
            window=window,
        )
    stated = dialogue.business_turn if dialogue.business_turn is not None else dialogue.opening.stop
    if told_death(call.turns, stated):
        return not_applicable(name, "The caller tells of a death in the opening.", confidence=0.7)
    glad = any(_GLAD.search(t.text) for i, t in call.turns_of("agent") if i <= stated + 1)
    upset = None if glad else dialogue.upset_turn
    if upset is not None and upset <= stated + _more(call, stated):
        return not_applicable(name, "The caller is upset in the opening.", confidence=0.8)
    soon = stated + int(limits["upset_within_turns"])
    aggrieved = call.first(ActKind.CONCERN, speaker="member", turns=range(stated + 1))
    if aggrieved and upset is not None and upset <= soon and not _asked_again(call, upset):
        return not_applicable(name, "The caller opens with a grievance, with heat right after.", confidence=0.65)
    if not glad and cool_displeasure(call.turns, stated) is not None:
        return not_applicable(name, "The caller is displeased, if coolly, in the opening.", confidence=0.6)
    if said:
        return undecided(name, f'Hopes, but does not ask: "{said[0].quote}".', [turn_evidence(call, said[0].turn)])
    due = second_agent_turn(call.turns)
    return failed(
        name,
        "No question how the caller is was heard in the opening.",
        [turn_evidence(call, due if due is not None else opening[0])],
        confidence=0.85,
        window=window,
    )


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    opening = first_words(call)
    if verdict.outcome == "pass":
        said = call.acts_of(ActKind.HOW_ARE_YOU, speaker="agent", turns=range(window_stop(call)))
        return change.unsaid(said, to=("fail", "na"))
    what, words = "a question by the agent how the caller is", "How are you today?"
    asked = change.said(call, what, words, opening[-1] if opening else -1, window=verdict.window)
    return change.if_inbound(call, asked)


def _asked_again(call: Call, upset: int) -> bool:
    """Whether the heat answers a question asked again: no upset that the caller brought along."""
    return call.first(ActKind.ALREADY_SAID, turns=range(upset, upset + 1)) is not None


def _more(call: Call, stated: int) -> int:
    """Turns after `stated` that still state the business."""
    return 2 if stated < len(call.turns) and len(call.turns[stated].text.split()) <= FEW_WORDS else 0


def window_stop(call: Call) -> int:
    """One past the last turn searched: the opening and one more turn of each side."""
    return min(len(call.turns), max(call.dialogue.opening.stop + 2, 4))
