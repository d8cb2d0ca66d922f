"""Colleagues who are asked for, who are not there, and what is then offered."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

from ._absence_phrases import ABSENT, ASKS, NO_OFFERS, NOT_ABSENT, OFFERS
from ._absent_answers import says_no, told_absent
from ._message_offers import offered
from ._persons import OFFICES, name_in
from ._spoken import Spoken
from ._wanted_person import wanted, whether_there
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

_THERE = re.compile(
    r"\b(?:he|she|they) (?:is|are)(?: (?:here|right here|at (?:his|her|their) desk|coming|free|in (?:billing|sales|"
    r"accounts|support|the office))\b|$)|\b(?:putting|connecting|passing|transferring|here (?:he|she) (?:is|comes))\b"
)
"""What tells that somebody is there, or is being fetched: learnt sentences that stand beside it tell of no absence."""


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
            if act.learnt and _THERE.search(Spoken.of(act.turn, turns[act.turn]).text):
                continue
            who = _who(act, turns)
            if who is not None:
                kept.append(replace(act, slots={**act.slots, "name": who} if who else act.slots))
        elif act.slots.get("name") not in {"you", "me", "it", "us", "that", "this"}:
            kept.append(act)
    return kept + _answered(kept, turns)


ANSWER_TURNS = 5
"""Turns after the wish for somebody in which their absence is told: a name may be asked, a desk looked at first."""
OFFER_TURNS = 4
"""Turns after the absence in which an offer in open words is looked for, and not past the offer of a transfer."""


def _answered(acts: list[Act], turns: Sequence[Turn]) -> list[Act]:
    """Absences told in answer to the wish for somebody, and what is offered after an absence, in open frames."""
    made: list[Act] = []
    have = {(a.turn, a.kind) for a in acts}
    for index, turn in enumerate(turns):
        names = wanted(turn) if turn.role == "member" else None
        known = [a for a in acts if a.turn == index and a.kind is ActKind.ASKS_FOR_PERSON and a.speaker != "agent"]
        if names is None and not known:
            continue
        names = tuple(dict.fromkeys([*(names or ()), *(a.slots["name"] for a in known if "name" in a.slots)]))
        replies = [i for i in range(index + 1, min(len(turns), index + 1 + ANSWER_TURNS)) if turns[i].role == "agent"]
        for i in replies:
            said = told_absent(turns[i], names, first=i == replies[0])
            if said is None and i == replies[0] and whether_there(turn):
                said = says_no(turns[i])
            if said is None:
                continue
            if (i, ActKind.UNAVAILABLE) not in have:
                slots = {"name": names[0]} if names else {}
                made.append(_act(ActKind.UNAVAILABLE, i, turns[i], said, slots))
            if not known:
                made.append(_act(ActKind.ASKS_FOR_PERSON, index, turn, "", {"name": names[0]} if names else {}))
            have |= {(i, ActKind.UNAVAILABLE)}
            break
    for absent in sorted({turn for turn, kind in have if kind is ActKind.UNAVAILABLE}):
        for i in range(absent, min(len(turns), absent + OFFER_TURNS + 1)):
            if turns[i].role != "agent":
                continue
            if (i, ActKind.URGENCY_OR_MESSAGE) not in have and (said := offered(turns[i])):
                have.add((i, ActKind.URGENCY_OR_MESSAGE))
                made.append(_act(ActKind.URGENCY_OR_MESSAGE, i, turns[i], said, {}))
            if have & {(i, ActKind.TRANSFER_OFFER), (i, ActKind.TRANSFER_ANNOUNCEMENT)}:
                break
    return made


def _act(kind: ActKind, index: int, turn: Turn, said: str, slots: dict[str, str]) -> Act:
    spoken = Spoken.of(index, turn)
    mode = "states" if kind is ActKind.UNAVAILABLE else "asks"
    match = re.search(re.escape(said), spoken.text) if said else None
    return spoken.act(kind, match, "in answer", mode=mode, score=0.85, slots=slots)  # type: ignore[arg-type]


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
