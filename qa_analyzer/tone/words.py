"""What the words of each turn say of displeasure: cues in plain words, and a score."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.call import Call
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


@dataclass(frozen=True, slots=True)
class WordsOfTurn:
    """One turn's displeasure by its words: `score` 0-1 and the cues for people."""

    turn: int
    score: float
    cues: tuple[str, ...]


def by_words(call: Call, role: Role) -> list[WordsOfTurn]:
    """The turns of one speaker that show displeasure by their words, in order."""
    kind = ActKind.UPSET if role == "member" else ActKind.UNPROFESSIONAL
    turns: dict[int, list[Act]] = {}
    for act in call.acts_of(kind, speaker=role):
        turns.setdefault(act.turn, []).append(act)
    return [WordsOfTurn(i, _score(acts), _cues(call, i, acts)) for i, acts in sorted(turns.items())]


def _score(acts: Iterable[Act]) -> float:
    return min(1.0, max(a.score for a in acts))


def _cues(call: Call, turn: int, acts: Iterable[Act]) -> tuple[str, ...]:
    named = [a.slots.get("cue") or AGENT_CUES.get(a.slots.get("type", ""), "") for a in acts]
    if call.turns[turn].role == "member" and call.acts_of(ActKind.ALREADY_SAID, turns=range(turn, turn + 1)):
        named.append(REPEATED)
    return tuple(dict.fromkeys(n for n in named if n))
