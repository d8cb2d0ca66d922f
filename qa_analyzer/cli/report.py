"""`qa-analyzer report`: what agents and coaches see, from the ledger."""

from __future__ import annotations

import sys
from dataclasses import replace
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from typer import Option

from qa_analyzer.core.errors import InputError, StartError

from . import options
from .dates import day

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from qa_analyzer.core.coaching_report import Period
    from qa_analyzer.ledger.desk import Someone

OUT = Path("qa-reports")
"""Where reports go without --out."""


class Format(StrEnum):
    """What a report may be written as."""

    html = "html"
    pdf = "pdf"
    json = "json"
    csv = "csv"


def report(
    ledger: options.LedgerUrl = None,
    agent: Annotated[str | None, Option(help="One agent, by id.")] = None,
    team: Annotated[str | None, Option(help="A team: its own report, and those of its agents.")] = None,
    everybody: Annotated[bool, Option("--all", help="Every team and every agent.")] = False,
    since: options.Since = None,
    until: Annotated[str | None, Option(help="Last day, inclusive.")] = None,
    format_: Annotated[Format, Option("--format", help="html, pdf, json or csv.")] = Format.html,
    out: Annotated[Path | None, Option(help=f"Folder to write into [{OUT}].")] = None,
    for_agent: Annotated[bool, Option("--for-agent", help="To hand to the agent: nobody else's data.")] = False,
    count_advisory: Annotated[
        bool, Option("--count-advisory", help="Count criteria that people overrule too often.")
    ] = False,
    no_clips: Annotated[bool, Option("--no-clips", help="Without sound.")] = False,
) -> int:
    """Coaching reports of one agent, a team, or all: what to praise, what to work on, clips that show it."""
    from qa_analyzer.core.coaching_report import Period
    from qa_analyzer.reports.files import file_stems
    from qa_analyzer.reports.pdf import need_pdf

    from . import settings as given
    from .ledger_opened import existing
    from .report_files import Manner, Writer
    from .report_folder import can_write, check_folder
    from .report_reading import advisory_criteria

    if sum([bool(agent), bool(team), everybody]) != 1 or "" in (agent, team):
        raise StartError("who is the report about?", hint="give one of --agent ID, --team T, --all")
    asked = Period(day("--since", since), day("--until", until))
    if asked.since and asked.until and asked.since > asked.until:
        raise StartError(f"--since {asked.since} is after --until {asked.until}", hint="exchange them")
    if format_ is Format.pdf:
        need_pdf()
    failed = 0
    with existing(ledger) as opened, opened.reading() as connection:
        period = _bounded(connection, asked)
        people = _people(connection, agent, team, period)
        manner = Manner(given.path("out", out) or OUT, format_.value, for_agent, not no_clips)
        check_folder(manner.out)
        advisory = frozenset() if count_advisory else advisory_criteria(connection)
        writer = Writer(opened, connection, period, manner, people, advisory)
        teams = [] if for_agent else _teams(connection, team, everybody, period)
        stems = file_stems(teams)
        jobs = [partial(writer.team, t, stems[t]) for t in teams] + [partial(writer.agent, w) for w in people]
        if everybody and format_ in (Format.html, Format.pdf):
            jobs.append(partial(writer.index, people, teams))
        for job in jobs:
            try:
                print(job())
            except InputError as error:
                failed += 1
                print(f"qa-analyzer: {error.error}\n  {error.hint}", file=sys.stderr)
                if not can_write(manner.out):  # nor can the rest be
                    return 1
    return 1 if failed else 0


def _bounded(connection: Connection, asked: Period) -> Period:
    """With a first day alone, the last is that of the latest call: so there is a period before of equal length."""
    from qa_analyzer.ledger.desk import last_day

    if asked.since is None or asked.until is not None:
        return asked
    return replace(asked, until=max(asked.since, last_day(connection) or asked.since))


def _teams(connection: Connection, team: str | None, everybody: bool, period: Period) -> list[str]:
    from qa_analyzer.ledger.desk import teams_within

    if team is not None:
        return [team]
    return teams_within(connection, since=period.since, until=period.until) if everybody else []


def _people(connection: Connection, agent: str | None, team: str | None, period: Period) -> list[Someone]:
    """Those to write about.  Raises StartError where there is nobody."""
    from qa_analyzer.ledger.desk import agents_within
    from qa_analyzer.ledger.reading import days_of

    found = agents_within(connection, agent=agent, team=team, since=period.since, until=period.until)
    if found:
        return found
    whose = f"agent {agent!r}" if agent is not None else f"team {team!r}" if team is not None else "an agent with an id"
    days = days_of(connection, agent=agent, team=team)
    if days is not None:
        hint = f"widen --since and --until: it has calls of {days[0]} to {days[1]}"
        raise StartError(f"the ledger holds no calls of {whose} in these days", hint=hint)
    known = [s.agent_id if team is None else s.team for s in agents_within(connection)]
    hint = f"it knows: {', '.join(list(dict.fromkeys(known))[:12])}" if known else "`qa-analyzer batch` fills it"
    raise StartError(f"the ledger holds no calls of {whose}", hint=hint)
