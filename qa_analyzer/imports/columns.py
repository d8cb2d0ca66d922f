"""Manifest columns (also the named groups of a name pattern) as the fields of a sidecar."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from qa_analyzer.core.complaints import ContractError

if TYPE_CHECKING:
    from qa_analyzer.core.contract_in import CallIn

CONTRACT_COLUMNS = tuple(
    "path call_id direction started_at agent_id agent_name team member_name company rings"
    " hung_up_by channels swap".split()
)
COLUMNS = (*CONTRACT_COLUMNS, "channel", "language")
DIRECTIONS = {"in": "inbound", "incoming": "inbound", "out": "outbound", "outgoing": "outbound"}
_AGENT = {"agent_id": "id", "agent_name": "name", "team": "team"}
_YES, _NO = ("1", "true", "yes", "y"), ("0", "false", "no", "n")


def fields_of(columns: Mapping[str, Any]) -> CallIn:
    """The record that the columns tell; blank cells and unknown columns say nothing.

    Raises ContractError (one line that names the column) for a value that cannot be.
    """
    from qa_analyzer.core.contract_reading import read_call

    given = {name: value for name, value in columns.items() if name in COLUMNS and value not in (None, "")}
    call: dict[str, Any] = {}
    for name, value in given.items():
        if name in _AGENT:
            call.setdefault("agent", {})[_AGENT[name]] = value
        elif name == "member_name":
            call["member"] = {"name": value}
        elif name != "path":
            call[name] = _typed(name, value)
    return read_call(call)


def _typed(name: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    plain = value.strip().lower()
    if name == "rings":
        if not re.fullmatch(r"\d{1,4}(\.0+)?", plain):
            raise ContractError(f"`rings`: expected a whole number, found {value[:40]!r}")
        return int(float(plain))
    if name == "swap":
        if plain not in _YES + _NO:
            raise ContractError(f"`swap`: expected true or false, found {value[:40]!r}")
        return plain in _YES
    if name == "channels":
        return [part.strip() for part in plain.split("|")]
    if name == "direction":
        return DIRECTIONS.get(plain, value)
    return value
