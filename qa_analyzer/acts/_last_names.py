"""A last name alone is no first name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.acts import Act
from qa_analyzer.text.names import likeness

SURE_SURNAME = 0.9
"""From this likeness on a word is the record's last name, where it is less like the first (set by hand)."""


def is_last_name(name: str, last: str | None, firsts: Sequence[str]) -> bool:
    """Whether the record has this one word as the last name, and not as any form of the first (`firsts`)."""
    if not last or " " in name or likeness(name, last) < SURE_SURNAME:
        return False
    return all(likeness(name, n) < SURE_SURNAME for n in firsts)


def without_first(act: Act) -> Act:
    """The name given, not known as a first name."""
    return replace(act, slots={k: v for k, v in act.slots.items() if k != "first"})
