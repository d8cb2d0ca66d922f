"""Bytes of an input file to text and JSON, with limits."""

from __future__ import annotations

import codecs
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qa_analyzer.core.errors import InputError, MachineError

LARGEST_TEXT_BYTES = 64 * 1024 * 1024
"""An hour of call with a time for every word is about 2 MB of JSON; this leaves room for any working day."""
DEEPEST_JSON = 100
"""Levels of nesting; the contract needs 5, Amazon's analytics 8."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class Content:
    """A text file as read: its text, and what its JSON holds (None where it is no JSON)."""

    text: str
    json: Any = None
    is_json: bool = False

    @property
    def fields(self) -> dict[str, Any]:
        """The JSON object's fields; empty where it is none."""
        return self.json if isinstance(self.json, dict) else {}


def real(path: Path) -> Path:
    """The path with links followed; never raises, not even for links that lead in a circle."""
    return Path(os.path.realpath(path))


def shown(path: Path | str) -> str:
    """The path as text that can be written anywhere: bytes of a name that are no UTF-8 become U+FFFD."""
    return os.fsencode(path).decode("utf-8", "replace")


def encoding_of(head: bytes) -> str | None:
    """The encoding that a byte order mark names, or None."""
    return next((name for mark, name in _MARKS if head.startswith(mark)), None)


def read_text(path: Path) -> str:
    """The file's text: UTF-8, or what its byte order mark says; raises InputError."""
    try:
        if path.stat().st_size > LARGEST_TEXT_BYTES:
            raise InputError(
                f"{path}: {path.stat().st_size:,} bytes of text; at most {LARGEST_TEXT_BYTES:,} are read",
                hint="split the file, or check that it is a transcript or record of one call",
                path=str(path),
            )
        data = path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from None
    encoding = encoding_of(data[:4]) or "utf-8"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(
            f"{path}: not {encoding.removesuffix('-sig').upper()} text, at byte {error.start:,}",
            hint="save it as UTF-8",
            path=str(path),
        ) from None


def read_content(path: Path) -> Content:
    """The file's text, and its JSON where it starts like JSON; raises InputError where that is broken."""
    text = read_text(path)
    return Content(text, parse_json(text, str(path)), True) if starts_like_json(text) else Content(text)


def starts_like_json(text: str) -> bool:
    """Whether the first character that is no space opens a JSON object or list."""
    head = text[:4096].lstrip()
    if head.startswith("{"):
        return True
    return (
        head.startswith("[")
        and head[1:].lstrip()[:1] in ("{", "[", '"', "]", "-", *"0123456789tfn")
        and (not head[1:3].isdigit() or ":" not in head[:6])
    )  # "[00:12] Agent: ..." is plain text


def parse_json(text: str, where: str) -> Any:
    """The JSON in `text`; `where` stands at the start of the message of the InputError that is raised for none."""
    try:
        data = json.loads(text)
    except json.JSONDecodeError as error:
        raise InputError(
            f"{where}: not JSON at line {error.lineno}, column {error.colno}: {error.msg.lower()}",
            hint="correct or export it again; it may be cut short",
            path=where,
        ) from None
    except (RecursionError, ValueError):
        raise _too_deep(where) from None
    if text.count("[") + text.count("{") > DEEPEST_JSON and _deeper_than(data, DEEPEST_JSON):
        raise _too_deep(where)
    return data


def unreadable(path: Path, error: OSError) -> InputError:
    """The user's error for a file that cannot be opened."""
    reason = (error.strerror or type(error).__name__).lower()
    hint = "check that it exists and may be read"
    return MachineError(f"{path}: cannot be read: {reason}", hint=hint, path=str(path))


def _too_deep(where: str) -> InputError:
    return InputError(
        f"{where}: JSON nested deeper than {DEEPEST_JSON} levels, or with a number that is too long",
        hint="this is no record or transcript; export it again",
        path=where,
    )


def _deeper_than(data: Any, most: int) -> bool:
    level: list[Any] = [data]
    for _ in range(most):
        level = [
            part
            for item in level
            for part in (item.values() if isinstance(item, dict) else item)
            if isinstance(part, (dict, list))
        ]
        if not level or not isinstance(level[0], (dict, list)):
            return False
    return True
