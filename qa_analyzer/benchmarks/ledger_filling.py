"""Fills a ledger for its benchmark: a thousand calls as a batch writes them, and copies of their rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from qa_analyzer.core.document import Analysis
    from qa_analyzer.ledger.deeds import Done
    from qa_analyzer.ledger.store.opening import Ledger

BLOCK = 1000
"""Calls of a day."""
AGENTS = 200


def fill(ledger: Ledger, fixtures: Path, word_of: Callable[[int], str] | None = None) -> list[Done]:
    """Write a block of calls, in each of them also a word of its own; what was written of the first of each kind."""
    from qa_analyzer.core.record import Agent
    from qa_analyzer.imports.discover import find_calls
    from qa_analyzer.ledger.deeds import Asked, Done
    from qa_analyzer.ledger.writing import write_done
    from qa_analyzer.pipeline import Settings, analyse
    from qa_analyzer.standards.find import load

    settings = Settings(load("advisorycloud-phone"), asr="none")
    found = find_calls(sorted((fixtures / "transcripts").glob("f*.json"))).calls
    kinds = [(call, analyse(call, settings)) for call in found]
    made = []
    for i in range(BLOCK):
        call, done = kinds[i % len(kinds)]
        agent = Agent(f"a-{i % AGENTS:03}", f"Agent {i % AGENTS}", f"team {i % AGENTS // 10}")
        record = replace(call.record, call_id=f"c{i:05}", agent=agent)
        path = f"/archive/2026-01-01/c{i:05}.json"
        asked = Asked(
            record, path, None, None, f"sha-{i}", "given", f"key-{i}", f"listening-{i}", False, True, "2026-01-01"
        )
        analysis = done.analysis if word_of is None else _saying(done.analysis, word_of(i))
        made.append(Done(asked, analysis, done.listened))
    with ledger.writing() as connection:
        for each in made:
            write_done(connection, each)
            source = (each.asked.path, 30_000, "1767225600000000000", each.asked.transcript_sha)
            connection.exec_driver_sql("INSERT INTO sources VALUES (?, ?, ?, ?)", source)
    return made[: len(kinds)]


def _saying(analysis: Analysis, word: str) -> Analysis:
    """The analysis with one word more in its last turn."""
    turns = list(analysis.transcript.turns)
    turns[-1] = turns[-1].model_copy(update={"text": f"{turns[-1].text} {word}"})
    return analysis.model_copy(update={"transcript": analysis.transcript.model_copy(update={"turns": turns})})


_NAMED = ("key", "call_id", "path")
"""Columns that differ from copy to copy."""


def copied(ledger: Ledger, blocks: int) -> None:
    """Copy the block until there are so many, each a day later."""
    from qa_analyzer.ledger.tables import analyses, calls, listenings, sources, verdicts, word_marks

    for n in range(1, blocks):
        with ledger.writing() as connection:
            for table in (listenings, calls, analyses, verdicts, word_marks, sources):
                names = [c.name for c in table.c]
                values = ", ".join(_value(table.name, name) for name in names)
                where = (
                    ""
                    if table.name == "sources"
                    else f" WHERE {'call' if table in (verdicts, word_marks) else 'id'} <= :block"
                )
                if table is sources:
                    where = " WHERE path LIKE '%/c_____.json'"
                _run(connection, f"INSERT INTO {table.name} SELECT {values} FROM {table.name}{where}", n)
            for name in ("day_totals", "criterion_totals"):
                sums = _shifted(connection, name)
                _run(connection, f"INSERT INTO {name} SELECT {sums} FROM {name} WHERE day = '2026-01-01'", n)


def _value(table: str, name: str) -> str:
    if (table, name) == ("calls", "id") or name in ("call", "listening_id", "analysis_id", "analysis") or name == "id":
        return f'"{name}" + :shift'
    if name == "day":
        return "date(day, :days)"
    if name in _NAMED:
        return f'"{name}" || :name'
    return f'"{name}"'


def _shifted(connection: Any, table: str) -> str:
    from sqlalchemy import inspect

    names = [c["name"] for c in inspect(connection).get_columns(table)]
    return ", ".join("date(day, :days)" if n == "day" else n for n in names)


def _run(connection: Any, statement: str, n: int) -> None:
    from sqlalchemy import text

    given = {"shift": n * BLOCK, "days": f"+{n} days", "name": f"-{n:05}", "block": BLOCK}
    connection.execute(text(statement), {k: v for k, v in given.items() if f":{k}" in statement})
