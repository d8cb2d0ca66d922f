"""The roster: who the agents are, in one CSV (`id, name, spoken_names, team`)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from qa_analyzer.core.errors import StartError
from qa_analyzer.core.input_text import printable
from qa_analyzer.core.record import Agent

from .tables import read_csv

COLUMNS = ("id", "name", "spoken_names", "team")


@dataclass(frozen=True)
class Roster:
    """The agents that the house knows."""

    agents: tuple[Agent, ...] = ()
    warnings: tuple[str, ...] = ()

    def completed(self, agent: Agent) -> Agent:
        """`agent` with what only the roster knows: found by id, or without one by a name that one agent bears.

        What the call's own record says stays.  Where the roster's name differs from it, that name
        becomes a further spoken name.
        """
        known = self._same(agent)
        if known is None:
            return agent
        spoken = list(dict.fromkeys((*agent.spoken_names, *known.spoken_names)))
        if agent.name and known.name and known.name.casefold() != agent.name.casefold() and known.name not in spoken:
            spoken.append(known.name)
        return replace(
            agent,
            id=agent.id or known.id,
            name=agent.name or known.name,
            team=agent.team or known.team,
            spoken_names=tuple(spoken),
        )

    def _same(self, agent: Agent) -> Agent | None:
        if agent.id:
            return self._by_id.get(agent.id)
        named = self._by_name.get(agent.name.casefold(), []) if agent.name else []
        return named[0] if len(named) == 1 else None

    @cached_property
    def _by_id(self) -> dict[str, Agent]:
        return {a.id: a for a in self.agents if a.id}

    @cached_property
    def _by_name(self) -> dict[str, list[Agent]]:
        found: dict[str, list[Agent]] = {}
        for agent in self.agents:
            if agent.name:
                found.setdefault(agent.name.casefold(), []).append(agent)
        return found


def read_roster(path: Path) -> Roster:
    """The roster; raises StartError where the file is broken, has no `id` column, or an id twice."""
    table = read_csv(path, "roster", COLUMNS)
    if "id" not in table.columns:
        raise StartError(
            f"{path}: roster without a column `id` (found: {', '.join(table.columns)})",
            hint="its columns are: " + ", ".join(COLUMNS),
            path=str(path),
        )
    rows = [row for row in table.rows if row.values.get("id") or row.values.get("name")]
    ids: Sequence[str] = [row.values["id"] for row in rows if row.values.get("id")]
    twice = next((i for i, n in Counter(ids).items() if n > 1), None)
    if twice is not None:
        raise StartError(f"{path}: agent {twice!r} is there twice", hint="keep one row for each agent", path=str(path))
    agents = tuple(
        Agent(
            row.values.get("id") or None,
            row.values.get("name") or None,
            row.values.get("team") or None,
            tuple(n for part in re.split(r"[|;]", row.values.get("spoken_names", "")) if (n := printable(part))),
        )
        for row in rows
    )
    return Roster(agents, table.warnings)
