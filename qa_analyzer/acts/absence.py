"""Colleagues who are asked for, who are not there, and what is then offered."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

from ._absence_phrases import ABSENT, ASKS, NO_OFFERS, NOT_ABSENT, OFFERS
from ._persons import OFFICES, name_in
from .rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(ActKind.ASKS_FOR_PERSON, ASKS, speaker="member", mode="asks", score=0.8),
    Rule(ActKind.UNAVAILABLE, ABSENT, unless=NOT_ABSENT, speaker="agent"),
    Rule(ActKind.URGENCY_OR_MESSAGE, OFFERS, unless=NO_OFFERS, speaker="agent", mode="asks"),
)

_SUBJECT = re.compile(
    r"([\w’'-]+(?:\s+[\w’'-]+)?)(?:'s|’s)?\s*,?\s+(?:(?:is|isn't|isn’t|has|are|was|will|won't|just|currently|"
    r"actually|unfortunately|afraid|sorry|not|out|off|away|today|doesn't|no|right|now)\s+)*$",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    r"\b(?:he|she|they|who|his|her|him|everybody|everyone|nobody|coach|manager|supervisor|colleague|team|"
    r"person|lead|advisor|adviser|desk)\b",
    re.IGNORECASE,
)


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Only people are asked for and absent: a capture that is no name is dropped, an absence needs a person."""
    kept: list[Act] = []
    for act in acts:
        if act.kind is ActKind.ASKS_FOR_PERSON:
            name = name_in(act.slots.get("name", ""), turns[act.turn].text)
            if name:
                kept.append(replace(act, slots={"name": name}))
            elif act.slots.get("name", "mr") in {"mr", "mister", "mrs", "ms", "miss", "doctor", "dr"}:
                kept.append(replace(act, slots={}))
        elif act.kind is ActKind.UNAVAILABLE:
            who = _who(act, turns)
            if who is not None:
                kept.append(replace(act, slots={**act.slots, "name": who} if who else act.slots))
        elif act.slots.get("name") not in {"you", "me", "it", "us", "that", "this"}:
            kept.append(act)
    return kept


def _who(act: Act, turns: Sequence[Turn]) -> str | None:
    """The name before the absence, "" for "he", "she", "our coach"; None where no person is spoken of."""
    text = turns[act.turn].text
    at = max(0, text.find(act.quote))
    words = text[max(0, at - 90) : at + len(act.quote)]
    clause = re.split(r"[.?!;]", words[: max(0, len(words) - len(act.quote))])[-1]
    for pair in reversed(_pairs(f"{clause} {act.quote.split()[0]}")):
        name = name_in(pair, text)
        if name:
            return name
    inside = clause + " " + act.quote
    asked = act.turn and any(
        o in turns[act.turn - 1].text.casefold() for o in ("speak", "talk", "there", "is ", "about")
    )
    return "" if _PRONOUN.search(inside) or (asked and not clause.split()) else None


def _pairs(clause: str) -> list[str]:
    words = [w.casefold().split("'")[0].split("’")[0].strip(",-") for w in clause.split()]
    return [
        w
        for w in words[-8:]
        if w
        and w not in OFFICES
        and w not in {"isn", "hasn", "won", "gone", "home", "doesn", "went", "stepped", "popped"}
    ]
