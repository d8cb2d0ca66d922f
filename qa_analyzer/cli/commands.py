"""The commands by name, each with its line of the help; a command's module is imported when it is called.

A module of the name in the table has either a Typer of its own (`app`) or a function of the module's name.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator, Mapping
from typing import Any

import typer
from typer.core import TyperGroup

EPILOG = "All commands take --debug: show tracebacks of what went wrong."
COMMANDS = {
    "score": "Score calls against a standard.",
    "batch": "Analyse what is new in an archive.",
    "rescore": "Judge the ledger's calls again.",
    "ledger": "The archive's ledger: status, check, backup, erasure.",
    "review": "Review calls in the browser.",
    "transcribe": "Write down what is said in recordings.",
    "report": "Coaching reports of agents and teams.",
    "explain": "How each verdict of one call came about.",
    "standards": "The forms that calls are scored by.",
    "models": "Weights for speech recognition: list, fetch, verify.",
    "tone": "How angry voices sound, and models of it.",
    "doctor": "Is all here that a run needs? Which settings?",
    "schema": "The JSON schema of `score --json`.",
    "benchmark": "Measure the figures that are claimed.",
}


class Called(Mapping[str, Any]):
    """The commands of the table; asking for one imports its module."""

    def __init__(self) -> None:
        self._made: dict[str, Any] = {}

    def __getitem__(self, name: str) -> Any:
        if name not in self._made:
            self._made[name] = _made(name, COMMANDS[name])
        return self._made[name]

    def __iter__(self) -> Iterator[str]:
        return iter(COMMANDS)

    def __len__(self) -> int:
        return len(COMMANDS)


class Commands(TyperGroup):
    """The top level: its help is told from the table, without importing any command."""

    def __init__(self, **given: Any) -> None:
        super().__init__(**given)
        self.commands = Called()  # type: ignore[assignment]

    def list_commands(self, ctx: Any) -> list[str]:
        """The names, in the table's order."""
        return list(self.commands)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """The help's list of commands."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


def _made(name: str, line: str) -> Any:
    from qa_analyzer.core.collecting import collect_seldom

    collect_seldom()
    module = importlib.import_module(f"qa_analyzer.cli.{name}")
    shelf = typer.Typer(add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)
    if hasattr(module, "app"):
        shelf.add_typer(module.app, name=name, short_help=line)
    else:
        shelf.command(name, epilog=EPILOG, short_help=line)(getattr(module, name))
    return typer.main.get_group(shelf).commands[name]
