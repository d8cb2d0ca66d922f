"""What a reviewer can choose from, with the names by which people know it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Column, Connection, select

from qa_analyzer.ledger.queue.choices import agents_in, criteria_in, teams_in
from qa_analyzer.ledger.tables import calls, verdicts
from qa_analyzer.reports.wording import spoken

from .console import Console


@dataclass(frozen=True, slots=True)
class Choices:
    """Agents (id to name), teams, criteria (id to title, in the order of the form)."""

    agents: dict[str, str]
    teams: tuple[str, ...]
    criteria: dict[str, str]

    def titled(self, criterion: str) -> str:
        """The title of a criterion; its id as words where no present analysis bears it."""
        return self.criteria.get(criterion) or spoken(criterion)

    def in_order(self, criterion: str) -> int:
        """Its place in the form; behind all others where it has none."""
        return list(self.criteria).index(criterion) if criterion in self.criteria else len(self.criteria)


_COLUMNS: dict[str, Column[str]] = {
    "agent": calls.c.agent_id, "team": calls.c.team, "criterion": verdicts.c.criterion,
}  # fmt: skip


def choices_of(console: Console) -> Choices:
    """The ledger's, up to a minute old."""
    return console.fresh("choices", _read)


def exists(console: Console, what: str, value: str) -> bool:
    """Whether the ledger knows an `agent`, `team` or `criterion`, also one that came in the last minute."""
    choices = choices_of(console)
    known = {"agent": choices.agents, "team": choices.teams, "criterion": choices.criteria}[what]
    if value in known:
        return True
    column = _COLUMNS[what]
    with console.ledger.reading() as connection:
        return connection.execute(select(column).where(column == value).limit(1)).first() is not None


def _read(connection: Connection) -> Choices:
    return Choices(dict(agents_in(connection)), tuple(teams_in(connection)), criteria_in(connection))
