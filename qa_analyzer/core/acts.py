"""Speech acts: what was done with the words of a turn."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Literal

from .span import Span
from .words import Role


class ActKind(StrEnum):
    """Every act that a criterion may ask for.  Slots are named in parentheses."""

    GREETING = "greeting"  # (time_of_day: morning|afternoon|evening when one is named)
    COMPANY = "company"  # the house is named
    SELF_INTRODUCTION = "self_introduction"  # (name)
    ASKS_NAME = "asks_name"  # request for the other's name; also asking for a person by name on an outbound call (name)
    GIVES_NAME = "gives_name"  # (name, first, spelled, nickname, for_other)
    ADDRESSES_BY_NAME = "addresses_by_name"  # (name) vocative use of the other's name
    HOW_ARE_YOU = "how_are_you"
    OFFERS_HELP = "offers_help"
    THANKS_FOR_CALLING = "thanks_for_calling"  # also "welcome to <company>", "glad you called"
    STATES_BUSINESS = "states_business"  # why the member calls
    IDENTITY_QUESTION = "identity_question"  # (detail: email|phone|birth_date|digits|address|...)
    IDENTITY_ANSWER = "identity_answer"  # (detail)
    ACCOUNT_MATTER = "account_matter"  # agent reads out or changes what the record holds
    CONCERN = "concern"  # problem, worry or displeasure voiced by the member
    UPSET = "upset"  # displeasure with heat
    EMPATHY = "empathy"
    APOLOGY = "apology"  # (for: wait|mishearing|other)
    RESTATEMENT = "restatement"
    QUESTION = "question"  # any question to the other
    GUESS = "guess"
    NO_IDEA = "no_idea"  # flat "no idea"
    FINDS_OUT = "finds_out"  # will find out, or hands to somebody who knows
    UNPROFESSIONAL = "unprofessional"  # (type: profanity|insult|sarcasm|blame|dismissal|slang|reproach)
    ASKS_AGAIN = "asks_again"  # agent asks for what was given
    ALREADY_SAID = "already_said"  # member complains of repetition
    HOLD_REQUEST = "hold_request"  # asks permission (minutes, reason)
    HOLD_ANNOUNCEMENT = "hold_announcement"  # tells, does not ask (minutes)
    HOLD_TIME = "hold_time"  # (minutes) a length named for the hold
    HOLD_RETURN = "hold_return"  # "I'm back", "still here"
    CONSENT = "consent"
    REFUSAL = "refusal"
    CALLBACK_NUMBER = "callback_number"  # number to call back on if cut off
    THANKS_FOR_WAITING = "thanks_for_waiting"
    TRANSFER_OFFER = "transfer_offer"  # asks permission to transfer
    TRANSFER_ANNOUNCEMENT = "transfer_announcement"
    TRANSFER_REQUEST = "transfer_request"  # the member asks to be put through
    TRANSFER_WITHDRAWN = "transfer_withdrawn"
    INTRODUCES_PERSON = "introduces_person"  # (name, extension) who takes over
    ASKS_FOR_PERSON = "asks_for_person"  # member asks for a named colleague (name)
    UNAVAILABLE = "unavailable"  # somebody is not there (name)
    URGENCY_OR_MESSAGE = "urgency_or_message"
    COMMITMENT = "commitment"  # work left for after the call
    TIME_GIVEN = "time_given"  # when or how long (when)
    ANYTHING_ELSE = "anything_else"
    EMAIL_PROMISE = "email_promise"
    SUMMARY = "summary"  # says back what was done or agreed
    THANKS = "thanks"  # general thanks (for: call|time|patience|waiting|...)
    APPRECIATION = "appreciation"  # of the business or membership
    FAREWELL = "farewell"  # (courteous: yes|no)
    VOICEMAIL = "voicemail"  # an answering machine's announcement
    WRONG_NUMBER = "wrong_number"
    ANNOUNCEMENT = "announcement"  # recorded queue or system announcement
    LINE_TROUBLE = "line_trouble"  # "hello? are you there", "you're breaking up"


Mode = Literal["asks", "announces", "reports", "refuses", "states"]


LEARNT = "learnt sentences"
"""How what a sentence model heard is named in `found_by`, its probability in brackets behind it."""


@dataclass(frozen=True, slots=True)
class Act:
    """One act in one turn.

    `turn` is the index in `Call.turns`; `start`, `end` in seconds; `quote` the words as heard;
    `score` 0-1; `found_by` names the pattern or model, for the reviewer.
    """

    kind: ActKind
    turn: int
    speaker: Role
    start: float
    end: float
    quote: str
    mode: Mode = "states"
    slots: Mapping[str, str] = field(default_factory=dict)
    score: float = 1.0
    found_by: str = ""

    @property
    def span(self) -> Span:
        """The act's time."""
        return Span(self.start, self.end)

    @property
    def learnt(self) -> bool:
        """Whether a sentence model heard it, and no rule."""
        return LEARNT in self.found_by
