"""Frozen types as JSON and back: what a ledger keeps of a call."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar

T = TypeVar("T")


def to_json(value: object) -> bytes:
    """A dataclass of this room as JSON, numbers to the last bit."""
    kind: Any = type(value)
    text: bytes = _adapter(kind).dump_json(value)
    return text


def from_json(kind: type[T], text: bytes) -> T:
    """The value again.  Raises ValueError where the text is of another form (a later program's, or damaged)."""
    of_kind: Any = kind
    value: T = _adapter(of_kind).validate_json(text)
    return value


@cache
def _adapter(kind: Any) -> Any:
    from pydantic import TypeAdapter

    return TypeAdapter(kind)
