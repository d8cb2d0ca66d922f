"""`qa-analyzer explain`: how each verdict of one call came about."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from . import options

if TYPE_CHECKING:
    from qa_analyzer.core.document import Analysis


def explain(
    call: Annotated[Path, typer.Argument(help="A recording, a transcript, or an analysis that `score --out` wrote.")],
    criterion: Annotated[str | None, typer.Argument(help="One criterion; all without it.")] = None,
    standard: options.StandardName = None,
    asr: options.Asr = None,
    model: options.Model = None,
) -> int:
    """The trace of a verdict: sentence of the standard, what was searched, what was found and by which pattern."""
    from qa_analyzer.core.errors import StartError
    from qa_analyzer.reports.trace import trace

    analysis = _earlier(call)
    if analysis is None:
        from qa_analyzer.batch.outcome import outcome_of
        from qa_analyzer.imports.discover import find_calls
        from qa_analyzer.pipeline import Settings

        from . import settings as given
        from .chosen_standard import chosen_standard
        from .chosen_voice import chosen_voice

        recogniser = given.value("asr", asr) or "auto"
        chosen = Settings(
            chosen_standard(standard), recogniser, given.value("model", model), voice_model=chosen_voice()
        )
        found = find_calls([call])
        if not found.calls:
            raise (
                found.errors[0]
                if found.errors
                else StartError(f"{call}: no call", hint="name one recording or transcript")
            )
        if len(found.calls) > 1:
            raise StartError(f"{call}: {len(found.calls)} calls", hint="name one of them")
        outcome = outcome_of(found.calls[0], chosen)
        if outcome.done is None:
            assert outcome.error is not None
            print(f"{outcome.error.path}: {outcome.error.error}\n  {outcome.error.hint}", file=sys.stderr)
            return 1
        analysis = outcome.done.analysis
    wanted = [c for c in analysis.criteria if criterion in (None, c.id)]
    if not wanted:
        known = ", ".join(c.id for c in analysis.criteria)
        raise StartError(f"{analysis.standard.name} asks no criterion {criterion!r}", hint=f"it asks: {known}")
    print(trace(analysis, wanted))
    return 0


def _earlier(path: Path) -> Analysis | None:
    """The analysis in a file that `score --out` wrote; None for anything else."""
    if path.suffix != ".json" or not path.is_file() or path.stat().st_size > 64 << 20:
        return None
    from qa_analyzer.core.document import Analysis

    text = path.read_text(encoding="utf-8", errors="replace")
    return Analysis.from_text(text) if '"qa-analyzer/analysis/' in text[:4096] else None
