"""What is told to change a verdict, made to the calls: how often the verdict then changes as was told."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from qa_analyzer.criteria.shelf import criteria
from qa_analyzer.imports.discover import find_calls
from qa_analyzer.pipeline import Settings, listen, place, read_call
from qa_analyzer.scoring.changes import with_changes
from qa_analyzer.scoring.edited import edited
from qa_analyzer.scoring.judge import judge_all
from qa_analyzer.standards.find import load
from qa_analyzer.timeline.handover import judged_part

from .figure import Figure
from .verdicts import transcripts_in


def measure(corpus: Path | None) -> list[Figure]:
    """Over all verdicts of all calls, and the three criteria where it holds least."""
    from qa_analyzer.imports.call_input import CallInput

    standard = load("advisorycloud-phone")
    settings = Settings(standard)
    made: Counter[str] = Counter()
    held: Counter[str] = Counter()
    verdicts = untold = 0

    def one(found: CallInput) -> None:
        nonlocal verdicts, untold
        heard = place(found.record, listen(found, None, None, settings), settings)
        call = judged_part(read_call(heard.record, heard.turns, heard.duration))
        for verdict, setting in zip(
            with_changes(call, judge_all(call, standard), standard), standard.criteria, strict=True
        ):
            verdicts += 1
            untold += not verdict.changes
            criterion = criteria()[setting.id]
            for change in (c for c in verdict.changes if c.edits):
                turns, record = edited(call.turns, call.record, change.edits)
                again = judged_part(read_call(record, turns, max([heard.duration, *(t.end for t in turns)])))
                made[setting.id] += 1
                held[setting.id] += criterion.judge(again, {**criterion.LIMITS, **setting.limits}).outcome in change.to

    for found in find_calls(sorted(transcripts_in(corpus).glob("*.json"))).calls:
        one(found)
    worst = sorted(made, key=lambda c: held[c] / made[c])[:3]
    return [
        Figure("verdicts", verdicts),
        Figure("of these with nothing told", untold),
        Figure("changes made", made.total()),
        Figure("the verdict changes as told", round(held.total() / made.total(), 3)),
        *(Figure(f"least: {c}", round(held[c] / made[c], 3), f"of {made[c]}") for c in worst),
    ]
