"""What several criteria of the close ask of a call."""

from __future__ import annotations

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.verdicts import Basis

AT_END: frozenset[Basis] = frozenset({"words", "roles", "end"})
"""What a verdict on the close stands on."""
_NO_CLOSE = {
    "transferred": "The call was transferred away.",
    "dropped": "The call dropped before a close.",
    "abrupt": "The member ended the call before the agent could close it.",
}


def why_no_close(call: Call) -> str | None:
    """Why nobody could close this call; None where it came to a close or may have."""
    return _NO_CLOSE.get(call.dialogue.ending)


def nothing_to_close(call: Call) -> str | None:
    """Why there was no business to close: a wrong number, a voicemail, no member; None otherwise.

    Account matters that were discussed all the same make it a call like any other.
    """
    dialogue = call.dialogue
    kind = (
        "a wrong number" if dialogue.wrong_number
        else "a voicemail" if dialogue.ending == "voicemail"
        else "somebody who is no member" if dialogue.third_person
        else None
    )  # fmt: skip
    if kind is None:
        return None
    matters = (ActKind.ACCOUNT_MATTER, ActKind.IDENTITY_ANSWER, ActKind.SUMMARY, ActKind.EMAIL_PROMISE)
    if dialogue.ending == "voicemail" and call.first(*matters, speaker="agent"):
        return None
    if not dialogue.wrong_number and call.first(ActKind.ACCOUNT_MATTER, ActKind.IDENTITY_ANSWER):
        return None
    return f"The call was with {kind}: there was no business to close."


def last_agent_turn(call: Call) -> int:
    """Index of the agent's last turn (of unknown role where none is the agent's), where a closing is due."""
    for roles in (("agent",), ("agent", "unknown")):
        found = [i for i, t in enumerate(call.turns) if t.role in roles]
        if found:
            return found[-1]
    return max(0, len(call.turns) - 1)


def close_turns(call: Call) -> range:
    """The turns of the close; the last two agent turns at least."""
    agent_turns = [i for i, t in enumerate(call.turns) if t.role != "member"]
    first = agent_turns[-2] if len(agent_turns) > 1 else 0
    return range(min(call.dialogue.close_from, first), len(call.turns))
