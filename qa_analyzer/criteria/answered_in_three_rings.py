"""The call was answered within three rings.

Document 000: "We will answer 95% of phone calls in three rings or less, while in the Phone Queue."

Rings are counted by the record, else in the sound, else as the caller tells ("it rang eight times").
`na` where none of them tells, and on an outbound call.
"""

from __future__ import annotations

import re

from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.verdicts import Basis, Limits, Verdict
from qa_analyzer.text.normalise import tokens

from . import change
from .cite import failed, not_applicable, passed, turn_evidence

LIMITS: Limits = {"rings": 3}
EARLY_MEMBER_TURNS = 6
NUMBERS = dict(
    zip(
        "one two three four five six seven eight nine ten eleven twelve fifteen twenty".split(),
        (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 20),
        strict=True,
    )
)
_COUNT = r"(?P<n>once|twice|thrice|\d{1,2}|" + "|".join(NUMBERS) + r"|a dozen|dozen)"
_TOLD = tuple(
    re.compile(p)
    for p in (
        rf"\b(?:rang|rung|ringing|rings|ring)(?: \w+){{0,4}}? {_COUNT}(?: or \w+)?(?: times| rings|$| before)",
        rf"\b(?:rang|rung) (?:for )?(?:about |like |maybe |at least |a good )?{_COUNT}\b",
        rf"\b{_COUNT}(?: or \w+)? rings\b",
        rf"\b(?:rang|rung|ring|ringing|rings)\b(?: \w+){{0,12}}? counted (?:to |up to |about |at least )?{_COUNT}\b",
        rf"\bcounted (?:to |up to |about |at least )?{_COUNT}\b(?: \w+){{0,6}}? (?:rang|rings?|ringing)\b",
        rf"\b{_COUNT} times (?:it|the phone|that thing|your phone|the line|that) (?:\w+ ){{0,2}}?(?:rang|rung)\b",
        rf"\b(?:rang|rung|ring) (?:\w+ ){{0,4}}?{_COUNT} (?:full |whole |long |good |solid )?(?:times|rings)\b",
        r"\b(?:on|at|by|after|answered|was) (?:the |just the )?(?:very )?(?P<o>"
        r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) ring\b",
    )
)
ORDINALS = {w: i for i, w in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth".split(), 1)}


def judge(call: Call, limits: Limits) -> Verdict:
    """The verdict on one call; `rings` is the most that passes."""
    name, most = "answered_in_three_rings", int(limits["rings"])
    if not call.record.inbound:
        return not_applicable(name, "The agent called.", basis=frozenset({"record"}))
    basis: frozenset[Basis] = frozenset({"record"})
    count, where, confidence, cited = call.record.rings, "the record", 0.98, 0
    if count is None:
        ringing = [e for e in call.events_of("ringing") if e.rings is not None and _before_the_answer(call, e.start)]
        if ringing:
            count = max(e.rings or 0 for e in ringing)
            heard = all(e.source == "audio" for e in ringing)
            basis = frozenset({"sound"}) if heard else basis
            where, confidence = ("the sound", 0.9) if heard else ("the record", 0.97)
    if count is None:
        told = told_by_the_caller(call)
        if told is None:
            return not_applicable(name, "Neither the record nor the recording tells.", basis=basis)
        (count, cited), where, basis, confidence = told, "the caller's word", frozenset({"words", "roles"}), 0.85
    evidence = [turn_evidence(call, 0)] + ([turn_evidence(call, cited)] if cited else [])
    reason = f"Answered after {count} {'ring' if count == 1 else 'rings'} by {where}; at most {most} pass."
    if count <= most:
        return passed(name, reason, evidence, confidence=confidence, basis=basis)
    return failed(name, reason, evidence, confidence=confidence, basis=basis)


def what_would_change(call: Call, verdict: Verdict, limits: Limits) -> tuple[Change, ...]:
    """What would have changed the verdict."""
    most = int(limits["rings"])
    if not call.record.inbound:
        return change.if_inbound(call, change.recorded("a record that counts the rings", change.JUDGED, rings=most))
    if verdict.outcome == "fail":
        return change.recorded(f"at most {most} rings before the answer", ("pass",), rings=most)
    more = change.recorded(f"more than {most} rings before the answer", ("fail",), rings=most + 1)
    if verdict.outcome == "pass":
        return more
    return (*more, *change.recorded("a record that counts the rings", ("pass",), rings=most))


def told_by_the_caller(call: Call) -> tuple[int, int] | None:
    """The count of rings that the caller tells in an early turn, and that turn; vague complaints tell none."""
    for index, turn in call.turns_of("member")[:EARLY_MEMBER_TURNS]:
        text = " ".join(t.text for t in tokens(turn.text))
        for pattern in _TOLD:
            found = pattern.search(text)
            if found:
                group = found.groupdict()
                if group.get("o"):
                    return ORDINALS[group["o"]], index
                word = group["n"]
                fixed = {"once": 1, "twice": 2, "thrice": 3, "a dozen": 12, "dozen": 12}
                return fixed.get(word) or NUMBERS.get(word) or int(word), index
    return None


def _before_the_answer(call: Call, start_s: float) -> bool:
    return not call.turns or start_s <= call.turns[0].end
