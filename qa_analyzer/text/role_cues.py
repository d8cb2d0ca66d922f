"""What agents say that members hardly ever say, and the other way round: to tell who is who by the words."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from .normalise import sentences, tokens
from .phrases import Pattern, PhraseBook
from .role_cue_table import CUES

LEANING_WORDS: dict[str, float] = {
    "your": 1.8, "you": 0.7, "we": 0.9, "us": 0.9, "our": 0.9, "may": 1.2, "thank": 0.7, "thanks": 0.7, "sorry": 0.6,
    "today": 0.6, "help": 0.7, "anything": 0.7, "how": 0.7, "can": 0.5, "will": 0.3, "for": 0.3,
    "my": -1.2, "me": -0.5, "was": -0.5, "said": -0.7, "yes": -0.6, "yeah": -0.6, "no": -0.5, "he": -0.3, "she": -0.3,
    "dot": -0.9, "but": -0.3, "been": -0.3,
}  # fmt: skip
"""Words that lean to one side in any service call: who serves says "you", who is served says "my"."""
MOST_FROM_WORDS = 2.5
"""Leaning words alone never weigh more than one good phrase."""


@dataclass(frozen=True, slots=True)
class RoleCue:
    """One cue heard: its name and weight (> 0 speaks for the agent, < 0 for the member; natural log-odds)."""

    name: str
    weight: float


@cache
def _book() -> PhraseBook:
    return PhraseBook(Pattern(name, row.phrases, row.unless) for name, row in CUES.items())


def role_cues(text: str) -> list[RoleCue]:
    """The phrases in a turn's words that tell a role, each cue at most once."""
    names = {hit.pattern for sentence in sentences(text) for hit in _book().find(sentence)}
    return [RoleCue(name, CUES[name].weight) for name in sorted(names)]


def leaning(text: str) -> float:
    """What the plain words lean to, in log-odds for the agent, within +-MOST_FROM_WORDS."""
    total = sum(LEANING_WORDS.get(word, 0.0) for word in sorted({t.text for t in tokens(text)}))
    return max(-MOST_FROM_WORDS, min(MOST_FROM_WORDS, total))
