"""What is left to do after the call, and when it will be done."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

from ._dated_phrases import DATED, NOT_DATED
from ._outcome_phrases import ARRIVES, FILED, MINE, NO_WORK, NOT_FILED, SOMEBODY, THEIRS, THING
from ._persons import name_in
from ._time_meant import tells_no_promise
from ._time_phrases import NO_TIME, NOT_VAGUE, OPEN, TIMES, VAGUE
from .rule import Rule

_COMES_BACK = re.compile(r"\b(?:back|touch|contact|reach|call|ring|phone|follow|investigate|chase)\b", re.IGNORECASE)

RULES: tuple[Rule, ...] = (
    Rule(ActKind.TIME_GIVEN, TIMES, unless=NO_TIME, speaker="agent", slots={"exact": "yes"}),
    Rule(
        ActKind.TIME_GIVEN, VAGUE, unless=NOT_VAGUE, speaker="agent", slots={"exact": "no", "firm": "yes"}, name="vague"
    ),
    Rule(ActKind.TIME_GIVEN, OPEN, unless=NOT_VAGUE, speaker="agent", slots={"exact": "no"}, name="order"),
    Rule(
        ActKind.COMMITMENT,
        THEIRS,
        unless=NO_WORK,
        speaker="agent",
        slots={"work": "theirs", "strength": "strong"},
        name="theirs",
    ),
    Rule(
        ActKind.COMMITMENT,
        MINE,
        unless=NO_WORK,
        speaker="agent",
        slots={"work": "mine", "strength": "strong"},
        name="mine",
    ),
    Rule(
        ActKind.COMMITMENT,
        FILED,
        unless=NOT_FILED,
        speaker="agent",
        slots={"work": "filed", "strength": "strong"},
        name="filed",
    ),
    Rule(
        ActKind.COMMITMENT,
        ARRIVES,
        unless=NO_WORK,
        speaker="agent",
        slots={"work": "arrives", "strength": "weak"},
        score=0.6,
        name="arrives",
    ),
    Rule(
        ActKind.COMMITMENT,
        DATED,
        unless=(*NO_WORK, *NOT_DATED),
        speaker="agent",
        slots={"work": "dated", "strength": "weak"},
        score=0.6,
        name="dated",
    ),
)
"""`exact`: whether a time; `firm`: plainly none, rather than an order of things ("once they have looked").  `work`:
whose; a `weak` one tells what will come, and only counts as work left where a time, or its "
"lack, is spoken of."""


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Somebody's work needs somebody: "the payment will go to" is no promise of a colleague."""
    acts = [a for a in acts if a.kind is not ActKind.TIME_GIVEN or not tells_no_promise(a, turns[a.turn])]
    return [
        _conditional(_own(a), turns[a.turn])
        for a in acts
        if a.kind is not ActKind.COMMITMENT or "name" not in a.slots or _doer(a, turns)
    ]  # fmt: skip


_IF = re.compile(
    r"\b(?:if|unless|in case|should) (?:it|that|this|they|he|she|there|anything|something|the \w+|you (?:ever|still|"
    r"get|see|"
    r"have|do))\b",
    re.IGNORECASE,
)


def _conditional(act: Act, turn: Turn) -> Act:
    """What is promised for a case only ("if it fails, they'll ring you") is left to do only where a time tells so."""
    at = turn.text.find(act.quote)
    before = re.split(r"[.?!]", turn.text[: max(0, at)])[-1]
    if act.kind is not ActKind.COMMITMENT or not _IF.search(" ".join(before.split()[-12:])):
        return act
    return replace(act, slots={**act.slots, "strength": "weak"})


def _own(act: Act) -> Act:
    """What the agent says to be doing oneself ("I'll update that") is mostly done in the call: told, not promised."""
    if act.kind is not ActKind.COMMITMENT or act.slots.get("name") not in ("i", "we") or _COMES_BACK.search(act.quote):
        return act
    return replace(act, slots={**act.slots, "work": "mine", "strength": "weak"})


def _doer(act: Act, turns: Sequence[Turn]) -> bool:
    who = act.slots["name"]
    if who in {"i", "we"} or who in SOMEBODY.split("|"):
        return True
    return who not in THING.split("|") and name_in(who, turns[act.turn].text) is not None
