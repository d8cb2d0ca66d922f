"""`qa-analyzer standards`: list, show, validate, new."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

app = typer.Typer(help="The forms that calls are scored by.", no_args_is_help=True, rich_markup_mode=None)


@app.command("list")
def list_standards() -> None:
    """The standards that come with the tool."""
    from qa_analyzer.standards.find import load, shipped

    for name in shipped():
        standard = load(name)
        counted = sum(1 for c in standard.criteria if c.weight)
        print(f"{name:22} version {standard.version:4} {counted:3} criteria counted  {standard.title}")


@app.command()
def show(name: Annotated[str, typer.Argument(help="A name or a file.")]) -> None:
    """The form: criteria, weights, limits and the sentence that each enforces."""
    from rich.console import Console
    from rich.table import Table

    from qa_analyzer.standards.find import load

    standard = load(name)
    table = Table(box=None, pad_edge=False, header_style="bold")
    for column, justify in (("criterion", "left"), ("weight", "right"), ("limits", "left"), ("sentence", "left")):
        table.add_column(column, justify=justify, overflow="fold")  # type: ignore[arg-type]
    section = ""
    for c in standard.criteria:
        if c.section != section:
            section = c.section
            table.add_row(f"[bold]{section}[/]", "", "", "")
        limits = ", ".join(f"{k} {v}" for k, v in c.limits.items())
        target = f"target {c.target_percent:g} %" if c.target_percent is not None else ""
        told = ", ".join(x for x in (limits, target, "auto-fail" if c.auto_fail else "") if x)
        table.add_row(f"  {c.id}", str(c.weight), told, c.sentence)
    console = Console(highlight=False)
    console.print(f"{standard.title} ({standard.name}, version {standard.version})\n")
    console.print(table)


@app.command()
def validate(files: Annotated[list[str], typer.Argument(help="Names or files.")]) -> int:
    """Unknown ids, doubles and contradictions, each with its line; status 1 where there are any."""
    from qa_analyzer.criteria.shelf import criteria
    from qa_analyzer.standards.find import file_of
    from qa_analyzer.standards.validate import validate as findings_of

    known = {name: module.LIMITS for name, module in criteria().items()}
    count = 0
    for name in files:
        path = file_of(name)
        standard, findings = findings_of(path, known)
        for f in findings:
            print(f"{path}, line {f.line}: {f.found}\n  {f.hint}")
        if not findings:
            print(
                f"{path}: {standard.name} version {standard.version}, {len(standard.criteria)} criteria, nothing found"
            )
        count += len(findings)
    return 1 if count else 0


@app.command()
def new(
    file: Annotated[Path, typer.Argument(help="The TOML file to write.")],
    start_from: Annotated[str, typer.Option("--from", help="The standard to start from.")] = "advisorycloud-phone",
) -> None:
    """Write a standard of your own to start from, with a phrase-only criterion as an example."""
    from qa_analyzer.core.errors import StartError
    from qa_analyzer.standards.find import file_of
    from qa_analyzer.standards.new import new_standard

    text = new_standard(file_of(start_from).read_text(encoding="utf-8"), file.stem)
    try:
        with file.open("x", encoding="utf-8") as target:
            target.write(text)
    except FileExistsError as error:
        raise StartError(f"{file} is there already", hint="choose another name", path=str(file)) from error
    except OSError as error:
        raise StartError(
            f"{file}: cannot be written ({error.strerror})",
            hint="name a file in a folder that is there",
            path=str(file),
        ) from error
    print(f"{file} written; change it, then: qa-analyzer standards validate {file}")
