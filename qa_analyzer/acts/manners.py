"""What an agent must not say: profanity, insult, sarcasm, blame, dismissal, slang that belittles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

from ._manners_curt import CURT
from ._manners_reproach import how_minded, minded
from ._manners_words import TYPES
from ._spoken import Spoken, run_before
from .rule import Rule

RULES: tuple[Rule, ...] = tuple(
    Rule(ActKind.UNPROFESSIONAL, phrases, unless, speaker="agent", slots={"type": kind}, score=score,
         name=f"{kind}{more}")
    for types, more in ((TYPES, ""), (CURT, ", curt"))
    for kind, (phrases, unless, score) in types.items()
)  # fmt: skip

_QUOTES = re.compile(
    r"\b(you said|did you say|it says|the (site|page|screen|error|message) says|quote|called|titled|named|username|"
    r"password|email is)\b"
)
_PRAISE = re.compile(r"^(?:\W*\w+\W+)?(?:well done|good for you|bravo|clever you)\b", re.IGNORECASE)
"""Praise: meant as it is said unless the member is upset."""
_WARM = re.compile(
    r"\b(ha|haha|congratulations|love (it|that)|you earned|please do not worry|no worries|of course|i am so sorry)\b"
)


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Drops words that the agent only quotes, and banter that the member's own wit began and nobody minded.

    Adds what reproaches or belittles where the member minds it at once.
    """
    upset = {a.turn for a in acts if a.kind is ActKind.UPSET}
    kept: list[Act] = []
    for act in acts:
        if act.kind is ActKind.UNPROFESSIONAL:
            text = Spoken.of(act.turn, turns[act.turn]).text
            if _QUOTES.search(text) and act.slots.get("type") in ("profanity", "insult", "slang"):
                continue
            if _PRAISE.search(act.quote) and not upset & set(range(act.turn - 1, act.turn + 2)):
                continue
            member_before = run_before(turns, act.turn, "member")
            calm = not upset & set(range(act.turn - 3, act.turn + 3))
            if (
                act.slots.get("type") in ("sarcasm", "dismissal", "blame")
                and calm
                and member_before
                and _WARM.search(text)
            ):
                continue
            act = replace(act, slots={**act.slots, "minded": how_minded(act.turn, turns)})
        kept.append(act)
    return [*kept, *minded(turns, kept)]
