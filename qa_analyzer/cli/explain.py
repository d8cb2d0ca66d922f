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
    call: Annotated[
        Path, typer.Argument(help="A recording, a transcript, an analysis that `score --out` wrote, or a call id.")
    ],
    criterion: Annotated[str | None, typer.Argument(help="One criterion; all without it.")] = None,
    standard: options.StandardName = None,
    asr: options.Asr = None,
    model: options.Model = None,
    ledger: options.LedgerUrl = None,
) -> int:
    """The trace of a verdict: sentence of the standard, what was searched, what was found and by which pattern."""
    from qa_analyzer.core.errors import StartError
    from qa_analyzer.reports.trace import trace

    analysis = _earlier(call) or _kept(call, ledger)
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


def _kept(call: Path, url: str | None) -> Analysis | None:
    """The analysis that the ledger keeps under this id; None where the argument is a file, or there is no ledger.

    Raises StartError where it is neither a file nor in the ledger.
    """
    if call.exists():
        return None
    from qa_analyzer.core.errors import StartError
    from qa_analyzer.ledger.store.address import address_of

    from . import settings as given

    address = address_of(given.value("ledger", url))
    if address.file is not None and not address.file.exists() and url is None:
        return None
    from qa_analyzer.ledger.reading import analysis_of
    from qa_analyzer.ledger.store.opening import open_ledger

    opened = open_ledger(address, create=False)
    try:
        with opened.reading() as connection:
            found = analysis_of(connection, str(call))
    finally:
        opened.close()
    if found is None:
        told = f"{call}: no such file, and the ledger {address.shown} has no analysis of a call of that id"
        raise StartError(told, hint="name a file, or a call as `ledger status` and the reports name it")
    return found
