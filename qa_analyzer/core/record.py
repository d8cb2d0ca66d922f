"""What the telephony knows of a call.  Every field may be unknown, and unknown stays unknown."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from .events import Event

Direction = Literal["inbound", "outbound"]
Party = Literal["agent", "member"]


@dataclass(frozen=True, slots=True)
class Agent:
    """The employee.  `spoken_names`: further names they go by on the phone (roster)."""

    id: str | None = None
    name: str | None = None
    team: str | None = None
    spoken_names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Record:
    """One call as the sidecar, the manifest, the transcript or the file name tells it.

    `rings` counts rings before the answer; `channels` names the role in each channel of
    the recording, first to last; `swap` says that a human found the roles exchanged.
    `exchanged`: the ledger's correction, as `--swap`; no input has it.
    `started_at` carries a UTC offset where the input had one (local time is what it shows).
    """

    call_id: str
    channel: str = "phone"
    direction: Direction | None = None
    language: str | None = None
    started_at: datetime | None = None
    agent: Agent = field(default_factory=Agent)
    member_name: str | None = None
    company: str | None = None
    rings: int | None = None
    hung_up_by: Party | None = None
    channels: tuple[Party, ...] | None = None
    swap: bool = False
    events: tuple[Event, ...] = ()
    exchanged: bool = False

    @property
    def inbound(self) -> bool:
        """Whether the member called in; a call of unknown direction counts as inbound."""
        return self.direction != "outbound"
