"""The project's own form: `{"call": {...}, "turns": [...], "events": [...]}`."""

from __future__ import annotations

from ..foreign import Laid
from ..reading import Content

NAME = "qa_analyzer transcript"
KNOWN = ("call", "turns", "events", "times", "engine", "words_usable", "note")


def matches(content: Content) -> bool:
    """JSON with `turns`."""
    return "turns" in content.fields


def lay(content: Content) -> Laid:
    """The turns as they stand; `times` may say `estimated` and `words_usable` false, as the program's own do."""
    times = content.fields.get("times")
    unknown = [name[:60] for name in content.fields if name not in KNOWN]
    notes = [f"unknown fields ignored: {', '.join(unknown[:5])}"] if unknown else []
    doubt = None
    if content.fields.get("words_usable") is False:
        doubt = str(content.fields.get("note") or f"{content.fields.get('engine')} could not recognise the words")[:500]
    return Laid(content.fields["turns"], "estimated" if times == "estimated" else "exact", notes, doubt)
