"""What the member said to a hold that was asked for: consent to something else is no consent to the hold."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.words import Turn

_OF_HOLDS = (ActKind.HOLD_REQUEST, ActKind.HOLD_ANNOUNCEMENT, ActKind.HOLD_TIME)
_ELSEWHERE = (ActKind.CALLBACK_NUMBER, ActKind.IDENTITY_QUESTION, ActKind.ASKS_NAME, ActKind.TRANSFER_OFFER)
_INVITES = re.compile(
    r"\b(put|place|pop|stick|leave|keep) me on hold|\bi(?:'ll| will| can|'m happy to| am happy to| don't mind)"
    r"(?: just)? (?:hold|wait|hang on|stay on)|\bhappy to (?:hold|wait)\b",
    re.IGNORECASE,
)

Found = tuple[int, Act]


def answer_to(request: Act, answers: Sequence[Found], turns: Sequence[Turn], near: Sequence[Act]) -> Found | None:
    """The last answer after `request` to a turn that spoke of the hold; an answer to another question is none.

    `answers` are (index, act) of consents and refusals before the hold; `near` the acts before it.
    """
    found: Found | None = None
    for index, act in answers:
        if act.turn <= request.turn:
            continue
        run = _asked_in(act.turn, turns)
        kinds = {a.kind for a in near if a.turn in run}
        if (
            request.turn in run
            or kinds & set(_OF_HOLDS)
            or (found is None and not kinds & set(_ELSEWHERE))
            or (act.kind is ActKind.REFUSAL and not kinds & set(_ELSEWHERE))
        ):
            found = (index, act)
    return found


def invited(told: Act | None, answers: Sequence[Found], turns: Sequence[Turn]) -> Found | None:
    """The member's own offer to hold, where it came before the agent spoke of it."""
    for index, act in answers:
        before = told is None or act.turn < told.turn
        if act.kind is ActKind.CONSENT and before and _INVITES.search(turns[act.turn].text):
            return index, act
    return None


def _asked_in(turn: int, turns: Sequence[Turn]) -> range:
    """The run of the agent's turns before the run of the member's turns in which `turn` lies."""
    end = turn
    while end > 0 and turns[end - 1].role == turns[turn].role and turns[turn].role != "unknown":
        end -= 1
    start = end
    while start > 0 and turns[start - 1].role in ("agent", "unknown") and end - start < 4:
        start -= 1
    return range(start, end)
