"""Text as Python has it, in databases that refuse some of it."""

from __future__ import annotations

import re

from sqlalchemy import Dialect, Text
from sqlalchemy.types import TypeDecorator

_MARK = "\x1b"
_REFUSED = re.compile("[\x00\x1b\ud800-\udfff]")
_MARKED = re.compile(_MARK + "([0-9a-f]{4})")


class AnyText(TypeDecorator[str]):
    """Any text, to the last character.

    File names that are no UTF-8 bear lone surrogates, which no database stores, and PostgreSQL refuses NUL; they are
    kept as an escape character and four hexadecimal digits.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """As it is stored."""
        return _REFUSED.sub(lambda m: f"{_MARK}{ord(m[0]):04x}", value) if value is not None else None

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:
        """As it was."""
        if value is None or _MARK not in value:
            return value
        return _MARKED.sub(lambda m: chr(int(m[1], 16)), value)
