"""`qa-analyzer score`: calls in, scorecards out."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from . import options

if TYPE_CHECKING:
    from qa_analyzer.batch.outcome import Outcome
    from qa_analyzer.core.document import Analysis, ErrorOut


def score(
    paths: options.Paths = None,
    manifest: options.Manifest = None,
    roster: options.Roster = None,
    name_pattern: options.NamePattern = None,
    standard: options.StandardName = None,
    asr: options.Asr = None,
    model: options.Model = None,
    transcripts: options.Transcripts = None,
    ignore_record: options.IgnoreRecord = False,
    swap: options.Swap = False,
    no_redact: options.NoRedact = False,
    out: Annotated[Path | None, typer.Option(help="Write pages, JSON and summary.csv into this folder.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document on standard output.")] = False,
    workers: options.Workers = None,
) -> int:
    """Score calls against a standard; recordings are recognised, transcripts taken as they are."""
    from qa_analyzer.batch.outcome import error_out
    from qa_analyzer.batch.run import run, workers_for

    from . import settings as given
    from .calls_given import calls_given, recogniser, settings_given
    from .progress import Progress, tell
    from .score_out import Folder

    target = given.path("out", out)
    chosen = settings_given(
        standard=standard, asr=asr, model=model, swap=swap, no_redact=no_redact, ignore_record=ignore_record, out=target
    )
    found = calls_given(
        paths or [], manifest=manifest, roster=roster, name_pattern=name_pattern, transcripts=transcripts,
        ignore_record=ignore_record,
    )  # fmt: skip
    for warning in found.warnings:
        print(f"warning: {warning}", file=sys.stderr)
    recogniser(chosen, found.calls)
    if as_json:
        tell(found.errors)
    folder = Folder(target, found.calls) if target else None
    outcomes: dict[str, Outcome] = {}
    asked = given.number("workers", workers)
    with Progress(len(found.calls), found.skipped) as progress:
        for outcome in run(found.calls, chosen, workers=workers_for(found.calls, asked)):
            outcomes[outcome.call_id] = outcome
            progress.done(outcome)
            if folder is not None and outcome.done is not None:
                folder.add(outcome.done)
    in_order = [outcomes[c.record.call_id] for c in found.calls if c.record.call_id in outcomes]
    analyses = [o.done.analysis for o in in_order if o.done is not None]
    errors = [*(error_out(e) for e in found.errors), *(o.error for o in in_order if o.error is not None)]
    index = folder.finish(analyses, errors) if folder is not None else None
    _print(analyses, errors, as_json)
    if index is not None:
        print(f"\nopen {index}" if not as_json else f"open {index}", file=sys.stderr if as_json else sys.stdout)
    return 1 if errors else 0


def _print(analyses: list[Analysis], errors: list[ErrorOut], as_json: bool) -> None:
    if as_json:
        whole = {"calls": [a.as_json() for a in analyses], "errors": [e.model_dump(mode="json") for e in errors]}
        print(json.dumps(whole, ensure_ascii=False))
        return
    from qa_analyzer.reports.terminal import show_run

    show_run(analyses, errors, file=sys.stdout)
