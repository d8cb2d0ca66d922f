"""One plain line out of a validation that failed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

COUNTED = {"turns": "turn", "words": "word", "events": "event", "channels": "channel"}
WANTED = {
    "string_type": "expected text",
    "int_type": "expected a whole number",
    "float_type": "expected a number",
    "bool_type": "expected true or false",
    "list_type": "expected a list [...]",
    "model_type": "expected an object {...}",
    "model_attributes_type": "expected an object {...}",
    "dict_type": "expected an object {...}",
    "finite_number": "expected a finite number, not NaN or infinity",
    "missing": "is missing",
}
_KINDS = {int: "a number", float: "a number", bool: "true or false", list: "a list", dict: "an object", str: "text"}
NULLABLE = ("speaker", "direction", "hung_up_by")


class ContractError(ValueError):
    """An input that is not as the contract says; the message is one line without the path."""


def complaint(errors: Sequence[Mapping[str, Any]]) -> str:
    """The first of pydantic's errors in words, and how many more there are."""
    first = errors[0]
    line = f"{_place(first['loc'])}{_problem(first)}"
    return line if len(errors) == 1 else f"{line} (and {len(errors) - 1} more problems)"


def _place(loc: Sequence[str | int]) -> str:
    parts: list[str] = []
    for step in loc:
        if isinstance(step, int):
            counted = COUNTED.get(parts[-1], parts[-1]) if parts else "item"
            parts[-1:] = [f"{counted} {step + 1}"]
        elif not step.startswith(("function-", "constrained-", "literal[")) and step not in ("str", "float"):
            parts.append(step)
    if parts and " " not in parts[-1]:
        parts[-1] = f"`{parts[-1]}`"
    return ", ".join(parts) + (": " if parts else "")


def _problem(error: Mapping[str, Any]) -> str:
    kind, context = error["type"], error.get("ctx", {})
    if kind == "literal_error":
        allowed = str(context["expected"]).replace("'", '"')
        may_be_null = " or null" if error["loc"][-1] in NULLABLE else ""
        return f"{_shown(error['input'])} is not allowed; expected {allowed}{may_be_null}"
    if kind == "value_error":
        return str(context["error"])
    if kind == "string_too_long":
        return f"{len(error['input']):,} characters of text; at most {context['max_length']:,} are read"
    if kind in ("greater_than_equal", "less_than_equal"):
        bound = f"at least {context['ge']:g}" if "ge" in context else f"at most {context['le']:g}"
        return f"{_shown(error['input'])} is out of range; expected {bound}"
    if error["loc"] and error["loc"][-1] == "text":  # what somebody said stands in no message
        return f"{WANTED.get(kind, kind)}, found {_KINDS.get(type(error['input']), 'null')}"
    wanted = WANTED.get(kind)
    if wanted is None:
        return f"{error['msg'][0].lower()}{error['msg'][1:]}"
    return wanted if kind in ("missing", "finite_number") else f"{wanted}, found {_shown(error['input'])}"


def _shown(value: object) -> str:
    text = "null" if value is None else repr(value) if isinstance(value, (str, int, float)) else type(value).__name__
    text = text.replace("True", "true").replace("False", "false") if isinstance(value, bool) else text
    return text if len(text) <= 60 else f"{text[:57]}..."
