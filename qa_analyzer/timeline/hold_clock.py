"""How long holds lasted, against a limit; and where a hold was due to be asked."""

from __future__ import annotations

from typing import Literal

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.dialogue import HoldStory
from qa_analyzer.core.span import Span
from qa_analyzer.core.verdicts import Basis, Limits

Against = Literal["under", "near", "over"]
EDGE_S = 5.0
"""Words this near to a hold's ends belong to its beginning or its return (set by hand)."""
ANSWER_S = 3.0
"""A member who speaks this soon after the agent, inside a hold, was spoken to (set by hand)."""
_BACK = (ActKind.THANKS_FOR_WAITING, ActKind.HOLD_RETURN, ActKind.HOLD_REQUEST, ActKind.HOLD_ANNOUNCEMENT)


def stretches(call: Call, story: HoldStory) -> list[Span]:
    """The hold, cut where the agent spoke to the member inside it: some systems keep the hold running then."""
    hold = story.event
    cuts = sorted({(call.turns[i].start, call.turns[i].end) for i in looks_in(call, story)})
    edges = [hold.start, *(t for cut in cuts for t in cut), hold.end]
    return [Span(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if b > a]


def looks_in(call: Call, story: HoldStory) -> list[int]:
    """The agent's turns to the member inside a hold: words of a return or of another hold, or what the member answers.

    Words that an announcement or a song speaks are no turns (`asides`).
    """
    hold = story.event
    inside = [
        i for i, t in enumerate(call.turns)
        if t.role == "agent" and hold.start + EDGE_S < t.start and t.end < hold.end - EDGE_S
    ]  # fmt: skip
    spoken = {a.turn for a in call.acts_of(*_BACK)}
    return [i for i in inside if i in spoken or _answered(call, i, hold.end)]


def _answered(call: Call, turn: int, until_s: float) -> bool:
    after = call.turns[turn + 1] if turn + 1 < len(call.turns) else None
    if after is None or after.role != "member" or after.start > until_s:
        return False
    return after.start - call.turns[turn].end <= ANSWER_S


def kept_waiting_s(call: Call, story: HoldStory) -> float:
    """How long the member waited until the agent first came back, in seconds."""
    return stretches(call, story)[0].duration


def grace_s(promised_s: float, limits: Limits) -> float:
    """How far over a promise is still within it: the larger of a share of it and a least time."""
    return max(float(limits["grace_s"]), promised_s * float(limits["grace_percent"]) / 100)


def against(story: HoldStory, lasted_s: float, longest_s: float, limits: Limits) -> Against:
    """Whether a time lies under a limit, over it, or too near to tell.

    The record's clock is exact.  From sound or words a stretch within `unsure_within_s` of the limit is near.
    """
    exact = story.event.source == "record" and story.event.exact
    slack = 0.0 if exact else float(limits["unsure_within_s"])
    if lasted_s > longest_s + slack:
        return "over"
    return "near" if slack and lasted_s >= longest_s - slack else "under"


def basis(story: HoldStory) -> frozenset[Basis]:
    """What the hold's clock stands on."""
    return frozenset(
        {"record" if story.event.source == "record" else "sound" if story.event.source == "audio" else "times"}
    )


def due_turn(call: Call, story: HoldStory) -> int | None:
    """The turn in which the hold was asked for or announced; else, or after a refusal, the agent's last before it."""
    if story.request is not None and story.agreed is not False:
        return call.acts[story.request].turn
    before = [i for i, t in enumerate(call.turns) if t.role != "member" and t.start < story.event.start]
    return before[-1] if before else None
