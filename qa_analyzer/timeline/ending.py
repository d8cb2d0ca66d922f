"""How a call ended, and from which turn on it was being closed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.dialogue import Dialogue, Ending
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

from .taken_back import standing

CLOSING_ACTS = (ActKind.FAREWELL, ActKind.THANKS, ActKind.APPRECIATION, ActKind.ANYTHING_ELSE)
TAIL = 4
"""The last turns in which a close, a transfer or a broken line shows (set by hand on written conversations)."""

FIRST = 4
"""A machine announces itself by this turn, counted from 0; a recogniser splits its words (set by hand)."""

_VENDOR = re.compile(
    r"\b(?:not a member|(?:calling|ringing) (?:from|on behalf of) (?:\w+ ){0,4}(?:courier|delivery|deliveries|"
    r"recruit\w*|survey|supplies|supplier|insurance|marketing|cleaning|newspaper|magazine|energy|utilities)"
    r"|(?:i have|got) a delivery|(?:sell|offer|interest) you (?:\w+ ){0,4}(?:service|services|deal|product)"
    r"|survey company)\b",
    re.IGNORECASE,
)


def with_ending(
    dialogue: Dialogue, turns: Sequence[Turn], acts: Sequence[Act], events: Sequence[Event], record: Record
) -> Dialogue:
    """The dialogue with its ending, the transfer, the first turn of the close, and who called in vain."""
    begun = next((e for e in events if e.type == "transfer"), None)
    told = standing(events, turns, acts)
    at = (told or begun).start if begun else _announced_at_the_end(turns, acts)
    away = told is not None if begun else at is not None
    ending = _ending(turns, acts, events, record, transferred=away)
    members = [t.text for t in turns if t.role == "member"]
    wrong = any(a.kind is ActKind.WRONG_NUMBER for a in acts)
    close = _close_from(turns, acts) if ending in ("closed", "voicemail", "unknown") else len(turns)
    third = dialogue.third_person or any(_VENDOR.search(text) for text in members[:3])
    return replace(
        dialogue, ending=ending, transfer_at=at, close_from=close, wrong_number=wrong, third_person=third
    )  # fmt: skip


def _ending(
    turns: Sequence[Turn], acts: Sequence[Act], events: Sequence[Event], record: Record, *, transferred: bool
) -> Ending:
    if transferred:
        return "transferred"
    tail = max(0, len(turns) - TAIL)
    closing = [a for a in acts if a.kind in CLOSING_ACTS and a.turn >= tail]
    by_agent = [a for a in closing if a.speaker != "member"]
    drop = next((e for e in events if e.type == "drop"), None)
    if drop is not None and not any(a.start >= drop.start for a in by_agent):
        return "dropped"
    if _is_voicemail(turns, acts, record):
        return "voicemail"
    broken = [a for a in acts if a.kind is ActKind.LINE_TROUBLE and a.turn >= len(turns) - 2]
    if broken and not by_agent and record.hung_up_by is None:
        return "dropped"
    if _broke_off(turns, acts, record):
        return "abrupt"
    return "closed" if closing or record.hung_up_by is not None else "unknown"


def _broke_off(turns: Sequence[Turn], acts: Sequence[Act], record: Record) -> bool:
    """The member had the last word before the agent had begun to close, and hung up or left in anger."""
    if not turns or turns[-1].role != "member" or record.hung_up_by == "agent":
        return False
    agent_turns = [i for i, t in enumerate(turns) if t.role == "agent"]
    begun = [a for a in acts if a.speaker == "agent" and a.kind in CLOSING_ACTS and a.turn in agent_turns[-2:]]
    if begun or any(a.kind is ActKind.ANYTHING_ELSE and a.turn >= len(turns) / 2 for a in acts):
        return False
    last = len(turns) - 1
    heated = any(a.kind in (ActKind.UPSET, ActKind.CONCERN) and a.turn >= last - 4 for a in acts)
    leaves = any(a.kind is ActKind.FAREWELL and a.turn == last for a in acts)
    return record.hung_up_by == "member" or (heated and leaves)


def _is_voicemail(turns: Sequence[Turn], acts: Sequence[Act], record: Record) -> bool:
    """An answering machine spoke, or on an outbound call nobody answered the agent's message."""
    spoken = [t for t in turns if t.role == "member"]
    heard = {a.turn for a in acts if a.kind in (ActKind.VOICEMAIL, ActKind.ANNOUNCEMENT) and a.speaker != "agent"}
    machine = {a.turn for a in acts if a.kind is ActKind.VOICEMAIL and a.speaker != "agent" and a.turn <= FIRST}
    if machine and (len(spoken) <= 2 or not _answered(turns, heard, min(machine))):
        return True
    words = sum(len(t.text.split()) for t in turns)
    return not spoken and not record.inbound and words >= 15 and all(t.role == "agent" for t in turns)


def _answered(turns: Sequence[Turn], heard: set[int], machine: int) -> bool:
    """Whether, after the machine began, a person (not the machine) speaks between two agent turns.

    What stands before the agent's first words after the machine, or after the last, is the machine's own.
    """
    agent = [i for i, t in enumerate(turns) if t.role != "member" and i > machine]
    if not agent:
        return False
    between = range(agent[0], agent[-1])
    return any(turns[i].role == "member" and i not in heard for i in between)


def _announced_at_the_end(turns: Sequence[Turn], acts: Sequence[Act]) -> float | None:
    """When the recording ends with a transfer that the agent announced and nothing took back."""
    told = [a for a in acts if a.kind is ActKind.TRANSFER_ANNOUNCEMENT and a.speaker != "member"]
    if not told or told[-1].turn < len(turns) - TAIL:
        return None
    after = [a for a in acts if a.turn >= told[-1].turn and a.start >= told[-1].start]
    if any(a.kind in (ActKind.TRANSFER_WITHDRAWN, ActKind.ANYTHING_ELSE) for a in after):
        return None
    return turns[-1].end


def _close_from(turns: Sequence[Turn], acts: Sequence[Act]) -> int:
    """The agent's last question for anything else, or the first of the last two agent turns that thank or part."""
    agent_turns = [i for i, t in enumerate(turns) if t.role != "member"]
    if not agent_turns:
        return len(turns)
    asked = [a.turn for a in acts if a.kind is ActKind.ANYTHING_ELSE and a.turn >= len(turns) * 0.4]
    parting = [a.turn for a in acts if a.kind in CLOSING_ACTS and a.speaker != "member" and a.turn in agent_turns[-2:]]
    return min([*asked[-1:], *parting, agent_turns[-1]])
