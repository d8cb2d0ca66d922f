"""What the words of each turn say of displeasure: cues in plain words, and a score."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Role

from .words_model import course

AGENT_CUES = {
    "profanity": "swears",
    "insult": "insults the member",
    "blame": "blames the member",
    "dismissal": "waves the member off",
    "sarcasm": "is sarcastic",
    "slang": "talks down to the member",
}
"""An unprofessional act's type in plain words."""
REPEATED = "says that they had already said it"

READS = "reads like displeasure"
MOMENT_SCORE, FLAG_SCORE = 0.4, 0.7
"""What a turn scores that the model finds just likely enough for a moment, and for a flag (`hear.FLAG_LEVEL`): between
them, and up to 1, the score follows the probability."""
HINTED = 0.5
"""From this part of the probability of a moment on a turn reads a little like displeasure (set by hand)."""


@dataclass(frozen=True, slots=True)
class WordsOfTurn:
    """One turn's displeasure by its words: `score` 0-1 and the cues for people."""

    turn: int
    score: float
    cues: tuple[str, ...]


def by_words(call: Call, role: Role, chance: Mapping[int, float]) -> list[WordsOfTurn]:
    """The turns of one speaker that show displeasure by their words, in order; `chance`: of the member's turns."""
    kind = ActKind.UPSET if role == "member" else ActKind.UNPROFESSIONAL
    turns: dict[int, list[Act]] = {}
    for act in call.acts_of(kind, speaker=role):
        turns.setdefault(act.turn, []).append(act)
    if role == "member":
        likely = {i: _score(p) for i, p in chance.items() if p >= course().moment}
        likely |= dict.fromkeys(_barbs_beside(call, likely, turns, chance), MOMENT_SCORE)
        return [WordsOfTurn(i, likely[i], _cues(call, i, turns.get(i, ())) or (READS,)) for i in sorted(likely)]
    return [WordsOfTurn(i, min(1.0, max(a.score for a in turns[i])), _cues(call, i, turns[i])) for i in sorted(turns)]


def _barbs_beside(
    call: Call, likely: Mapping[int, float], phrased: Mapping[int, list[Act]], chance: Mapping[int, float]
) -> list[int]:
    """Turns with a phrase that hint at displeasure, right beside one that shows it ("Unbelievable.")."""
    own = [i for i, turn in enumerate(call.turns) if turn.role == "member"]
    beside = {i for a, b in pairwise(own) for i, other in ((a, b), (b, a)) if other in likely}
    return [i for i in sorted(beside - set(likely)) if i in phrased and chance[i] >= HINTED * course().moment]


def hinted(call: Call, chance: Mapping[int, float]) -> list[Span]:
    """The member's turns that read at least a little like displeasure, whether or not that makes a moment."""
    return [call.turns[i].span for i, likely in chance.items() if likely >= HINTED * course().moment]


def _score(chance: float) -> float:
    """A probability as the score of a turn: 0-1, rising with it."""
    known = course()
    points = ((0.0, 0.0), (known.moment, MOMENT_SCORE), (known.flag, FLAG_SCORE), (1.0, 1.0))
    (p0, s0), (p1, s1) = next((a, b) for a, b in pairwise(points) if chance <= b[0])
    return s0 + (s1 - s0) * (chance - p0) / (p1 - p0)


def _cues(call: Call, turn: int, acts: Iterable[Act]) -> tuple[str, ...]:
    named = [a.slots.get("cue") or AGENT_CUES.get(a.slots.get("type", ""), "") for a in acts]
    if call.turns[turn].role == "member" and call.acts_of(ActKind.ALREADY_SAID, turns=range(turn, turn + 1)):
        named.append(REPEATED)
    return tuple(dict.fromkeys(n for n in named if n))
