"""Displeasure kept cool: a demand for reasons, a broken promise, irony.  Too cool to call it frustration."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import tokens

from ._cool_words import AGAIN, BROKEN, DEMANDS, DISPLEASED, DISTRESS, UNASKED
from ._ironic_words import HABIT, MODESTY, PRAISE

_COOL = re.compile(
    rf"\b(?:{'|'.join((DEMANDS, UNASKED, BROKEN, AGAIN, DISPLEASED, DISTRESS, PRAISE, MODESTY, HABIT))})\b"
)


def cool_displeasure(turns: Sequence[Turn], until: int) -> int | None:
    """The first member turn up to turn `until` that shows cool displeasure; None without one."""
    for index, turn in enumerate(turns[: until + 1]):
        if turn.role == "member" and _COOL.search(" ".join(t.text for t in tokens(turn.text))):
            return index
    return None
