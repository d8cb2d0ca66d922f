"""Where the agent does not know: guesses, flat "no idea", and finding out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

from ._doubt_words import DOUBT_RULES
from ._spoken import Spoken
from .rule import Rule

RULES: tuple[Rule, ...] = DOUBT_RULES

QUESTION = re.compile(
    r"\b(what|when|where|who|whose|which|why|how (much|many|long|often|soon|do|does|is|come|will|would|can|far|big|"
    r"about)|"
    r"(do|does|did|is|are|was|were|will|would|can|could|should|has|have|am) (i|you|it|that|they|there|we|he|she|this|"
    r"the|my|your|somebody|someone|anybody|any|not))\b"
)
"""A question by its words, for text without question marks."""


def asks(turn: Turn) -> bool:
    """Whether a turn holds a question: a mark, or in text without any marks a question's words."""
    if "?" in turn.text:
        return True
    return QUESTION.search(Spoken.of(0, turn).text) is not None


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Guesses and "no idea" count only as an answer: the member's last turn asked, or the agent adds to such an "
    "answer."""
    kept: list[Act] = []
    for act in acts:
        if act.kind in (ActKind.GUESS, ActKind.NO_IDEA) and not _answers(act.turn, turns):
            continue
        kept.append(act)
    return kept


def _answers(index: int, turns: Sequence[Turn]) -> bool:
    before = [i for i in range(max(0, index - 3), index) if turns[i].role != "agent"]
    return any(asks(turns[i]) for i in before[-2:])
