"""The night on one screen: what a mail or a hook carries.  No word of any call."""

from __future__ import annotations

from collections.abc import Iterator

from qa_analyzer.batch.plan import Plan
from qa_analyzer.batch.summary import Summary
from qa_analyzer.core.errors import without_name
from qa_analyzer.core.input_text import printable

from .dates import now
from .ledger_told import of_all
from .wordless import wordless

SHOWN = 10
"""Errors that a screen has room for."""


def plan_lines(plan: Plan, summary: Summary) -> list[str]:
    """What a run would do."""
    listed = [f"  {c.record.call_id}" for c in plan.todo[:SHOWN]]
    more = [f"  ... and {len(plan.todo) - SHOWN} more"] if len(plan.todo) > SHOWN else []
    first = f"{len(plan.todo)} calls to do of {summary.found} found"
    return [first, *listed, *more, *_counts(summary), *_errors(summary)]


def summary_lines(summary: Summary, ledger: str) -> list[str]:
    """What became of the night, and when that was told: a summary that a killed run left standing is known by it."""
    h, s = summary.audio_s / 3600, summary.elapsed_s
    speed = f", {summary.audio_s / s:.0f} times as fast as it was spoken" if h and s else ""
    took = f"{s // 3600:.0f}:{s % 3600 // 60:02.0f}:{s % 60:02.0f}"
    heard = f", {h:.1f} h of sound{speed}" if h else ""
    first = f"{summary.done} calls done in {took}{heard}"
    return [first, *_counts(summary), *_errors(summary), f"ledger {ledger}, {now():%Y-%m-%d %H:%M}"]


def _errors(summary: Summary) -> Iterator[str]:
    for error in summary.errors[:SHOWN]:
        of = error.call_id or error.path or "input"
        yield f"  {printable(of)}: {wordless(without_name(of, error.error))}"
    if len(summary.errors) > SHOWN:
        yield f"  ... and {len(summary.errors) - SHOWN} more (--json has all)"


def _counts(summary: Summary) -> Iterator[str]:
    yield f"  {of_all(summary.as_json())}"
    told = {
        "listened to": summary.analysed,
        "judged again": summary.judged_again,
        "page written anew": summary.pages,
        "flagged": summary.flagged,
        "not scorable": summary.not_scorable,
        "unchanged": summary.unchanged,
        "erased before": summary.erased,
        "not of this part": summary.elsewhere,
        "quarantined now": summary.newly_quarantined,
        "being written": summary.unsettled,
        "on another machine": summary.in_other_hands,
        "not reached": summary.not_reached,
        "not written": summary.unwritten,
        "files that are no calls": summary.no_calls,
    }
    for name, value in told.items():
        if value:
            yield f"    {name:24}{value:>8}"
