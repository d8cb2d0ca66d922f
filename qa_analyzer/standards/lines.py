"""Which line of a TOML file a field stands in: tomllib keeps no lines for what it could read."""

from __future__ import annotations

import re

_HEADER = re.compile(r"^\s*(\[\[?)\s*([\w.\"' -]+?)\s*\]\]?\s*(#.*)?$")
_KEY = re.compile(r"^\s*([\w-]+|\"[^\"]*\"|'[^']*')\s*=")


class Lines:
    """Line numbers (from 1) by table and key, as people write tables: one header a line, one key a line."""

    def __init__(self, text: str) -> None:
        self._at: dict[tuple[object, ...], int] = {}
        table: tuple[object, ...] = ()
        count: dict[str, int] = {}
        for number, line in enumerate(text.splitlines(), start=1):
            header, key = _HEADER.match(line), _KEY.match(line)
            if header:
                name = header[2].strip("\"' ")
                if header[1] == "[[":
                    count[name] = count.get(name, -1) + 1
                    table = (name, count[name])
                else:
                    first, _, rest = name.partition(".")
                    table = (first, count[first], *rest.split(".")) if first in count and rest else (*name.split("."),)
                self._at.setdefault(table, number)
            elif key:
                self._at.setdefault((*table, key[1].strip("\"'")), number)

    def of(self, *path: object) -> int:
        """The line of a field, or that of the nearest table around it, or 1."""
        while path:
            if path in self._at:
                return self._at[path]
            path = path[:-1]
        return 1
