"""Amazon Transcribe Call Analytics (also Contact Lens for voice): JSON with `Transcript` and participants.

Field names as in the service's post-call output: `Transcript[].ParticipantRole` (Contact Lens:
`ParticipantId`, resolved through `Participants`), `BeginOffsetMillis`, `EndOffsetMillis`, `Content`,
`Items[].Content|Confidence|BeginOffsetMillis|EndOffsetMillis`.  A chat has no offsets and is no call.
"""

from __future__ import annotations

from typing import Any

from qa_analyzer.core.complaints import ContractError

from ..foreign import Laid, speaker
from ..reading import Content

NAME = "Amazon Transcribe call analytics"
ROLES = {"AGENT": "Agent", "CUSTOMER": "Customer"}


def matches(content: Content) -> bool:
    """JSON with a list `Transcript` of parts that have a participant and offsets."""
    parts = content.fields.get("Transcript")
    if not isinstance(parts, list) or "turns" in content.fields:
        return False
    if not parts:
        return "Participants" in content.fields or "ConversationCharacteristics" in content.fields
    part = parts[0]
    is_part = isinstance(part, dict) and "BeginOffsetMillis" in part
    return is_part and not {"ParticipantRole", "ParticipantId"}.isdisjoint(part)


def lay(content: Content) -> Laid:
    """One turn for each part."""
    people = content.fields.get("Participants")
    role_of = {
        p["ParticipantId"]: p.get("ParticipantRole")
        for p in (people if isinstance(people, list) else [])
        if isinstance(p, dict) and isinstance(p.get("ParticipantId"), str)
    }
    return Laid([_turn(number, part, role_of) for number, part in enumerate(content.fields["Transcript"], 1)])


def _turn(number: int, part: Any, role_of: dict[str, Any]) -> dict[str, Any]:
    if not isinstance(part, dict):
        raise ContractError(f"turn {number}: expected an object {{...}}, found {type(part).__name__}")
    who = part.get("ParticipantId")
    role = part.get("ParticipantRole") or (role_of.get(who, who) if isinstance(who, str) else None)
    turn: dict[str, Any] = {
        **speaker(ROLES.get(str(role).upper(), role)),
        "start": _seconds(part.get("BeginOffsetMillis")),
        "end": _seconds(part.get("EndOffsetMillis")),
        "text": part.get("Content", ""),
    }
    items = part.get("Items")
    if isinstance(items, list):
        turn["words"] = [word for item in items if isinstance(item, dict) and (word := _word(item)) is not None]
    return turn


def _word(item: dict[str, Any]) -> dict[str, Any] | None:
    start, end = _seconds(item.get("BeginOffsetMillis")), _seconds(item.get("EndOffsetMillis"))
    if str(item.get("Type", "")).lower() == "punctuation" or start is None or end is None:
        return None
    return {"start": start, "end": end, "text": item.get("Content", ""), "probability": _unit(item.get("Confidence"))}


def _unit(value: Any) -> float | None:
    """The service writes confidences as text ("0.98")."""
    try:
        number = float(value)
    except (TypeError, ValueError):
        return None
    return number if 0 <= number <= 1 else None


def _seconds(millis: Any) -> Any:
    """Milliseconds in seconds; anything else as it is, for the check to name."""
    return millis / 1000 if isinstance(millis, (int, float)) and not isinstance(millis, bool) else millis
