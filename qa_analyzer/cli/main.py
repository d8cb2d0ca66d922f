"""The command line: commands by name, errors in one line, exit statuses of the contract."""

from __future__ import annotations

import contextlib
import sys
from typing import Annotated, NoReturn

import typer

from .commands import EPILOG, Commands

INTERRUPTED = 130
"""Exit status after an interrupt from the keyboard: 128 and the number of the signal."""

app = typer.Typer(
    name="qa-analyzer",
    cls=Commands,
    help="Scores recorded calls against the house's standard, with evidence that can be heard."
    " Nothing of a call leaves this machine.",
    epilog=EPILOG,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,  # plain help: rich takes longer to load than all the rest
)


def _version(wanted: bool) -> None:
    if wanted:
        from qa_analyzer import __version__

        print(f"qa-analyzer {__version__}")
        raise typer.Exit


Version = Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")]


@app.callback()
def _root(version: Version = False) -> None:
    """Options before the command."""


def run() -> NoReturn:
    """The entry point: runs the command, and ends with the contract's exit status."""
    debug = "--debug" in sys.argv[1:]
    arguments = [a for a in sys.argv[1:] if a != "--debug"]
    sys.exit(run_with(arguments, debug=debug))


def run_with(arguments: list[str], *, debug: bool) -> int:
    """Run one command line and return its exit status; nothing but `--debug` shows a traceback."""
    if debug:
        import logging

        from .redacted_log import redacted

        logging.basicConfig(level=logging.DEBUG, handlers=[redacted(sys.stderr)])
        logging.getLogger("numba").setLevel(logging.WARNING)
    try:
        status = app(args=arguments, prog_name="qa-analyzer", standalone_mode=False)
        sys.stdout.flush()
    except (KeyboardInterrupt, typer.Abort):
        status = INTERRUPTED
    except BrokenPipeError:
        return _nobody_reads()
    except Exception as error:
        return _told(error, debug)
    if status == INTERRUPTED:  # newer typers turn the interrupt into this status themselves
        print("interrupted", file=sys.stderr)
    return status if isinstance(status, int) else 0


def _nobody_reads() -> int:
    """Whoever read standard output (`head`) has gone; what is still to be flushed goes nowhere."""
    import os

    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 1


def _told(error: Exception, debug: bool) -> int:
    from qa_analyzer.core.errors import QaAnalyzerError
    from qa_analyzer.privacy.redact import redact

    show = getattr(error, "show", None)
    if callable(show):  # an error of usage knows its command; typer raises click's or its own by version
        show()
        return 2
    if debug:
        import traceback

        print(redact(traceback.format_exc()), file=sys.stderr, end="")
    if isinstance(error, QaAnalyzerError):
        print(f"qa-analyzer: {error.error}", file=sys.stderr)
        if error.hint:
            print(f"  {error.hint}", file=sys.stderr)
        return error.status
    print(f"qa-analyzer: unexpected {type(error).__name__}: {redact(str(error))}", file=sys.stderr)
    if not debug:
        print("  run it again with --debug and report what it shows", file=sys.stderr)
    return 2
