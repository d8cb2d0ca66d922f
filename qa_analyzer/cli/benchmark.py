"""`qa-analyzer benchmark`: the figures that this project claims."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Annotated

import typer


def benchmark(
    name: Annotated[str | None, typer.Argument(help="Which; without it they are listed.")] = None,
    corpus: Annotated[Path | None, typer.Option(help="Labelled calls: audio/, transcripts/, truth/.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False,
) -> int:
    """Measure; without a corpus on the fixtures."""
    from qa_analyzer.benchmarks.shelf import benchmarks, measure
    from qa_analyzer.core.errors import StartError

    if name is None:
        for known, told in benchmarks().items():
            print(f"{known:12} {told}")
        return 0
    if corpus is not None and not corpus.is_dir():
        raise StartError(f"{corpus}: no such folder", hint="--corpus takes a folder of labelled calls")
    figures = measure(name, corpus)
    if as_json:
        print(json.dumps([f._asdict() for f in figures], indent=1))
        return 0
    width = max(len(f.name) for f in figures)
    for f in figures:
        print(f"{f.name:{width}}  {f.value:>10g}  {f.unit}".rstrip())
    return 0
