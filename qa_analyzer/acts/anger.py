"""Displeasure with heat: complaint with force, repeated grievance, sarcasm, threats to leave or escalate.

Disappointment stated calmly, a neutral report of a fault, or a polite request for a manager is none.
Each wording has a weight; the weights of a turn are joined as independent signs (1 - product of the
rest), and a turn counts from a level on that was set by hand, a lower one right after an upset turn.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

from ._spoken import Spoken
from ._upset_weak import WEAK
from ._upset_words import CALM, STRONG
from .rule import Rule

RULES: tuple[Rule, ...] = (
    *(Rule(ActKind.UPSET, p, CALM, "member", slots={"cue": c}, score=0.75, name=c) for c, p in STRONG.items()),
    *(Rule(ActKind.UPSET, p, CALM, "member", slots={"cue": c}, score=0.4, name=c) for c, p in WEAK.items()),
)

LEVEL, AFTER_LEVEL, AFTER_TURNS = 0.7, 0.35, 2
"""From this level on a turn is upset; the lower one holds in the member's next turns after one that was."""
_GLAD = re.compile(
    r"\b(awesome|amazing|love (it|that|you)|wonderful news|so happy|so excited|congratulations|thank you so much|"
    r"haha|ha ha|delighted|"
    r"thrilled|relieved|just kidding|only joking|just joking|good insane|cry at my desk|you are the best|brilliant "
    r"thank)\b"
)
_CALMLY = re.compile(
    r"\b(not (shouting|angry|cross|upset|mad|complaining|blaming|annoyed)|no (rush|hurry|big deal|worries)|no harm|"
    r"not the end of the world|"
    r"(a )?(bit|little) (let down|disappointed)|if i am honest|to be fair|just (curious|wondering|checking)|if (that|"
    r"it) is possible|"
    r"when you (can|get a)|silly me|i typed|i must have|my (own )?(fault|mistake|glasses|bad)|would it be possible)\b"
)
_SHOUT = re.compile(r"!")


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Keeps the signs in turns that are upset as a whole, each with the level of its turn; drops the others."""
    signs = [a for a in acts if a.kind is ActKind.UPSET]
    levels: dict[int, float] = {}
    was = -9
    members = [i for i, t in enumerate(turns) if t.role != "agent"]
    place = {i: n for n, i in enumerate(members)}
    for i in members:
        mine = [a for a in signs if a.turn == i]
        glad = any(_GLAD.search(Spoken.of(k, turns[k]).text) for k in members[max(0, place[i] - 1) : place[i] + 2])
        level = _level(mine, turns[i], glad)
        near = was >= 0 and place[i] - place[was] <= AFTER_TURNS
        if mine and level >= (AFTER_LEVEL if near else LEVEL):
            levels[i], was = level, i
    kept = [replace(a, score=round(levels[a.turn], 3)) for a in signs if a.turn in levels]
    return [a for a in acts if a.kind is not ActKind.UPSET] + kept


def _level(signs: Sequence[Act], turn: Turn, glad: bool) -> float:
    """How upset one turn is, 0-1; `glad`: the member is glad in it or right around it."""
    rest = 1.0
    for sign in {a.slots.get("cue", ""): a for a in sorted(signs, key=lambda a: a.score)}.values():
        rest *= 1 - sign.score
    level = 1 - rest
    text = Spoken.of(0, turn).text
    if signs and _SHOUT.search(turn.text):
        level = 1 - (1 - level) * 0.75
    if signs and any(a == b for a, b in pairwise(text.split())):
        level = 1 - (1 - level) * 0.9
    if glad:
        level *= 0.4
    if _CALMLY.search(text):
        level *= 0.5
    return level
