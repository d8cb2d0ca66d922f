"""Where the agent does not know: guesses, flat "no idea", and finding out."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

from ._doubt_words import DOUBT_RULES
from ._finding_words import FINDING_RULES
from ._spoken import QUESTION, Spoken
from .rule import Rule

RULES: tuple[Rule, ...] = (*DOUBT_RULES, *FINDING_RULES)


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
