"""A call's transcript in the form that the contract takes in."""

from __future__ import annotations

from typing import Any

from qa_analyzer.core.document import Analysis


def transcript_of(analysis: Analysis) -> dict[str, Any]:
    """Call, turns and events; `times` only where they are estimated, `words_usable` only where they are not."""
    turns = [
        t.model_dump(mode="json", exclude_none=True, exclude={"aside"}) | {"speaker": t.speaker}
        for t in analysis.transcript.turns
    ]
    made: dict[str, Any] = {
        "call": analysis.call.model_dump(mode="json", exclude={"events"}),
        "engine": analysis.transcript.engine,
        "turns": turns,
        "events": [
            e.model_dump(mode="json", include={"type", "start", "end", "rings"}, exclude_none=True)
            for e in analysis.events
            if e.type in ("hold", "transfer", "ringing", "drop")
        ],
    }
    if not analysis.transcript.words_usable:
        made |= {"words_usable": False, "note": analysis.transcript.note}
    if analysis.transcript.times == "estimated":
        made["times"] = "estimated"
    return made
