"""A problem, worry or displeasure voiced by the member.  A plain request, or a question, is none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

from ._concern_words import CONCERN_RULES
from ._spoken import Spoken
from .rule import Rule

RULES: tuple[Rule, ...] = CONCERN_RULES

_PAST = re.compile(
    r"\b(all )?(sorted|solved|fixed|working) now\b|\bthat (is|was) (great|perfect|wonderful|lovely)\b|\bnever mind\b"
)


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Displeasure with heat is a concern too; what the member calls settled is none; one concern a turn is kept."""
    hot = {a.turn: a for a in acts if a.kind is ActKind.UPSET}
    kept: list[Act] = []
    seen: set[int] = set()
    for act in acts:
        if act.kind is ActKind.CONCERN:
            if act.turn in seen or (act.turn not in hot and _PAST.search(Spoken.of(act.turn, turns[act.turn]).text)):
                continue
            seen.add(act.turn)
        kept.append(act)
    for turn, act in hot.items():
        if turn not in seen:
            kept.append(Spoken.of(turn, turns[turn]).act(ActKind.CONCERN, None, "displeasure", score=act.score))
    return kept
