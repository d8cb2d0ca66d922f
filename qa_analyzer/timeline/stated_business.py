"""The turn in which the member states why they call: surely, or only perhaps."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa_analyzer.core.acts import Act, ActKind
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


def stated_business(turns: Sequence[Turn], acts: Sequence[Act]) -> int | None:
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
