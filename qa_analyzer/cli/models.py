"""`qa-analyzer models`: list, pull, path, verify.  `pull` is the only command that opens a connection."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(
    help="Weights for speech recognition: what is here, and fetching more.", no_args_is_help=True, rich_markup_mode=None
)


@app.command("list")
def list_models(as_json: Annotated[bool, typer.Option("--json", help="One JSON document.")] = False) -> None:
    """What can be fetched, and what is on this machine."""
    from qa_analyzer.asr.catalogue import CATALOGUE
    from qa_analyzer.asr.weights import all_weights, find_weights, for_tests_only

    here = [
        {"name": w.name, "folder": str(w.folder), "place": w.place, "for_tests_only": for_tests_only(w.folder)}
        for w in all_weights()
    ]
    chosen = find_weights(None)
    offered = [
        {"name": o.name, "size_mb": o.size_mb, "languages": o.languages, "repository": o.repository, "note": o.note}
        for o in CATALOGUE
    ]
    if as_json:
        print(json.dumps({"here": here, "offered": offered, "chosen": chosen.name if chosen else None}, indent=2))
        return
    print("On this machine:" if here else "On this machine: none.")
    for found in here:
        mark = " (for tests only)" if found["for_tests_only"] else ""
        mark += " <- used unless another is named" if chosen and found["folder"] == str(chosen.folder) else ""
        print(f"  {found['name']:18} {found['folder']}{mark}")
    print("To be had with `qa-analyzer models pull NAME`:")
    for entry in offered:
        print(f"  {entry['name']:18} {entry['size_mb']:>5} MB  {entry['languages']:8} {entry['note']}".rstrip())


@app.command()
def pull(
    name: Annotated[str, typer.Argument(help="As `models list` shows it.")],
    base_url: Annotated[
        str | None, typer.Option("--from", metavar="URL", help="A mirror; else QA_ANALYZER_MODELS_URL, else the hub.")
    ] = None,
    target: Annotated[Path | None, typer.Option("--to", help="The folder to make.")] = None,
) -> None:
    """Fetch weights once.  Goes on where an earlier try stopped."""
    from qa_analyzer.asr.pull import pull as fetch_model

    shown: dict[str, int] = {}

    def progress(file: str, done: int, whole: int | None) -> None:
        percent = 100 * done // whole if whole else 0
        if sys.stderr.isatty() and shown.get(file) != percent:
            shown[file] = percent
            print(f"\r{file}: {percent} % of {(whole or 0) / 1e6:.0f} MB ", end="", file=sys.stderr, flush=True)

    folder = fetch_model(name, base_url=base_url, target=target, progress=progress)
    print(f"{name} is ready", file=sys.stderr)
    print(folder)


@app.command()
def path(
    name: Annotated[str | None, typer.Argument(help="A model; without one, where `pull` puts them.")] = None,
) -> None:
    """Print a model's folder, to be copied to a machine without a network."""
    from qa_analyzer.asr.weights import find_weights, user_folder

    weights = find_weights(name) if name else None
    print(weights.folder if weights else user_folder())


@app.command()
def verify(
    name: Annotated[str | None, typer.Argument(help="A model or its folder; without one, all that are here.")] = None,
) -> None:
    """Compare files with the hashes noted when they were fetched.  Exit status 1 where something is found."""
    from qa_analyzer.asr.weights import all_weights, find_weights, for_tests_only
    from qa_analyzer.asr.weights_check import verify as findings_of

    if name and Path(name).expanduser().is_dir():
        folders = [Path(name).expanduser()]
    elif name and (weights := find_weights(name)):
        folders = [weights.folder]
    else:
        folders = [w.folder for w in all_weights() if not for_tests_only(w.folder)]
    found = 0
    for folder in folders:
        findings = findings_of(folder)
        found += len(findings)
        print(f"{folder}: {'as noted' if not findings else '; '.join(findings)}")
    if not folders:
        print("no weights on this machine", file=sys.stderr)
    if found:
        raise typer.Exit(1)
