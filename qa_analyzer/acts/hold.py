"""Holds: asked for, announced, timed, and the return from them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import tokens

from ._hold_choice import choice
from ._hold_context import asked_in_context, leave_asked, says_okay
from ._hold_question import comfort_asked, wait_asked
from ._hold_time import times_in
from ._hold_words import HOLD_RULES, TAG
from ._other_waits import OTHER_WAIT
from ._spoken import Spoken
from .rule import Rule

RULES: tuple[Rule, ...] = HOLD_RULES

WEAK_GAP_S = 45.0
"""How long nobody must speak after "one moment please" for it to have been a hold: people look things up for less
(set by hand: the contract's 20 s are for a hold that is named as one)."""
_TELLS = re.compile(r"^\w+ (?:\w+ ){2,}(?<!if )(?:i|we) (?:am|will) (?!not\b)")
THANKED_GAP_S = 20.0
"""The same where the agent comes back with thanks for waiting: the contract's gap."""
NEAR_S = 60.0
"""How soon after the words a hold of the record must begin to be theirs (set by hand)."""


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Tags make requests of announcements, "one moment" without a hold is dropped, and lengths are read."""
    acts = [_announced(a) for a in acts if a.kind is not ActKind.HOLD_REQUEST or not _other_wait(a, turns)]
    asked = [a for a in acts if a.kind is ActKind.HOLD_REQUEST]
    thanked = {a.turn for a in acts if a.kind is ActKind.THANKS_FOR_WAITING and a.speaker != "member"}
    kept: list[Act] = []
    for act in acts:
        if act.kind in (ActKind.HOLD_REQUEST, ActKind.HOLD_ANNOUNCEMENT):
            twin = act.kind is ActKind.HOLD_ANNOUNCEMENT and any(
                a.turn == act.turn and a.start < act.end and act.start < a.end for a in asked
            )
            if twin or ("named" not in act.slots and not _held(act, turns, record, thanked)):
                continue
            if act.kind is ActKind.HOLD_ANNOUNCEMENT and _tagged(act, turns):
                act = replace(act, kind=ActKind.HOLD_REQUEST, mode="asks", found_by=f"{act.found_by} with a question")
        kept.append(act)
    holding = {a.turn for a in kept if a.kind in (ActKind.HOLD_REQUEST, ActKind.HOLD_ANNOUNCEMENT)}
    requests = {a.turn for a in kept if a.kind is ActKind.HOLD_REQUEST}
    added = [
        a for i in range(len(turns)) if (a := _in_context(i, turns, record, holding, requests, thanked)) is not None
    ]
    kept += added
    return [*kept, *_times(turns, holding | {a.turn for a in added})]


def _in_context(
    index: int, turns: Sequence[Turn], record: Record, holding: set[int], requests: set[int], thanked: set[int]
) -> Act | None:  # fmt: skip
    """What an agent turn says of a hold without the word, where one follows and nothing else asked for it.

    An announcement is added where nothing spoke of the hold; a request also before "back in a moment".
    """
    turn, near = turns[index], set(range(index - 1, index + 4))
    if turn.role != "agent" or index in holding or requests & near:
        return None
    act = asked_in_context(Spoken.of(index, turn))
    if (
        act is None
        or not _held(act, turns, record, thanked)
        or (holding & near and act.kind is not ActKind.HOLD_REQUEST)
    ):
        return None
    begins = min((e.start for e in record.events if e.type == "hold" and e.start >= act.start), default=None)
    if begins is not None and any(t.role == "agent" and turn.end <= t.start < begins - 8.0 for t in turns):
        return act if act.kind is ActKind.HOLD_REQUEST else None
    return act


def _other_wait(act: Act, turns: Sequence[Turn]) -> bool:
    """Whether a request is for a wait that is no hold: until Monday, for a letter."""
    text = turns[act.turn].text
    at = max(0, text.find(act.quote))
    found = OTHER_WAIT.search(" ".join(t.text for t in tokens(text[at:])))
    return found is not None and found.start() < len(act.quote)


def _announced(act: Act) -> Act:
    """An announcement where the frame of a question was another matter's: "is the March one okay to cancel and now
    I'll put you on hold"."""
    if act.kind is ActKind.HOLD_REQUEST and _TELLS.search(" ".join(t.text for t in tokens(act.quote))):
        return replace(act, kind=ActKind.HOLD_ANNOUNCEMENT, mode="announces")
    return act


def _tagged(act: Act, turns: Sequence[Turn]) -> bool:
    turn = turns[act.turn]
    text = Spoken.of(act.turn, turn).text
    at = max(0, turn.text.find(act.quote))
    if comfort_asked(turn.text, at) or wait_asked(turn.text, at) or choice(text):
        return True
    following = turns[act.turn + 1] if act.turn + 1 < len(turns) else None
    if following is not None and following.role == turn.role:
        text = f"{text} {Spoken.of(act.turn + 1, following).text}"
        if comfort_asked(following.text):
            return True
    return bool(TAG.search(OTHER_WAIT.sub("", text)) or says_okay(turn.text) or leave_asked(text))


def _held(act: Act, turns: Sequence[Turn], record: Record, thanked: set[int]) -> bool:
    """Whether a hold of the record, or a long silence, follows the words."""
    if any(e.type == "hold" and act.start <= e.start <= act.end + NEAR_S for e in record.events):
        return True
    after = list(enumerate(turns))[act.turn : act.turn + 5]
    return any(
        b.start - a.end >= (THANKED_GAP_S if i in thanked else WEAK_GAP_S) and a.end <= act.end + NEAR_S
        for (_, a), (i, b) in pairwise(after)
    )


def _times(turns: Sequence[Turn], holding: set[int]) -> list[Act]:
    """Lengths named in the turns that speak of a hold, and in the agent's turns right around those."""
    found: list[Act] = []
    for i, turn in enumerate(turns):
        if turn.role == "member" or not holding & set(range(i - 4, i + 2)):
            continue
        if i not in holding and i + 1 in holding and turns[i + 1].role != turn.role:
            continue
        spoken = Spoken.of(i, turn)
        for match, minutes in times_in(spoken.text):
            found.append(spoken.act(ActKind.HOLD_TIME, match, "a length", slots={"minutes": f"{minutes:g}"}))
    return found
