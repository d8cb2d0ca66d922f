"""Displeasure that no phrase names, as the tone's model of words reads it, told to the criteria that turn on it."""

from __future__ import annotations

from dataclasses import replace

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.tone.words_model import chances, course

FOUND_BY = "concern: reads like displeasure"
SCORE = 0.75
"""As sure of a concern as a phrase of displeasure is (`acts.concern`)."""


def with_displeasure(call: Call) -> Call:
    """The call with the first member turn that reads frustrated enough to flag it, where no phrase told so before.

    It becomes the dialogue's `upset_turn`, and a concern where the member voiced none in words that a phrase names:
    irony and displeasure kept cool use none.
    """
    if not call.turns or not call.hearing.words_usable:
        return call
    first = min((i for i, chance in chances(call).items() if chance >= course().flag), default=None)
    if first is None:
        return call
    dialogue = call.dialogue
    if dialogue.upset_turn is None or first < dialogue.upset_turn:
        call = replace(call, dialogue=replace(dialogue, upset_turn=first))
    if any(a.kind is ActKind.CONCERN and a.speaker != "agent" and not a.learnt for a in call.acts):
        return call
    turn = call.turns[first]
    concern = Act(ActKind.CONCERN, first, turn.role, turn.start, turn.end, turn.text, score=SCORE, found_by=FOUND_BY)
    return replace(call, acts=tuple(sorted((*call.acts, concern), key=lambda a: (a.turn, a.start, a.end, a.kind))))
