"""The command line: commands by name, errors in one line, exit statuses of the contract."""

from __future__ import annotations

import sys
from typing import Annotated, NoReturn

import typer

from . import benchmark, doctor, explain, models, schema, score, standards, transcribe

EPILOG = "All commands take --debug: show tracebacks of what went wrong."

app = typer.Typer(
    name="qa-analyzer",
    help="Scores recorded calls against the house's standard, with evidence that can be heard."
    " Nothing of a call leaves this machine.",
    epilog=EPILOG,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.command("score", epilog=EPILOG)(score.score)
app.command("transcribe", epilog=EPILOG)(transcribe.transcribe)
app.command("explain", epilog=EPILOG)(explain.explain)
app.command("benchmark", epilog=EPILOG)(benchmark.benchmark)
app.add_typer(standards.app, name="standards")
app.add_typer(models.app, name="models")
app.command("schema", epilog=EPILOG)(schema.schema)
app.command("doctor", epilog=EPILOG)(doctor.doctor)


def _version(wanted: bool) -> None:
    if wanted:
        from qa_analyzer import __version__

        print(f"qa-analyzer {__version__}")
        raise typer.Exit


Version = Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")]


@app.callback()
def _root(
    version: Version = False,
) -> None:
    """Options before the command."""


def run() -> NoReturn:
    """The entry point: runs the command, and ends with the contract's exit status."""
    debug = "--debug" in sys.argv[1:]
    arguments = [a for a in sys.argv[1:] if a != "--debug"]
    sys.exit(run_with(arguments, debug=debug))


def run_with(arguments: list[str], *, debug: bool) -> int:
    """Run one command line and return its exit status; nothing but `--debug` shows a traceback."""
    import click

    if debug:
        import logging

        logging.basicConfig(level=logging.DEBUG, stream=sys.stderr)
        logging.getLogger("numba").setLevel(logging.WARNING)
    try:
        status = app(args=arguments, prog_name="qa-analyzer", standalone_mode=False)
    except (KeyboardInterrupt, click.Abort):
        print("interrupted", file=sys.stderr)
        return 130
    except click.ClickException as error:
        error.show()
        return 2
    except BrokenPipeError:
        sys.stderr.close()
        return 1
    except Exception as error:
        return _told(error, debug)
    return status if isinstance(status, int) else 0


def _told(error: Exception, debug: bool) -> int:
    from qa_analyzer.core.errors import QaAnalyzerError

    if debug:
        import traceback

        traceback.print_exc()
    if isinstance(error, QaAnalyzerError):
        print(f"qa-analyzer: {error.error}", file=sys.stderr)
        if error.hint:
            print(f"  {error.hint}", file=sys.stderr)
        return 2
    print(f"qa-analyzer: unexpected {type(error).__name__}: {error}", file=sys.stderr)
    if not debug:
        print("  run it again with --debug and report what it shows", file=sys.stderr)
    return 2
