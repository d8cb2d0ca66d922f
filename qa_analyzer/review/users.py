"""Who may come to the console, and what they may see."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qa_analyzer.core.errors import StartError, reason_of

ROLES = ("reviewer", "coach", "agent")
_EXAMPLE = (
    'expected entries like: [[user]] name = "Rosa Vance" role = "reviewer" (or "coach"; or "agent" with agent_id)'
)


@dataclass(frozen=True, slots=True)
class User:
    """Somebody at the console; an `agent` sees the calls of `agent_id` alone."""

    name: str
    role: str
    agent_id: str | None = None

    @property
    def at_the_desk(self) -> bool:
        """Whether they see everybody's calls."""
        return self.role in ("reviewer", "coach")


def one_user() -> tuple[User, ...]:
    """Whoever started the console alone: a reviewer under the name of their account."""
    import getpass

    try:
        name = getpass.getuser()
    except (OSError, KeyError):
        name = "reviewer"
    return (User(name, "reviewer"),)


def users_in(path: Path) -> tuple[User, ...]:
    """The users of a TOML file.  Raises StartError where it cannot be read or says something that cannot be."""
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise StartError(f"{path}: cannot be read: {reason_of(error)}", hint=_EXAMPLE, path=str(path)) from error
    rows = table.get("user")
    if not isinstance(rows, list) or not rows or set(table) != {"user"}:
        raise StartError(f"{path}: names no users", hint=_EXAMPLE, path=str(path))
    users = tuple(_user(row, f"{path}: user {i}", path) for i, row in enumerate(rows, 1))
    names = [u.name for u in users]
    double = next((n for n in names if names.count(n) > 1), None)
    if double is not None:
        raise StartError(f"{path}: two users are named {double!r}", hint="names must differ", path=str(path))
    return users


def _user(row: Any, where: str, path: Path) -> User:
    known = {"name", "role", "agent_id"}
    if not isinstance(row, dict) or not set(row) <= known or not all(isinstance(v, str) for v in row.values()):
        raise StartError(f"{where}: is {row!r}", hint=_EXAMPLE, path=str(path))
    name, role, agent_id = row.get("name", "").strip(), row.get("role"), row.get("agent_id")
    if not name or len(name) > 100:
        raise StartError(f"{where}: the name is {name!r}", hint="expected 1 to 100 characters", path=str(path))
    if role not in ROLES:
        raise StartError(f"{where}: the role is {role!r}", hint=f"expected one of {', '.join(ROLES)}", path=str(path))
    if (role == "agent") != bool(agent_id):
        raise StartError(f"{where}: role {role} with agent_id {agent_id!r}", hint=_EXAMPLE, path=str(path))
    return User(name, role, agent_id)
