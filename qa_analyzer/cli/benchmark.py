"""`qa-analyzer benchmark`: the figures that this project claims."""

from __future__ import annotations

import json
from math import isnan
from pathlib import Path
from typing import Annotated

import typer


def benchmark(
    name: Annotated[str | None, typer.Argument(help="Which; without it they are listed.")] = None,
    corpus: Annotated[Path | None, typer.Option(help="Labelled calls: audio/, transcripts/, truth/.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
    full: Annotated[bool, typer.Option("--full", help="timeline: three times the calls, 12 h without holds.")] = False,
    limit: Annotated[
        int | None, typer.Option(min=1, help="Only so many recordings or forms (timeline, wer, redaction).")
    ] = None,
    errors: Annotated[
        Path | None, typer.Option(help="timeline, redaction: write every miss to this file, as JSON.")
    ] = None,
) -> int:
    """Measure; without a corpus on the fixtures."""
    from qa_analyzer.benchmarks.shelf import benchmarks, measure
    from qa_analyzer.core.errors import StartError

    if name is None:
        for known, first_line in benchmarks().items():
            print(f"{known:14} {first_line}")
        return 0
    if corpus is not None and not corpus.is_dir():
        raise StartError(f"{corpus}: no such folder", hint="--corpus takes a folder of labelled calls")
    asked = {"full": full or None, "limit": limit, "errors": errors}
    figures = measure(name, corpus, **{k: v for k, v in asked.items() if v is not None})
    if as_json:
        told = [f._asdict() | {"value": None if isnan(f.value) else f.value} for f in figures]
        print(json.dumps(told, indent=1))
        return 0
    width = max(len(f.name) for f in figures)
    for f in figures:
        print(f"{f.name:{width}}  {f.value:>10g}  {f.unit}".rstrip())
    return 0
