"""What a file's name tells of its call (`--name-pattern`)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qa_analyzer.core.errors import StartError

from .columns import COLUMNS, fields_of
from .ids import written

if TYPE_CHECKING:
    from qa_analyzer.core.contract_in import CallIn

GROUPS = tuple(c for c in COLUMNS if c != "path")


@dataclass(frozen=True, slots=True)
class NamePattern:
    """A regular expression whose named groups are manifest columns; searched in the stem, then in the whole name."""

    expression: re.Pattern[str]

    def fields_of(self, path: Path, stem: str) -> CallIn | None:
        """What the name tells, None where it does not match; raises ContractError for a value that cannot be."""
        match = self.expression.search(stem) or self.expression.search(path.name)
        if match is None:
            return None
        return fields_of({k: written(v) if v is not None else None for k, v in match.groupdict().items()})


def read_pattern(text: str) -> NamePattern:
    """The pattern; raises StartError where it is no regular expression or names no or other columns."""
    hint = "name groups as in (?P<agent_id>[a-z-]+)_(?P<call_id>\\d+); columns: " + ", ".join(GROUPS)
    try:
        expression = re.compile(text)
    except re.error as error:
        raise StartError(f"name pattern {text!r}: not a regular expression: {error}", hint=hint) from None
    unknown = [g for g in expression.groupindex if g not in GROUPS]
    if unknown:
        raise StartError(f"name pattern {text!r}: {unknown[0]!r} is no manifest column", hint=hint)
    if not expression.groupindex:
        raise StartError(f"name pattern {text!r}: it has no named group", hint=hint)
    return NamePattern(expression)
