"""What the words of each turn say of displeasure: cues in plain words, and a score."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Role

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
NEAR_CHANCE, TURNS_AFTER, TURNS_BEFORE = 0.4, 4, 2
"""A turn that the model calls so likely is displeased too where displeasure was found that few of the member's turns
before or after.  Chosen on the labelled development calls (0.3 to 0.5, two to six turns): 0.83 of the frustrated time
is covered at 0.93 of what is called, 0.70 at 0.94 without; at 0.3 every seventh second is wrong."""
TWICE_CHANCE, TWICE_TURNS = 0.5, 2
"""Two turns so likely, so near each other in the member's turns, speak for each other where no phrase does (chosen on
the same calls, without their phrases: half of the frustrated members and no other have such turns)."""
WEAK, TOGETHER = 0.55, 0.7
"""The most that the model alone says of a turn, below the level that flags a call (set by hand, as `acts.learnt.WEAK`),
and what two say that speak for each other, which is that level."""


@dataclass(frozen=True, slots=True)
class WordsOfTurn:
    """One turn's displeasure by its words: `score` 0-1 and the cues for people."""

    turn: int
    score: float
    cues: tuple[str, ...]


def by_words(call: Call, role: Role, chance: Mapping[int, float]) -> list[WordsOfTurn]:
    """The turns of one speaker that show displeasure by their words, in order; `chance`: `words_model.chances`."""
    kind = ActKind.UPSET if role == "member" else ActKind.UNPROFESSIONAL
    turns: dict[int, list[Act]] = {}
    for act in call.acts_of(kind, speaker=role):
        turns.setdefault(act.turn, []).append(act)
    found = {i: WordsOfTurn(i, _score(acts), _cues(call, i, acts)) for i, acts in turns.items()}
    if role == "member":
        found |= {i: WordsOfTurn(i, score, (READS,)) for i, score in _learnt(call, frozenset(found), chance).items()}
    return [found[i] for i in sorted(found)]


def hinted(call: Call, chance: Mapping[int, float]) -> list[Span]:
    """The member's turns that the model finds likely to be displeased, whether or not that makes a moment."""
    return [call.turns[i].span for i, likely in chance.items() if likely >= NEAR_CHANCE]


def _learnt(call: Call, phrased: frozenset[int], chance: Mapping[int, float]) -> dict[int, float]:
    """The further turns that the model hears, with their scores; `phrased`: those that phrases found."""
    own = [i for i, t in enumerate(call.turns) if t.role == "member"]
    likely = [n for n, i in enumerate(own) if chance.get(i, 0.0) >= TWICE_CHANCE]
    twice = {n for n in likely if any(0 < abs(n - other) <= TWICE_TURNS for other in likely)}
    seeds = twice | {n for n, i in enumerate(own) if i in phrased}
    near = {n for s in seeds for n in range(s - TURNS_BEFORE, s + TURNS_AFTER + 1)}
    return {
        i: TOGETHER if n in twice else min(WEAK, chance[i])
        for n, i in enumerate(own)
        if i not in phrased and n in near and chance.get(i, 0.0) >= NEAR_CHANCE
    }


def _score(acts: Iterable[Act]) -> float:
    return min(1.0, max(a.score for a in acts))


def _cues(call: Call, turn: int, acts: Iterable[Act]) -> tuple[str, ...]:
    named = [a.slots.get("cue") or AGENT_CUES.get(a.slots.get("type", ""), "") for a in acts]
    if call.turns[turn].role == "member" and call.acts_of(ActKind.ALREADY_SAID, turns=range(turn, turn + 1)):
        named.append(REPEATED)
    return tuple(dict.fromkeys(n for n in named if n))
