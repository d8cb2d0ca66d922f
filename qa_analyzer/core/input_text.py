"""How single values of an input are made clean: text, ids and times."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

_UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff]")


def printable(text: str) -> str:
    """`text` without control characters, text-direction marks and broken surrogates; line ends become spaces."""
    return _UNPRINTABLE.sub("", re.sub(r"[\t\r\n\u2028\u2029\x0b\x0c]+", " ", text)).strip()


def text_of_number(value: Any) -> Any:
    """A whole number as text: ids are often written bare."""
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else value


def none_if_blank(value: str | None) -> str | None:
    """Printable text, None where nothing is left."""
    return (printable(value) or None) if value is not None else None


def lower(value: Any) -> Any:
    """Text in lower case, None where it is blank; anything else unchanged."""
    return (value.strip().lower() or None) if isinstance(value, str) else value


def moment(value: Any) -> Any:
    """A date and time in ISO 8601; raises ValueError."""
    if isinstance(value, str):
        if not value.strip():
            return None
        try:
            return datetime.fromisoformat(value.strip())
        except ValueError:
            raise ValueError("expected a time like 2026-03-02T09:14:00-08:00") from None
    return value
