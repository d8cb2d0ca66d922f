"""Signs, by learnt acts, of what would spare the agent: a caller upset already, a concern told before."""

from __future__ import annotations

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.call import Call
from qa_analyzer.core.verdicts import Verdict

from .due import Chances, highest

LIKELY = 0.5
"""From here on an act is likelier than not (by definition)."""


def spared(call: Call, verdict: Verdict, chances: Chances) -> dict[str, float]:
    """The signs for a fail of the criteria that a member's feelings decide; none for others."""
    if verdict.outcome != "fail":
        return {}
    if verdict.criterion == "asks_how_they_are":
        business = call.dialogue.business_turn
        until = business if business is not None else call.dialogue.opening.stop
        trouble, heat = (highest(chances, [kind], range(until + 1)) for kind in (ActKind.CONCERN, ActKind.UPSET))
        likely = max(0.0, trouble - LIKELY)
        return {"caller's trouble": trouble, "caller's trouble likely": likely, "caller's heat": heat}
    if verdict.criterion == "acknowledges_concern" and len(verdict.evidence) > 1:
        concern = next((i for i, t in enumerate(call.turns) if t.start == verdict.evidence[1].start), 0)
        earlier = highest(chances, [ActKind.CONCERN], range(concern))
        return {"earlier concern": earlier, "earlier concern likely": max(0.0, earlier - LIKELY)}
    return {}
