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
from ._upset_not import CALM
from ._upset_weak import WEAK
from ._upset_weary import MIDDLE, WEARY
from ._upset_words import STRONG
from .rule import Rule

RULES: tuple[Rule, ...] = (
    *(Rule(ActKind.UPSET, p, CALM, "member", slots={"cue": c}, score=0.75, name=c) for c, p in STRONG.items()),
    *(Rule(ActKind.UPSET, p, CALM, "member", slots={"cue": c}, score=0.75, name=f"{c} 2") for c, p in WEARY.items()),
    *(Rule(ActKind.UPSET, p, CALM, "member", slots={"cue": c}, score=0.55, name=c) for c, p in MIDDLE.items()),
    *(Rule(ActKind.UPSET, p, CALM, "member", slots={"cue": c}, score=0.4, name=c) for c, p in WEAK.items()),
)

LEVEL, AFTER_LEVEL, AFTER_TURNS, BEFORE_TURNS = 0.7, 0.35, 4, 2
"""From this level on a turn is upset; the lower one holds in the member's turns around one that was."""
HALF_LEVEL, HALF_TURNS = 0.5, 3
"""Two turns of this level so near each other, in the member's turns, are both upset: a grievance said again."""
_GLAD = re.compile(
    r"\b(awesome|amazing|love (it|that|you)|wonderful news|so happy|so excited|congratulations|thank you so much|"
    r"(^|well |oh )ha( ha)*\b|haha|delighted|for free|too kind|so kind|(that|which) is (great|fantastic|wonderful|"
    r"amazing|lovely|hilarious|"
    r"perfect)|(you|it) (made|makes) my (day|week)|hell yeah|outstanding|not bad at all|"
    r"thrilled|relieved|just kidding|only joking|just joking|good insane|cry at my desk|you are the best|brilliant "
    r"thank)\b"
)
_CALMLY = re.compile(
    r"\b(not (shouting|angry|cross|upset|mad|complaining|blaming|annoyed)|no (rush|hurry|big deal|worries)|no harm|"
    r"not the end of the world|"
    r"(a )?(bit|little) (let down|disappointed)|if i am honest|to be fair|just (curious|wondering|checking)|if (that|"
    r"it) is possible|"
    r"but (it|that) is (fine|okay|all right|no matter)|no problem|sorry( about that)?$|i must be (stupid|blind|"
    r"doing)|"
    r"when you (can|get a)|silly me|i typed|i must have|my (own )?(fault|mistake|glasses|bad)|would it be possible)\b"
)
_TOLD_TWICE = re.compile(
    r"\b(\w+ (days|weeks|months|hours|minutes|years|times|dollars|pounds|euros|calls|emails|letters))\b.{0,14}\b\1\b"
)
"""A length, sum or count said again for weight: "two months. Two months!"."""
_SHOUT = re.compile(r"!")


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Keeps the signs in turns that are upset as a whole, each with the level of its turn; drops the others."""
    signs = [a for a in acts if a.kind is ActKind.UPSET]
    members = [i for i, t in enumerate(turns) if t.role != "agent"]
    glad = [_GLAD.search(Spoken.of(i, turns[i]).text) is not None for i in members]
    all_levels = [
        _level([a for a in signs if a.turn == i], turns[i], any(glad[max(0, n - 1) : n + 2]))
        for n, i in enumerate(members)
    ]
    levels = {members[n]: level for n, level in _upset(all_levels).items()}
    kept = [replace(a, score=round(levels[a.turn], 3)) for a in signs if a.turn in levels]
    return [a for a in acts if a.kind is not ActKind.UPSET] + kept


def _upset(levels: Sequence[float]) -> dict[int, float]:
    """The member's turns that are upset, with their level: by themselves, or by half a sign twice, or near one "
    "that is."""
    found = {n: level for n, level in enumerate(levels) if level >= LEVEL}
    half = [n for n, level in enumerate(levels) if level >= HALF_LEVEL]
    for a, b in pairwise(half):
        if b - a <= HALF_TURNS:
            found |= {n: max(LEVEL, levels[n]) for n in (a, b)}
    hot = frozenset(found)
    for n, level in enumerate(levels):
        near = any(0 < n - k <= AFTER_TURNS for k in found) or any(0 < k - n <= BEFORE_TURNS for k in hot)
        if level >= AFTER_LEVEL and near:
            found.setdefault(n, level)
    return found


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
    if signs and _TOLD_TWICE.search(text):
        level = 1 - (1 - level) * 0.5
    if glad:
        level *= 0.4
    if _CALMLY.search(text):
        level *= 0.5
    return level
