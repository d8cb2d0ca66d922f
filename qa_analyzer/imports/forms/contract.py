"""The project's own form: `{"call": {...}, "turns": [...], "events": [...]}`."""

from __future__ import annotations

from ..foreign import Laid
from ..reading import Content

NAME = "qa_analyzer transcript"


def matches(content: Content) -> bool:
    """JSON with `turns`."""
    return "turns" in content.fields


def lay(content: Content) -> Laid:
    """The turns as they stand; `times` may say `estimated`, as the program's own transcripts do."""
    times = content.fields.get("times")
    return Laid(content.fields["turns"], "estimated" if times == "estimated" else "exact")
