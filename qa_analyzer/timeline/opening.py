"""The opening: when the name and the business became known, and who had the chance to ask before."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.dialogue import Dialogue
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import tokens

LONG_ANSWER_WORDS = 4
"""A member turn of so many words right after "how may I help?" states the business."""
LONG_TURN_WORDS = 16
"""A member turn of so many words is more than a name or small talk, where nothing recognised it otherwise."""
SURE_WORDS = 12
"""With so many words a turn with a request or problem surely states the business, whatever the agent says next."""
SHORT_CHAT_WORDS = 7
"""A shorter answer to "how are you?" is small talk."""
OFFER_WITHIN = 6
"""Turns after a doubtful business turn in which an offer of help shows that it was none."""
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
    """The member turn that states why they call: a request, question or problem; not a name, not small talk.

    Where the agent offers help after a turn that only may have stated it, the answer to the offer does.
    """
    found = next(((i, sure) for i, t in enumerate(turns) if t.role == "member" for sure in [_states(i, turns, acts)]
                  if sure is not None), None)  # fmt: skip
    if found is None:
        return None
    asked_after = any(a.kind is ActKind.HOW_ARE_YOU and a.speaker == "agent" and found[0] < a.turn <= found[0] + 2
                      for a in acts)  # fmt: skip
    if found[1] and not asked_after:
        return found[0]
    if not found[1] and (sure := _said_surely(found[0], turns, acts)) is not None:
        return sure
    offer = next((a.turn for a in acts if a.kind is ActKind.OFFERS_HELP and a.turn > found[0]), None)
    if offer is None or offer > found[0] + OFFER_WITHIN:
        return found[0]
    return next((i for i in range(offer + 1, len(turns)) if turns[i].role == "member"), found[0])


def _said_surely(doubtful: int, turns: Sequence[Turn], acts: Sequence[Act]) -> int | None:
    """The member's next turn where it surely states the business that turn `doubtful` may only have touched on.

    Not where the agent answered the doubtful turn with a question: then the member only goes on.
    """
    reply = [i for i in range(doubtful + 1, len(turns)) if turns[i].role == "member"][:1]
    if not reply or any("?" in turns[i].text or _ASKS.search(turns[i].text) for i in range(doubtful + 1, reply[0])):
        return None
    kinds = {a.kind for a in acts if a.turn == doubtful and a.speaker != "agent"}
    long = len(turns[doubtful].text.split()) >= LONG_TURN_WORDS
    if ActKind.STATES_BUSINESS in kinds or (long and kinds & {ActKind.CONCERN, ActKind.UPSET}):
        return None
    troubled = any(a.kind is ActKind.CONCERN and a.turn == reply[0] for a in acts)
    states = _states(reply[0], turns, acts)
    return reply[0] if states or (states is False and troubled) else None


_ASKS = re.compile(
    r"\b(what|who|which|when|where|how|can|could|may|do|did|is|are) (i|you|your|the|it|that|this|am)\b", re.IGNORECASE
)


def _states(index: int, turns: Sequence[Turn], acts: Sequence[Act]) -> bool | None:
    """Whether a member turn states the business: True surely, False perhaps, None not."""
    kinds = {a.kind for a in acts if a.turn == index and a.speaker != "agent"}
    before = _before(index, turns)
    asked = {a.kind for a in acts if a.turn in before and a.speaker == "agent"}
    length = sum(1 for t in tokens(turns[index].text) if len(t.text) > 1)
    offered = ActKind.OFFERS_HELP in asked
    chats = ActKind.HOW_ARE_YOU in asked and not offered
    if kinds & {ActKind.STATES_BUSINESS, ActKind.ASKS_FOR_PERSON, ActKind.TRANSFER_REQUEST}:
        return None if chats and length < SHORT_CHAT_WORDS else length >= SURE_WORDS and not chats
    if kinds & {ActKind.CONCERN, ActKind.UPSET} and not chats and length >= LONG_ANSWER_WORDS:
        return False  # it may be about the ringing or the queue
    if offered and length >= LONG_ANSWER_WORDS and not kinds & {ActKind.GIVES_NAME, ActKind.HOW_ARE_YOU}:
        return True
    if offered and length >= LONG_TURN_WORDS:
        return True
    return False if length >= LONG_TURN_WORDS and not chats and ActKind.IDENTITY_ANSWER not in kinds else None


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
