"""Signs by which a verdict is believed: what it stands on, how well that was heard, and whether a kind reading agrees.

Each sign is a number near 0 to 1 under a name; a sign that is 0 is left out.  `scoring.confidence` weighs them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import log

from qa_analyzer.core.acts import LEARNT
from qa_analyzer.core.call import Call
from qa_analyzer.core.verdicts import Evidence, Verdict
from qa_analyzer.core.words import Turn

from .doubt import searched, shown
from .due import DUE, Chances, highest
from .spared import spared
from .unread import unread

LOW = 0.5
"""A word below this probability is likelier wrong than right."""
MANY_WORDS = 400.0
"""Words searched are told as a share of so many, at most 1: about a call of three minutes."""
_LEARNT = re.compile(rf"{LEARNT} \((\d\.\d+)\)")


def signs(
    call: Call, verdict: Verdict, chances: Chances, heard: Verdict | None = None,
    kind: Verdict | None = None,
) -> dict[str, float]:  # fmt: skip
    """The signs of one verdict; `chances` of each act by turn.

    Of recognised words `heard`: the verdict on the words as they were heard, `kind`: what the kind reading says.
    """
    turns = searched(verdict, call)
    name = verdict.criterion
    found = {f"criterion {name}": 1.0, "own confidence": _logit(verdict.confidence) / 4}
    found["shown"] = float(shown(verdict))
    found["learnt"] = learnt_share(verdict.evidence)
    found["words searched"] = min(1.0, _words(turns) / MANY_WORDS)
    found["speaker unsure"] = 1.0 - min((t.role_confidence for t in turns), default=1.0)
    found["due act's chance"] = due = _due(call, verdict, turns, chances)
    found["due act likely"] = max(0.0, due - 0.3)
    found |= spared(call, verdict, chances)
    if kind is None and verdict.outcome == "fail" and not shown(verdict):
        found |= unread(call, turns)
    if kind is not None and heard is not None:
        low, low_call, cited = low_share(turns), low_share(call.turns), low_share(_cited(call, verdict))
        found |= {
            "recognised": 1.0, "low words searched": low, "low words": low_call, "low words cited": cited,
            f"low words, {name}": low_call, f"heard as {heard.outcome}": 1.0,
            f"kind reading {kind.outcome}": 1.0, f"kind reading {kind.outcome}, {name}": 1.0,
        }  # fmt: skip
        if kind.outcome != verdict.outcome:
            found["kind reading's own confidence"] = _logit(kind.confidence) / 4
            found["kind reading's chance"] = learnt_share(kind.evidence)
    return {sign: value for sign, value in found.items() if value}


def _due(call: Call, verdict: Verdict, turns: Sequence[Turn], chances: Chances) -> float:
    """The highest probability, in a turn that was searched, of an act that the criterion waits for."""
    kinds = DUE.get(verdict.criterion, ())
    own = {id(t) for t in turns}
    within = {i for i, t in enumerate(call.turns) if id(t) in own}
    return highest(chances, kinds, within)


def learnt_share(evidence: Sequence[Evidence]) -> float:
    """The highest probability by which something learnt is among the evidence; 0 where all is by rule."""
    return max((float(x) for e in evidence for x in _LEARNT.findall(e.found_by)), default=0.0)


def low_share(turns: Sequence[Turn]) -> float:
    """Share of the words with a probability that is low; 0 without any."""
    known = [w.probability for t in turns for w in t.words if w.probability is not None]
    return sum(p < LOW for p in known) / len(known) if known else 0.0


def _cited(call: Call, verdict: Verdict) -> list[Turn]:
    first = verdict.evidence[:1]
    return [t for t in call.turns for e in first if t.start <= e.end and e.start <= t.end]


def _words(turns: Sequence[Turn]) -> int:
    return sum(len(t.text.split()) for t in turns)


def _logit(share: float) -> float:
    kept = min(0.99, max(0.01, share))
    return log(kept / (1 - kept))
