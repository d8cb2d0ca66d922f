"""What each criterion waits for: the acts of which a `fail` says that none was heard."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping

from qa_analyzer.core.acts import ActKind as A

Chances = Mapping[A, Mapping[int, float]]
"""The probability (0-1) of each act in the turns where a model heard any of it."""

DUE: Mapping[str, tuple[A, ...]] = {
    "greeting": (A.GREETING, A.THANKS_FOR_CALLING),
    "thanks_for_calling": (A.THANKS_FOR_CALLING,),
    "states_own_name": (A.SELF_INTRODUCTION,),
    "asks_member_name": (A.ASKS_NAME,),
    "asks_how_they_are": (A.HOW_ARE_YOU,),
    "uses_member_first_name": (A.ADDRESSES_BY_NAME,),
    "offers_assistance": (A.OFFERS_HELP,),
    "verifies_identity": (A.IDENTITY_QUESTION,),
    "acknowledges_concern": (A.EMPATHY, A.APOLOGY, A.RESTATEMENT),
    "no_guessing": (A.FINDS_OUT,),
    "hold_time_stated": (A.HOLD_TIME,),
    "callback_number": (A.CALLBACK_NUMBER,),
    "thanks_for_holding": (A.THANKS_FOR_WAITING,),
    "transfer_introduction": (A.INTRODUCES_PERSON,),
    "unavailable_message": (A.URGENCY_OR_MESSAGE,),
    "sets_expectations": (A.TIME_GIVEN,),
    "asks_anything_else": (A.ANYTHING_ELSE,),
    "follow_up_email": (A.EMAIL_PROMISE,),
    "summarizes": (A.SUMMARY,),
    "thanks_caller": (A.THANKS,),
    "appreciates_business": (A.APPRECIATION,),
    "closing_greeting": (A.FAREWELL,),
    "thanks_for_complaint": (A.THANKS,),
}


def highest(chances: Chances, kinds: Iterable[A], within: Container[int]) -> float:
    """The highest probability of any of these acts in these turns; 0 where none was heard."""
    return max((p for kind in kinds for i, p in chances.get(kind, {}).items() if i in within), default=0.0)
