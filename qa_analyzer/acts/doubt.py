"""Where the agent does not know: guesses, flat "no idea", and finding out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

from ._doubt_words import DOUBT_RULES
from ._finding_words import FINDING_RULES
from ._spoken import QUESTION, Spoken
from .rule import Rule

PLAIN = 0.8
"""A guess of this score says so; two plain signs in one turn ("I guess it was a retry, I don't really know") need no
question before them."""
RULES: tuple[Rule, ...] = (*DOUBT_RULES, *FINDING_RULES)


_OPEN = re.compile(r"^(\w+ ){0,5}?(what|why|how|whether|if (it|that|they|we|he|she|there|this)|who|which|when)\b")
"""What is to be asked is open: "ask the desk what happened"."""


def _rest(act: Act, turn: Turn) -> str:
    """The words of the turn after the act, in its sentence."""
    after = turn.text[turn.text.find(act.quote) + len(act.quote) :]
    return Spoken.of(act.turn, replace(turn, text=re.split(r"[.?!]", after)[0], words=())).text


def asks(turn: Turn) -> bool:
    """Whether a turn holds a question: a mark, or in text without any marks a question's words."""
    if "?" in turn.text or turn.text.rstrip().endswith((".", "!")):
        return "?" in turn.text
    return QUESTION.search(Spoken.of(0, turn).text) is not None


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Guesses and "no idea" count only as an answer: the member's last turn asked, or the agent adds to such an answer.

    Not knowing also counts where the same breath goes on to find out.  Asking a colleague shows that the agent did not
    know only where the member had asked, or the agent says so: a thing to be done is passed on without anybody lacking
    an answer.
    """
    kept: list[Act] = []
    sought = {(a.turn, a.start) for a in acts if a.kind is ActKind.FINDS_OUT}
    said = {a.turn for a in acts if a.kind is ActKind.NO_IDEA}
    plain = [a.turn for a in acts if a.kind in (ActKind.NO_IDEA, ActKind.GUESS) and a.score >= PLAIN]
    for act in acts:
        lacks = act.kind in (ActKind.GUESS, ActKind.NO_IDEA)
        told = act.kind is ActKind.NO_IDEA and any(i == act.turn and at >= act.start for i, at in sought)
        if lacks and not told and not _answers(act.turn, turns) and plain.count(act.turn) < 2:
            continue
        if act.slots.get("lack") == "asked":
            lacked = act.turn in said or _answers(act.turn, turns)
            lacked = lacked or _OPEN.search(_rest(act, turns[act.turn])) is not None
            act = replace(act, slots={"lack": "yes"} if lacked else {})
        kept.append(act)
    return kept


def _answers(index: int, turns: Sequence[Turn]) -> bool:
    before = [i for i in range(max(0, index - 3), index) if turns[i].role != "agent"]
    return any(asks(turns[i]) for i in before[-2:])
