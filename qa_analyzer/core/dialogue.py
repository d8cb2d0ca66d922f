"""The course of a conversation: what the acts, in order, amount to.

Built by `timeline.dialogue`; criteria read it so that no criterion repeats another's reasoning.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .events import Event

Ending = Literal["closed", "transferred", "dropped", "abrupt", "voicemail", "unknown"]
"""`closed`: the call came to its close; `abrupt`: the member broke it off; `unknown`: the recording is cut."""


@dataclass(frozen=True, slots=True)
class HoldStory:
    """One hold and what was said around it; numbers are indices into `Call.acts` or `Call.turns`.

    `request` is the act that asked or announced (None: unasked); `answer` the member's consent or
    refusal to it (None: no answer before the onset); `time` the act that named a length; `thanks`
    the thanks in the first agent turn after it; `return_turn` that turn (None: nobody came back); `meant` the
    words there that thank for nothing else by name, where nothing else was said since.
    """

    event: Event
    request: int | None = None
    asked: bool = False
    answer: int | None = None
    agreed: bool | None = None
    time: int | None = None
    promised_s: float | None = None
    return_turn: int | None = None
    thanks: int | None = None
    meant: str = ""

    @property
    def thanked(self) -> bool:
        """Whether the member was thanked on the return."""
        return self.thanks is not None or bool(self.meant)


@dataclass(frozen=True, slots=True)
class Dialogue:
    """Turn indices and outcomes that several criteria share.  None: it never happened.

    `opening`: turns up to and including the agent's first turn after the business was stated.
    `business_turn`: the member turn that states why they call.  `name_turn`: where the member's name
    became known.  `upset_turn`: first turn with displeasure with heat.  `close_from`: first turn of
    the close (equal to the number of turns where there was none).
    """

    opening: range = range(0)
    business_turn: int | None = None
    name_turn: int | None = None
    known_first_names: tuple[str, ...] = ()
    upset_turn: int | None = None
    holds: tuple[HoldStory, ...] = ()
    ending: Ending = "closed"
    transfer_at: float | None = None
    close_from: int = 0
    wrong_number: bool = False
    third_person: bool = False
    """Somebody who is no member and speaks for none (a wrong number, a vendor)."""
