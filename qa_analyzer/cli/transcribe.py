"""`qa-analyzer transcribe`: recordings in, transcripts of the contract out."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

from . import options


def transcribe(
    paths: options.Paths = None,
    asr: options.Asr = None,
    model: options.Model = None,
    standard: options.StandardName = None,
    swap: options.Swap = False,
    no_redact: options.NoRedact = False,
    out: Annotated[Path | None, typer.Option(help="Write <call_id>.transcript.json files here instead.")] = None,
    workers: options.Workers = None,
) -> int:
    """Write what is said in recordings, by whom and when, in the form that `score` reads."""
    from qa_analyzer.asr.choose import choose
    from qa_analyzer.batch.outcome import error_out
    from qa_analyzer.batch.run import run, workers_for
    from qa_analyzer.core.errors import without_name
    from qa_analyzer.imports.discover import find_calls
    from qa_analyzer.reports.files import file_stems, write_whole
    from qa_analyzer.reports.transcript_json import transcript_of

    from . import settings as given
    from .calls_given import settings_given
    from .progress import Progress

    chosen = settings_given(standard=standard, asr=asr, model=model, swap=swap, no_redact=no_redact)
    choose(chosen.asr, chosen.model)
    found = find_calls(paths or [])
    stems = file_stems(c.record.call_id for c in found.calls)
    errors = [error_out(e) for e in found.errors]
    made = {}
    with Progress(len(found.calls), found.skipped) as progress:
        for outcome in run(found.calls, chosen, workers=workers_for(found.calls, given.number("workers", workers))):
            progress.done(outcome)
            if outcome.error is not None:
                errors.append(outcome.error)
            elif outcome.done is not None:
                made[outcome.call_id] = transcript_of(outcome.done.analysis)
                if out is not None:
                    text = json.dumps(made[outcome.call_id], ensure_ascii=False, indent=1)
                    print(write_whole(out / f"{stems[outcome.call_id]}.transcript.json", text))
    if out is None:
        print(json.dumps([made[c.record.call_id] for c in found.calls if c.record.call_id in made], ensure_ascii=False))
    for error in errors:
        of = error.path or error.call_id or "input"
        print(f"{of}: {without_name(of, error.error)} ({error.hint})", file=sys.stderr)
    return 1 if errors else 0
