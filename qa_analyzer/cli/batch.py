"""`qa-analyzer batch`: the archive, every night."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Literal

import typer

from . import options


def batch(
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
    out: Annotated[Path | None, typer.Option(help="Also write pages, JSON and summary.csv into this folder.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Summary and errors as JSON on standard output.")] = False,
    ledger: options.LedgerUrl = None,
    workers: options.Workers = None,
    executor: Annotated[Literal["local", "ray"], typer.Option(help="Workers here, or on a Ray cluster.")] = "local",
    gpus_per_worker: Annotated[float, typer.Option(min=0, help="With ray: share of a GPU that a worker takes.")] = 0.0,
    shard: Annotated[str | None, typer.Option(help="I/N: the I-th of N parts of the archive.")] = None,
    limit: Annotated[int | None, typer.Option(min=0, help="Analyse at most so many calls.")] = None,
    since: options.Since = None,
    stop_at: Annotated[str | None, typer.Option(help="HH:MM: take no further call after it.")] = None,
    files_from: Annotated[str | None, typer.Option(help="A file of paths, one a line; - reads them.")] = None,
    order: Annotated[Literal["longest", "path", "newest"], typer.Option(help="Which calls come first.")] = "longest",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be done.")] = False,
    call_time_limit: Annotated[float | None, typer.Option(min=1, help="Seconds that a call may take.")] = None,
    log: Annotated[Path | None, typer.Option(help="Add a line of JSON a call to this file.")] = None,
    summary_file: Annotated[Path | None, typer.Option(help="Write the summary there, for a mail or a hook.")] = None,
) -> int:
    """Analyse what is new in the archive and keep it in the ledger; what is done is skipped."""
    from qa_analyzer.asr.choose import identity_of
    from qa_analyzer.batch.plan import Choices, read_shard
    from qa_analyzer.ledger.store.address import address_of
    from qa_analyzer.ledger.store.lock import sole_writer
    from qa_analyzer.ledger.store.opening import open_ledger

    from . import settings as given
    from .calls_given import calls_given, recogniser, settings_given
    from .dates import day, now
    from .dates import stop_at as time_to_stop
    from .executors import executor_named
    from .ledger_standard import standard_for
    from .night_files import NightFiles
    from .night_run import NightRun
    from .paths_given import given_paths
    from .wordless import wordless

    target = given.path("out", out)
    chosen = settings_given(
        standard=standard, asr=asr, model=model, swap=swap, no_redact=no_redact, ignore_record=ignore_record, out=target
    )
    files = NightFiles(log, summary_file)
    does = executor_named(executor, gpus_per_worker)
    choices = Choices(day("--since", since), read_shard(shard), order, limit)
    stop_time = time_to_stop("--stop-at", stop_at)
    if stop_time is not None and stop_time <= now():
        print(f"--stop-at {stop_at} is past: no call is taken", file=sys.stderr)
    address = address_of(given.value("ledger", ledger))
    found = calls_given(
        given_paths(paths or [], files_from), manifest=manifest, roster=roster, name_pattern=name_pattern,
        transcripts=transcripts, ignore_record=ignore_record,
    )  # fmt: skip
    for warning in found.warnings:
        print(f"warning: {wordless(warning)}", file=sys.stderr)
    engine = identity_of(recogniser(chosen, found.calls))
    crew = given.number("workers", workers) or os.cpu_count() or 1
    with sole_writer(address):
        opened = open_ledger(address)
        try:
            chosen = replace(chosen, standard=standard_for(opened, standard, keep=not dry_run))
            run = NightRun(opened, chosen, engine, found, target, stop_time, call_time_limit, does, files)
            return run.plan_alone(choices, as_json) if dry_run else run.all(choices, crew, as_json)
        finally:
            opened.close()
