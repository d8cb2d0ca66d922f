"""What the agent said to soothe the member before, or without, words in which a concern is plain."""

from __future__ import annotations

import re

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.call import Call

STORY_WORDS = 8
"""A member's turn of fewer words tells no story that an apology could be for (set by hand)."""
_POLITE = re.compile(
    r"(?:\w+[’']?\w*\W+){0,2}?sorry[,.]?\s+(?:(?:but|sir|ma'?am|what|could|can|would|may|who|one)\b|"
    r"to (?:be )?(?:see|los)|to hear (?:that )?you(?:'re| are| will|'ll) (?:leav|go|cancel|retir)|"
    r"you(?:'re| are) leaving|"
    r"(?:we|i) (?:do not|don't|can't|cannot|didn't|did not|missed|talk|ramble))",
    re.IGNORECASE,
)
"""An apology that is a way of speaking, a regret or a refusal."""


def soothed_before(call: Call, before: int) -> list[Act]:
    """Empathy or an apology in answer to what the member said before turn `before`, that of the concern found.

    Of several concerns the first counts, and nobody soothes a member who voiced none: a first one was there.
    """
    found = []
    for act in call.acts_of(ActKind.EMPATHY, ActKind.APOLOGY):
        agrees = act.slots.get("as") == "agrees"  # "you're right" answers a remark as well as a grievance
        if agrees or act.turn >= before or act.speaker == "member" or act.slots.get("for", "other") != "other":
            continue
        held = any(h.event.end - 1 <= act.start <= h.event.end + 10 for h in call.dialogue.holds)
        if not held and any(t.role == "member" for t in call.turns[max(0, act.turn - 1) : act.turn]):
            found.append(act)
    return found


def apologised(call: Call) -> list[Act]:
    """Apologies in answer to a story, where no phrase names a concern in it: nobody apologises for a plain request."""
    elsewhere = call.acts_of(ActKind.UNAVAILABLE, ActKind.WRONG_NUMBER, ActKind.LINE_TROUBLE)
    none = {a.turn for a in elsewhere} | {a.turn for a in call.acts_of(ActKind.ALREADY_SAID)}
    found = []
    for act in soothed_before(call, len(call.turns)):
        told = call.turns[act.turn - 1].text if act.turn else ""
        sent_on = _POLITE.match(call.turns[act.turn].text[call.turns[act.turn].text.find(act.quote) :])
        if act.kind is ActKind.APOLOGY and act.turn not in none and len(told.split()) >= STORY_WORDS and not sent_on:
            found.append(act)
    return found
