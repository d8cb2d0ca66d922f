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
    acts = [a for a in acts if a.kind is not ActKind.TIME_GIVEN or not _past(a, turns[a.turn])]
    return [
        _own(a) for a in acts if a.kind is not ActKind.COMMITMENT or "name" not in a.slots or _doer(a, turns)
    ]  # fmt: skip


_CLAUSE = re.compile(r"[.,;:?!]|\b(?:so|and|but|then|which|because)\b", re.IGNORECASE)
_PAST = re.compile(
    r"\b(?:was|were|went|came|sent|got|did|happened|started|renewed|charged|delivered|posted|opened|billed|paid|ran|"
    r"failed|declined|joined|signed|expired|arrived|shipped|left|had|made|took|lapsed|bounced|closed|changed|asked|called|"
    r"wrote|since|last)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:will|going to|gonna|should|would|can|could|may|might|takes?|gets?|comes?|goes|is|are|by|within|until)\b|"
    r"'ll\b|\b(?:it|that|he|she|they|we|i|you)ll\b",
    re.IGNORECASE,
)


def _past(act: Act, turn: Turn) -> bool:
    """Whether the time tells when something was ("it went out on the first"), not when it will be."""
    at = turn.text.find(act.quote)
    if at < 0 or act.slots.get("exact") != "yes":
        return False
    before = _CLAUSE.split(turn.text[:at])[-1]
    after = _CLAUSE.split(turn.text[at + len(act.quote) :])[0]
    return _PAST.search(before) is not None and _AHEAD.search(f"{before} {act.quote} {after}") is None


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
