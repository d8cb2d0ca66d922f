"""The call was answered within three rings.

Document 000: "We will answer 95% of phone calls in three rings or less, while in the Phone Queue."

Rings are counted by the record, else in the sound, else as the caller tells ("it rang eight times").  Those before and
behind an announcement that breaks into the ringing add up; what is music between is a queue, and counting starts anew.
`na` where none of them tells, and on an outbound call.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa_analyzer.core.call import Call
from qa_analyzer.core.changes import Change
from qa_analyzer.core.events import Event
from qa_analyzer.core.verdicts import Basis, Limits, Verdict
from qa_analyzer.text.normalise import tokens

from . import change
from .cite import failed, not_applicable, passed, turn_evidence, undecided

LIMITS: Limits = {"rings": 3}
EARLY_MEMBER_TURNS = 6
ANNOUNCED_S = 25.0
"""Without words: more talk before a ring than this, in all channels, is no announcement but the call (set by hand: the
sound takes up to 15 s before the ringing and 15 s within it for one)."""
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
        ringing = [e for e in ringing if e.source == "record"] or ringing
        if ringing:
            count = max(_counted(call, ringing))
            heard = all(e.source == "audio" for e in ringing)
            basis = frozenset({"sound"}) if heard else basis
            where, confidence = ("the sound", 0.9) if heard else ("the record", 0.97)
            if heard and count > most and not call.turns and max(e.rings or 0 for e in ringing) <= most:
                reason = f"{count} rings are heard, and between them a voice: a recording's, or whoever answered."
                return undecided(name, reason, [turn_evidence(call, 0)])
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


def _counted(call: Call, ringing: Sequence[Event]) -> list[int]:
    """The rings of the stretches, those with no music between them added up."""
    music = [e for e in (call.sound.events if call.sound else ()) if e.type == "hold"]
    counts: list[int] = []
    before: Event | None = None
    for event in sorted(ringing, key=lambda e: e.start):
        if before is None or any(before.end <= m.start < event.start for m in music):
            counts.append(0)
        counts[-1] += event.rings or 0
        before = event
    return counts


def _before_the_answer(call: Call, start_s: float) -> bool:
    """Without words: before more has been said than an announcement."""
    if call.turns:
        return start_s <= call.turns[0].end
    talk = [s for c in call.sound.channels for s in c.speech if s.start < start_s] if call.sound else []
    return sum(s.duration for s in talk) <= ANNOUNCED_S
