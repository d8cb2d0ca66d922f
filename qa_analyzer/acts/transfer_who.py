"""Who takes over: the name and the extension that the agent gives around a transfer."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import tokens

from ._persons import name_in
from ._who_frames import number_in, person_in
from .rule import Rule

RULES: tuple[Rule, ...] = ()

_DIGITS = "(?:(?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine|double|triple|[0-9]+)\\b[ ,.-]*){1,6}"
_EXTENSION = re.compile(
    r"\b(?:extension|extention|ext|x|direct (?:line|number|dial)|desk number)\b[ .:#]*(?:(?:is|number|no|of|"
    rf"on|at|to|will be|'s)[ .]+){{0,3}}"
    rf"({_DIGITS}|[a-z]+ty(?:[ -](?:[a-z]+|[0-9]+)){{0,2}}|[a-z]+teen(?: [a-z]+)?)", re.IGNORECASE,
)  # fmt: skip
_ON_DIGITS = re.compile(rf"\b(?:on|at|dial|line|number)\s+({_DIGITS})", re.IGNORECASE)
_NAMED = re.compile(
    r"\b(?:(?:h(?:er|is)|their) name(?:'s| is)|name(?:'s| is|d)|called|(?:transfer|connect|put|pass|send|hand|"
    r"giv|switch|mov|patch|get|got|bring|pop)\w*"
    r" (?:you|this|your call)\b(?: \w+){0,2}? (?:to|with|onto)|(?:speak|talk|chat)(?:ing)? (?:to|with)|"
    r"you(?:'ll| will) (?:get|have|be with|reach|hear)|(?:it|that|this|who|he|she)(?:'s| is| will be|'ll be)"
    r"|my (?:colleague|manager|supervisor|lead|boss)|(?:liaison|lead|specialist|manager|supervisor|colleague|"
    r"expert|coordinator|adviser|advisor|assistant|head)(?: \w+ing)?,?)\s+"
    r"(?:to |with |a |our |my |the |(?:colleague|manager|supervisor|lead|specialist)(?: called)?,? "
    r")*([\w'’-]+\.?(?:\s+[\w'’-]+)?)",
    re.IGNORECASE,
)  # fmt: skip
_TAKES_OVER = re.compile(
    r"\b([\w'’-]+(?:\s+[\w'’-]+)?),?\s+(?:(?:who|she|he)\s+)?(?:(?:'ll|will|is going to|can|is the one who|"
    r"handles|looks after|takes care)\b"
    r"|(?:at|on|is on|she's on|he's on|is at|with|is),?\s+(?:extension|ext)\b|extension\b|ext\b)", re.IGNORECASE,
)  # fmt: skip


_OWN = re.compile(r"\b(?:my (?:\w+ )?(?:extension|name|direct line)|i'?m (?:on|at) (?:extension|ext))\b", re.IGNORECASE)
"""The agent's own name and extension, for calling back."""


def _introductions(acts: Sequence[Act], turns: Sequence[Turn], known: frozenset[str]) -> list[Act]:
    """Name and extension of who takes over, from a little before the first word of a transfer to the end.

    A colleague named with the extension in one breath counts from the second quarter of the call on: agents tell who
    will help, let it be written down, and only then ask.
    """
    kinds = (ActKind.TRANSFER_OFFER, ActKind.TRANSFER_ANNOUNCEMENT, ActKind.TRANSFER_REQUEST)
    about = [a.turn for a in acts if a.kind in kinds]
    about_caller = {a.turn for a in acts if a.kind in (ActKind.CALLBACK_NUMBER, ActKind.IDENTITY_QUESTION)}
    made: list[Act] = []
    first = min(about, default=len(turns))
    near = max(0, first - 3)
    for index in range(min(near, max(2, len(turns) // 4)), len(turns)):
        turn = turns[index]
        if turn.role == "member":
            continue
        slots: dict[str, str] = {}
        extension = _EXTENSION.search(turn.text) or (_ON_DIGITS.search(turn.text) if index >= first else None)
        if extension:
            slots["extension"] = " ".join(extension.group(1).split()).strip(" ,.-")
        elif index not in about_caller and (number := number_in(turn.text)):
            slots["extension"] = number
        name = next((n for m in _names_in(turn.text) if (n := name_in(m, turn.text))), None)
        if name is None:
            name = person_in(turn.text, known, numbered="extension" in slots)
        if name:
            slots["name"] = name
        if index < near and (len(slots) < 2 or _OWN.search(turn.text)):
            continue
        if slots:
            made.append(Act(ActKind.INTRODUCES_PERSON, index, turn.role, turn.start, turn.end, turn.text,
                            slots=slots, score=0.8, found_by="introduces_person: name and extension"))  # fmt: skip
    return made


def _names_in(text: str) -> list[str]:
    found = [*_NAMED.finditer(text), *_TAKES_OVER.finditer(text)]
    parts = [
        " ".join(w.casefold().removesuffix("'s").removesuffix("’s").rstrip(".") for w in m.group(1).split())
        for m in found
    ]
    return [p for part in parts for p in (part, *part.split()[1:])]


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """The acts, with the introductions found around a transfer."""
    own = [a for a in acts if a.kind is ActKind.SELF_INTRODUCTION and number_in(turns[a.turn].text) is None]
    given = [a.slots.get("name", "") for a in (*own, *(a for a in acts if a.kind is ActKind.GIVES_NAME))]
    names = [n for n in (record.member_name, record.agent.name, *record.agent.spoken_names, *given) if n]
    known = frozenset(t.text for n in names for t in tokens(n))
    return [*acts, *_introductions(acts, turns, known)]
