"""One record out of several inputs, field by field from the first that has it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qa_analyzer.core.complaints import ContractError
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Agent, Record

from .roster import Roster

if TYPE_CHECKING:
    from qa_analyzer.core.contract_in import CallIn


def merged(sources: Sequence[CallIn], stem: str, roster: Roster, *, ignore_record: bool) -> Record:
    """The call's record: `sources` best first, the agent completed from the roster.

    With `ignore_record` it holds no events, rings or channel map.  Raises ContractError for a channel
    that is not the phone.
    """

    def first(name: str) -> object:
        return next((value for s in sources if (value := getattr(s, name)) is not None), None)

    channel = str(first("channel") or "phone")
    if channel != "phone":
        raise ContractError(f"channel is {channel!r}; only calls by phone can be scored for now")
    members = [s.member.name for s in sources if s.member and s.member.name]
    channels = first("channels")
    return Record(
        call_id=str(first("call_id") or stem),
        channel=channel,
        direction=first("direction"),  # type: ignore[arg-type]
        language=first("language"),  # type: ignore[arg-type]
        started_at=first("started_at"),  # type: ignore[arg-type]
        agent=roster.completed(_agent(sources)),
        member_name=members[0] if members else None,
        company=first("company"),  # type: ignore[arg-type]
        rings=None if ignore_record else first("rings"),  # type: ignore[arg-type]
        hung_up_by=first("hung_up_by"),  # type: ignore[arg-type]
        channels=None if ignore_record or channels is None else tuple(channels),  # type: ignore[arg-type]
        swap=False if ignore_record else bool(first("swap")),
        events=() if ignore_record else _events(first("events")),
    )


def _agent(sources: Sequence[CallIn]) -> Agent:
    """The agent; an input that names another id gives neither name nor team, for these would be another's."""
    agents = [s.agent for s in sources if s.agent is not None]
    identity = next((a.id for a in agents if a.id), None)
    same = [a for a in agents if a.id is None or a.id == identity]
    name = next((a.name for a in same if a.name), None)
    return Agent(identity, name, next((a.team for a in same if a.team), None))


def _events(given: object) -> tuple[Event, ...]:
    if not isinstance(given, list):
        return ()
    made = [Event(e.type, e.start, e.end, "record", e.rings if e.type == "ringing" else None) for e in given]
    return tuple(sorted(made, key=lambda e: (e.start, e.end)))
