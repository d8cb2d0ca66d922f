"""The trace of verdicts as plain text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import fill

from qa_analyzer.core.document import Analysis, CriterionOut, EvidenceOut

from .time_words import clock
from .wording import change_told, changed_to, plain


def trace(analysis: Analysis, criteria: Sequence[CriterionOut]) -> str:
    """For each criterion: verdict, sentence, reason, what was searched, each evidence with its pattern, and what would
    have changed it."""
    heard = analysis.transcript
    lines = [f"{analysis.call.call_id}  {clock(analysis.duration)}  words: {heard.engine}  times: {heard.times}"]
    if heard.note:
        lines.append(fill(heard.note, 100, initial_indent="  ", subsequent_indent="  "))
    if not analysis.scorable:
        lines.append(f"  not scored: {analysis.why_not}")
    for c in criteria:
        lines += ["", *_criterion(c, analysis)]
    return "\n".join(plain(line) for part in lines for line in part.split("\n"))


def _criterion(c: CriterionOut, analysis: Analysis) -> Iterator[str]:
    points = "not counted" if c.points is None else f"{c.points} of {c.max_points} points"
    yield f"{c.id}: {c.verdict}  (confidence {c.confidence:.2f}, {points})"
    yield fill(f"sentence  “{c.sentence}”", 100, initial_indent="  ", subsequent_indent=" " * 12)
    yield fill(f"reason    {c.reason}", 100, initial_indent="  ", subsequent_indent=" " * 12)
    window = c.window or (0.0, analysis.duration)
    yield f"  searched  {clock(window[0])} to {clock(window[1])}{'' if c.window else ' (the whole call)'}"
    for e in c.evidence:
        yield from _evidence(e)
    if not c.evidence:
        yield "  evidence  none"
    for change in c.would_change:
        told = f"would be  {changed_to(change)}: {change_told(change)}"
        yield fill(told, 100, initial_indent="  ", subsequent_indent=" " * 12)


def _evidence(e: EvidenceOut) -> Iterator[str]:
    quote = f"“{e.quote}”" if e.quote else "nothing heard there"
    told = f"evidence  {clock(e.start)}-{clock(e.end)} {e.speaker or 'somebody'}: {quote}"
    yield fill(told, 100, initial_indent="  ", subsequent_indent=" " * 12)
    if e.found_by:
        yield fill(
            f"found by  {e.found_by} (score {e.score:.2f})", 100, initial_indent="  ", subsequent_indent=" " * 12
        )
