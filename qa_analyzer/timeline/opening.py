"""The opening: when the name and the business became known, and who had the chance to ask before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.dialogue import Dialogue
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import tokens

SPEAKS_OF_BUSINESS = frozenset(
    {ActKind.STATES_BUSINESS, ActKind.ASKS_FOR_PERSON, ActKind.TRANSFER_REQUEST, ActKind.CONCERN, ActKind.UPSET}
)
SMALL_TALK = frozenset({ActKind.GREETING, ActKind.HOW_ARE_YOU, ActKind.GIVES_NAME, ActKind.THANKS, ActKind.LINE_TROUBLE})
LONG_ANSWER_WORDS = 4
"""A member turn of so many words right after "how may I help?" states the business."""
LONG_TURN_WORDS = 16
"""A member turn of so many words is more than a name or small talk, where nothing recognised it otherwise."""
OPENING_AGENT_TURNS = 3
"""The opening of a call whose business was never recognised, and of an outbound call."""


def with_opening(
    dialogue: Dialogue, turns: Sequence[Turn], acts: Sequence[Act], events: Sequence[Event], record: Record
) -> Dialogue:
    """The dialogue with its opening filled in."""
    business = None if record.direction == "outbound" else _business(turns, acts)
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


def _business(turns: Sequence[Turn], acts: Sequence[Act]) -> int | None:
    """The member turn that states why they call: a request, question or problem; not a name, not small talk."""
    for index, turn in enumerate(turns):
        if turn.role != "member":
            continue
        kinds = {a.kind for a in acts if a.turn == index and a.speaker != "agent"}
        before = _before(index, turns)
        asked = {a.kind for a in acts if a.turn in before and a.speaker == "agent"}
        words = [t.text for t in tokens(turn.text)]
        offered = ActKind.OFFERS_HELP in asked
        chats = ActKind.HOW_ARE_YOU in asked and not offered
        if kinds & (SPEAKS_OF_BUSINESS - {ActKind.CONCERN, ActKind.UPSET}) and not (chats and len(words) < 7):
            return index
        if kinds & {ActKind.CONCERN, ActKind.UPSET} and not chats and len(words) >= 4:
            return index
        if offered and len(words) >= LONG_ANSWER_WORDS and not kinds & {ActKind.GIVES_NAME, ActKind.HOW_ARE_YOU}:
            return index
        if offered and len(words) >= LONG_TURN_WORDS:
            return index
        if len(words) >= LONG_TURN_WORDS and not chats and not kinds & {ActKind.IDENTITY_ANSWER, ActKind.GIVES_NAME}:
            return index
    return None


def _before(index: int, turns: Sequence[Turn]) -> range:
    """The agent turns right before a member turn, from the member's turn before them on."""
    start = next((i for i in range(index - 1, -1, -1) if turns[i].role == "member"), -1)
    return range(start + 1, index)


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
        kinds = {a.kind for a in acts if a.turn == index}
        if kinds & soothing and not kinds & {ActKind.QUESTION, ActKind.IDENTITY_QUESTION}:
            continue
        return index
    return None


def second_agent_turn(turns: Sequence[Turn]) -> int | None:
    """The agent's first turn after the caller's first words: where an item of the opening was due at the latest."""
    return chance_turn(turns, (), None)
