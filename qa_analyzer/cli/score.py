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
    from qa_analyzer.asr.choose import KINDS, choose
    from qa_analyzer.batch.outcome import error_out
    from qa_analyzer.batch.run import run, workers_for
    from qa_analyzer.imports.discover import find_calls
    from qa_analyzer.pipeline import Settings

    from . import settings as given
    from .chosen_standard import chosen_standard
    from .chosen_voice import chosen_voice
    from .progress import Progress, tell
    from .score_out import Folder

    chosen = Settings(
        standard=chosen_standard(standard),
        asr=given.value("asr", asr) or "auto",
        model=given.value("model", model),
        ignore_record=ignore_record,
        swap=swap,
        redact=not no_redact,
        with_page_audio=given.value("out", out) is not None,
        voice_model=chosen_voice(),
    )
    found = find_calls(
        paths or [],
        manifest=given.path("manifest", manifest),
        roster=given.path("roster", roster),
        name_pattern=given.value("name_pattern", name_pattern),
        transcripts=given.path("transcripts", transcripts),
        ignore_record=ignore_record,
    )
    for warning in found.warnings:
        print(f"warning: {warning}", file=sys.stderr)
    if chosen.asr not in KINDS or chosen.model is not None or any(c.transcript is None for c in found.calls):
        choose(chosen.asr, chosen.model)  # what is named and not there ends the run before it starts, needed or not
    if as_json:
        tell(found.errors)
    target = given.path("out", out)
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
