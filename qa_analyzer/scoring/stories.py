"""A hold's story in one line of steps: `ask 03:12 ok · "sure" 0.9 s ok · hold 03:16-06:02 · ...`."""

from __future__ import annotations

from qa_analyzer.core.call import Call
from qa_analyzer.core.events import Event

CHECK_IN_DUE_S = 120.0
"""Document 000: "check in with your customer every 2 minutes they are on hold"."""


def clock(seconds: float) -> str:
    """`mm:ss`, minutes as many as needed."""
    return f"{int(seconds) // 60:02d}:{int(seconds) % 60:02d}"


def story(event: Event, call: Call) -> list[str] | None:
    """The steps of one hold, each with how it went; None for a hold that the dialogue does not know."""
    hold = next((h for h in call.dialogue.holds if h.event == event), None)
    if hold is None:
        return None
    steps: list[str] = []
    if hold.request is None:
        steps.append("not asked")
    else:
        act = call.acts[hold.request]
        steps.append(f"{'ask' if hold.asked else 'announced'} {clock(act.start)}{' ok' if hold.asked else ''}")
    if hold.answer is None:
        steps.append("no answer heard before it")
    else:
        answer = call.acts[hold.answer]
        after = answer.start - (call.acts[hold.request].end if hold.request is not None else answer.start)
        steps.append(f"“{answer.quote}” {max(0.0, after):.1f} s {'ok' if hold.agreed else 'refused'}")
    steps.append(f"hold {clock(event.start)}-{clock(event.end)}")
    if event.span.duration > CHECK_IN_DUE_S:
        steps.append(f"check-in due {clock(event.start + CHECK_IN_DUE_S)} missing")
    if hold.return_turn is None:
        steps.append("nobody came back")
    else:
        steps.append("thanks ok" if hold.thanks is not None else "thanks missing")
    return steps
