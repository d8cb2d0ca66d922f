"""A problem, worry or displeasure voiced by the member.  A plain request, or a question, is none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

from ._concern_words import CONCERN_RULES
from ._grievance_frames import grievance
from ._spoken import Spoken
from .rule import Rule

RULES: tuple[Rule, ...] = CONCERN_RULES

_PAST = re.compile(
    r"\b(all )?(sorted|solved|fixed|working) now\b|\bthat (is|was) (great|perfect|wonderful|lovely)\b|\bnever mind\b"
)
_CALLED_SO = re.compile(
    r"\b(?:nobody|no one|never)(?: \w+){0,2}? call(?:ed|s) me (?!back|yet|about|again|since|when|to|in|at|for|after|on|"
    r"either|all|or|and|until|till|with|from|this|last|today|yesterday)\w+"
)
"""Nobody calls the member by that name."""


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Displeasure with heat is a concern too; what the member calls settled is none; one concern a turn is kept."""
    hot = {a.turn: a for a in acts if a.kind is ActKind.UPSET}
    kept: list[Act] = []
    seen: set[int] = set()
    for act in acts:
        if act.kind is ActKind.CONCERN:
            said = Spoken.of(act.turn, turns[act.turn]).text
            if act.turn in seen or (act.turn not in hot and _PAST.search(said)):
                continue
            if _CALLED_SO.search(said) and act.quote.casefold().startswith(("nobody", "no one", "never")):
                continue
            seen.add(act.turn)
        kept.append(act)
    for turn, act in hot.items():
        if turn not in seen:
            kept.append(Spoken.of(turn, turns[turn]).act(ActKind.CONCERN, None, "displeasure", score=act.score))
    by_rule = {a.turn for a in kept if a.kind is ActKind.CONCERN and not _heard(a)}
    told = [grievance_act(i, t) for i, t in enumerate(turns) if t.role == "member" and i not in by_rule]
    found = {a.turn: a for a in told if a}
    return [a for a in kept if not (_heard(a) and a.turn in found)] + list(found.values())


def _heard(act: Act) -> bool:
    """Whether a concern rests on a sentence model."""
    return act.kind is ActKind.CONCERN and (act.learnt or "by" in act.slots)


def grievance_act(index: int, turn: Turn) -> Act | None:
    """The concern of a turn whose facts are at odds with each other; None without any."""
    spoken = Spoken.of(index, turn)
    found = grievance(spoken.text)
    return spoken.act(ActKind.CONCERN, found, "facts at odds", score=TOLD) if found else None


TOLD = 0.7
"""A grievance told as facts, without a word of displeasure (set by hand)."""
