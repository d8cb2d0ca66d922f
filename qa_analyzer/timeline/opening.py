"""The opening: when the name and the business became known, and who had the chance to ask before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.dialogue import Dialogue
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

from .stated_business import stated_business

OPENING_AGENT_TURNS = 3
"""The opening of a call whose business was never recognised, and of an outbound call."""


def with_opening(dialogue: Dialogue, turns: Sequence[Turn], acts: Sequence[Act], record: Record) -> Dialogue:
    """The dialogue with its opening filled in."""
    business = None if record.direction == "outbound" else stated_business(turns, acts)
    end = _after(turns, business)
    given = [a for a in acts if a.kind is ActKind.GIVES_NAME and a.speaker == "member"]
    used = [a.turn for a in acts if a.kind is ActKind.ADDRESSES_BY_NAME]
    used += [a.turn for a in acts if a.kind is ActKind.ASKS_NAME and "name" in a.slots]
    upset = next((a.turn for a in acts if a.kind is ActKind.UPSET and a.speaker == "member"), None)
    names = (a.slots[s] for a in given for s in ("first", "nickname", "spelled") if a.slots.get(s))
    return replace(
        dialogue,
        opening=range(end),
        business_turn=business,
        name_turn=min([a.turn for a in given] + used, default=None),
        known_first_names=tuple(dict.fromkeys(names)),
        upset_turn=upset,
    )


def _after(turns: Sequence[Turn], business: int | None) -> int:
    """One past the last turn of the opening."""
    if business is not None:
        reply = next((i for i in range(business + 1, len(turns)) if turns[i].role == "agent"), len(turns) - 1)
        return reply + 1
    agents = [i for i, t in enumerate(turns) if t.role == "agent"][:OPENING_AGENT_TURNS]
    return agents[-1] + 1 if agents else len(turns)


def chance_turn(turns: Sequence[Turn], acts: Sequence[Act], until: int | None) -> int | None:
    """The first agent turn after the caller's first words and before turn `until`; soothing an upset caller is none.

    In that turn the agent could have asked or offered what the caller then volunteered; None: no such turn.
    """
    spoke = next((i for i, t in enumerate(turns) if t.role == "member"), None)
    if spoke is None:
        return None
    soothing = {ActKind.EMPATHY, ActKind.APOLOGY}
    for index in range(spoke + 1, len(turns) if until is None else until):
        if turns[index].role != "agent":
            continue
        kinds = {a.kind for a in acts if a.turn == index and a.slots.get("as") != "agrees"}
        if kinds & soothing and not kinds & {ActKind.QUESTION, ActKind.IDENTITY_QUESTION}:
            continue
        return index
    return None


def second_agent_turn(turns: Sequence[Turn]) -> int | None:
    """The agent's first turn after the caller's first words: where an item of the opening was due at the latest."""
    return chance_turn(turns, (), None)


def spoke_to_a_machine(call: Call) -> bool:
    """Whether a machine answered an outbound call, and may have had the last word too ("your message was sent")."""
    if call.record.inbound:
        return False
    machine = {a.turn for a in call.acts_of(ActKind.VOICEMAIL) if a.speaker != "agent"}
    spoken = [i for i, _ in call.turns_of("member")]
    first = next((i for i, _ in call.turns_of("agent")), 0)
    before = [i for i in spoken if i < first]
    return bool(machine & set(before)) and not any(
        any(a.turn == i and a.kind in _LIVE for a in call.acts) for i in spoken if i > first
    )


_LIVE = frozenset({ActKind.CONSENT, ActKind.HOW_ARE_YOU, ActKind.UPSET, ActKind.GREETING, ActKind.IDENTITY_ANSWER})
"""Acts by which a person shows that they picked up after the machine."""
