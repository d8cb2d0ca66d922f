"""A second look at fails in recognised words: would they stand if the words were read as kindly as they sound?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.changes import Change
from qa_analyzer.core.verdicts import Verdict
from qa_analyzer.core.words import Turn
from qa_analyzer.text.sound_alikes import kindly


def kind_turns(turns: Sequence[Turn]) -> tuple[Turn, ...]:
    """The turns with the agent's recognised words (those that carry a probability) read kindly."""
    return tuple(
        replace(t, text=kindly(t.text), words=()) if t.role != "member" and t.probability is not None else t
        for t in turns
    )


def second_look(strict: Sequence[Verdict], kind: Sequence[Verdict]) -> tuple[Verdict, ...]:
    """The strict verdicts; a fail that the kind reading turns into a pass or na is `unsure`."""
    return tuple(_doubted(s, k) for s, k in zip(strict, kind, strict=True))


def _doubted(strict: Verdict, kind: Verdict) -> Verdict:
    if strict.outcome != "fail" or kind.outcome not in ("pass", "na"):
        return strict
    reason = f"what was said may have been what was due, in other words or misheard (else: fail: {strict.reason})"
    clear = Change(("fail",), "words heard clearly enough to tell that it was not said")
    return replace(strict, outcome="unsure", reason=reason, confidence=0.5, instead="fail", changes=(clear,))
