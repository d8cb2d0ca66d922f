"""The run on a terminal: a table of calls, then what was not heard, with quote and time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from io import TextIOWrapper
from typing import TYPE_CHECKING, TextIO

from qa_analyzer.core.document import Analysis, CriterionOut, ErrorOut
from qa_analyzer.core.errors import without_name

from .time_words import clock
from .wording import VERDICTS, notices, percent, plain, rests_on_little

if TYPE_CHECKING:
    from rich.console import Console
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

MOST_ALIKE = 3
"""More criteria than this that are unsure for one reason are told in one line."""
_WITH_AGENT, _WITH_ALL = 60, 90
"""Columns of a terminal from which the agent, and the member and the length, have room beside the figures."""


def show_run(
    analyses: Sequence[Analysis], errors: Sequence[ErrorOut], *, file: TextIO, width: int | None = None
) -> None:
    """Print the run to `file`; colour only on a terminal and where NO_COLOR is not set.

    `width` in characters, by default the terminal's own.
    """
    from rich.console import Console

    if isinstance(file, TextIOWrapper):
        file.reconfigure(errors="replace")  # a terminal of few characters must not end the run
    console = Console(file=file, width=width, highlight=False, markup=False, emoji=False)
    if analyses:
        console.print(_table(analyses, console.width))
    for notice in dict.fromkeys(notices(a)[0] for a in analyses):
        console.print()
        console.print(_text(notice, "dim"))
    if any(a.scorable and rests_on_little(a) for a in analyses):
        console.print()
        console.print(
            _text("A score in brackets rests on fewer than half of the criteria: no measure of the call.", "dim")
        )
    for analysis in analyses:
        _call(console, analysis)
    for error in errors:
        console.print()
        of = error.path or error.call_id or "input"
        console.print(_text(f"{of}: {without_name(of, error.error)}", "red"))
        if error.hint:
            console.print(_indented(_text(error.hint), 2))
    if not analyses and not errors:
        console.print("No call was analysed.")


def _table(analyses: Sequence[Analysis], width: int) -> Table:
    from rich import box
    from rich.table import Table

    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, padding=(0, 1, 0, 0))
    table.add_column("call", overflow="fold", min_width=8)
    if width >= _WITH_AGENT:
        table.add_column("agent", overflow="fold")
    if width >= _WITH_ALL:
        table.add_column("member", overflow="fold")
        table.add_column("length", justify="right", no_wrap=True)
    for name in ("score", "fail", "unsure"):
        table.add_column(name, justify="right", no_wrap=True)
    table.add_column("flag", no_wrap=True)
    for a in analyses:
        table.add_row(*_cells(a, width))
    return table


def _cells(a: Analysis, width: int) -> Iterator[Text]:
    agent, member = a.call.agent, a.call.member
    fails, unsure = (sum(c.verdict == v for c in a.criteria) for v in ("fail", "unsure"))
    yield _text(a.call.call_id)
    if width >= _WITH_AGENT:
        yield _text((agent.name or agent.id or "unknown") if agent else "unknown")
    if width >= _WITH_ALL:
        yield _text((member.name if member else None) or "")
        yield _text(clock(a.duration))
    score = percent(a.score.percent if a.scorable else None)
    yield _text(f"({score})", "dim") if a.scorable and rests_on_little(a) else _text(score, "bold")
    yield _text(str(fails or ""), "red")
    yield _text(str(unsure or ""), "yellow")
    yield _text(("frustrated" if width >= _WITH_AGENT else "yes") if a.tone.flagged else "", "magenta")


def _call(console: Console, a: Analysis) -> None:
    lines = [c for v in ("fail", "unsure") for c in a.criteria if c.verdict == v]
    if not lines and a.scorable:
        return
    console.print()
    console.print(_text(a.call.call_id, "bold"))
    if not a.scorable:
        console.print(_indented(_text(f"not scored: {a.why_not or 'no reason given'}"), 2))
        return
    reasons = Counter(_why(c) for c in lines if c.verdict == "unsure")
    for c in lines:
        if c.verdict == "fail" or reasons[_why(c)] <= MOST_ALIKE:
            console.print(_verdict(c))
    for reason, number in reasons.items():
        if number > MOST_ALIKE:
            console.print(_row("unsure", "", f"{number} criteria: {reason}"))


def _why(c: CriterionOut) -> str:
    """The reason of an unsure verdict without what it would have been."""
    return c.reason.partition(" (else: ")[0]


def _verdict(c: CriterionOut) -> Table:
    """`fail    0:20  Asks before a hold: "One moment."`."""
    first = c.evidence[0] if c.evidence else None
    told = f"“{first.quote}”" if c.verdict == "fail" and first and first.quote else c.reason
    return _row(c.verdict, clock(first.start) if first else "", f"{c.title or c.id}: {told}")


def _row(verdict: str, at: str, told: str) -> Table:
    """Verdict, time and what is told of it; further lines under the text."""
    from rich.table import Table

    row = Table.grid(padding=(0, 2, 0, 0))
    row.add_column(width=8)
    row.add_column(width=7, justify="right")
    row.add_column(overflow="fold")
    named = _text(f"  {VERDICTS[verdict].lower()}", {"fail": "red", "unsure": "yellow"}[verdict])
    row.add_row(named, _text(at), _text(told))
    return row


def _indented(text: Text, by: int) -> Padding:
    from rich.padding import Padding

    return Padding(text, (0, 0, 0, by), expand=False)


def _text(content: str, style: str = "") -> Text:
    from rich.text import Text

    return Text(plain(content), style=style)
