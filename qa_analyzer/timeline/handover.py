"""Two agents on one recording: which part of the call is the record's agent's to answer for.

Contract: "After a transfer within one recording only the record's agent is judged."
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.events import Event
from qa_analyzer.text.names import likeness
from qa_analyzer.text.normalise import tokens

from .dialogue import follow
from .taken_back import standing

STILL_TALKING_S, BREATH_S = 4.0, 1.5
"""A platform notes a transfer while the agent still says goodbye: turns that begin within so many seconds of it, each
no more than a breath after the one before, are still the first agent's (set by hand)."""
PAUSE_S = 3.0
"""Nobody picks up a transferred call sooner (set by hand)."""
SAME_NAME = 0.7
"""From this likeness on two first names may be one, heard differently (`text.names.likeness`; set by hand)."""


def judged_part(call: Call) -> Call:
    """The call as far as the record's agent leads it; the same object where nobody else does.

    It ends at a transfer after which others speak, or where, a transfer having been announced, somebody introduces
    themself by another name.  Where only the second bears the name in the record, it begins there.
    """
    names = _introduced(call)
    at = _after_transfer(call, names)
    if at is None:
        at = _by_another_name(call, names)
    if at is None:
        return call
    ours, theirs = [n for i, n in names if i < at], [n for i, n in names if i >= at]
    if any(_is_ours(n, call) for n in theirs) and ours and not any(_is_ours(n, call) for n in ours):
        return _part(call, range(at, len(call.turns)), call.events)
    moment = Event("transfer", call.turns[at].start, call.turns[at].start, "transcript", exact=False)
    told = [e for e in call.events if e.type == "transfer"]
    before = [e for e in call.events if e.type != "transfer" and e.start < call.turns[at].start]
    return _part(call, range(at), tuple(sorted([*before, *(told or [moment])], key=lambda e: (e.start, e.end))))


def _part(call: Call, kept: range, events: Sequence[Event]) -> Call:
    turns = call.turns[kept.start : kept.stop]
    acts = tuple(replace(a, turn=a.turn - kept.start) for a in call.acts if a.turn in kept)
    part = replace(call, turns=turns, acts=acts, events=tuple(events))
    return replace(part, dialogue=follow(turns, acts, events, call.record))


def _introduced(call: Call) -> list[tuple[int, str]]:
    """Turn and first name of each who introduced themself, other than the member."""
    acts = call.acts_of(ActKind.SELF_INTRODUCTION)
    named = [(a.turn, tokens(a.slots["name"])) for a in acts if a.speaker != "member" and a.slots.get("name")]
    return [(turn, words[0].text) for turn, words in named if words]


def _after_transfer(call: Call, names: Sequence[tuple[int, str]]) -> int | None:
    told = standing(call.events, call.turns, call.acts)
    if told is None:
        return None
    at = next((i for i, t in enumerate(call.turns) if t.start >= told.start - 0.5), None)
    while at is not None and 0 < at < len(call.turns):
        begins = call.turns[at].start
        if begins > told.start + STILL_TALKING_S or begins > call.turns[at - 1].end + BREATH_S:
            break
        if any(i == at for i, _ in names):
            break
        at += 1
    if not at or at >= len(call.turns) or _came_back(at, names):
        return None
    return at


def _came_back(at: int, names: Sequence[tuple[int, str]]) -> bool:
    """Whether who speaks first afterwards has the first agent's name."""
    before, after = [n for i, n in names if i < at], [n for i, n in names if i >= at]
    return bool(after) and any(_alike(after[0], n) for n in before)


def _by_another_name(call: Call, names: Sequence[tuple[int, str]]) -> int | None:
    told = [a for a in call.acts_of(ActKind.TRANSFER_ANNOUNCEMENT, ActKind.TRANSFER_OFFER) if a.speaker != "member"]
    for turn, name in names:
        earlier = [n for i, n in names if i < turn]
        announced = [a for a in told if a.turn < turn]
        if not announced or _withdrawn(call, announced[-1], turn) or not _begins_anew(call, turn):
            continue
        known = earlier or ([call.record.agent.name] if call.record.agent.name else [])
        if known and not any(_alike(name, n) for n in known):
            return turn
    return None


def _begins_anew(call: Call, turn: int) -> bool:
    """Whether somebody comes on the line: after a pause since the agent's last words, or with a greeting.

    An agent who tells who will take over ("it's Dmitri, extension three") does neither.
    """
    here = range(turn, turn + 1)
    last = max((i for i in range(turn) if call.turns[i].role != "member"), default=0)
    pauses = [after.start - before.end for before, after in pairwise(call.turns[last : turn + 1])]
    greets = call.acts_of(ActKind.GREETING, turns=here) and not call.acts_of(ActKind.INTRODUCES_PERSON, turns=here)
    return max(pauses, default=0.0) >= PAUSE_S or bool(greets)


def _withdrawn(call: Call, told: Act, until: int) -> bool:
    return any(told.turn < a.turn < until for a in call.acts_of(ActKind.TRANSFER_WITHDRAWN))


def _is_ours(name: str, call: Call) -> bool:
    agent = call.record.agent
    return any(_alike(name, n) for n in (agent.name, *agent.spoken_names) if n)


def _alike(name: str, other: str) -> bool:
    first = tokens(other)[:1]
    return bool(first) and likeness(name, first[0].text) >= SAME_NAME
