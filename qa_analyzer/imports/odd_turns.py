"""What is strange in a transcript's turns although each is well formed."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qa_analyzer.core.contract_in import TurnIn

TWICE_S = 1.0
"""One speaker's turns that overlap by more were timed wrongly; recognisers' turns touch by less (set by hand)."""
MOST_NAMED = 5


def oddities(turns: Sequence[TurnIn]) -> list[str]:
    """Warnings of turns without words, and of one speaker in two turns at once; turns are numbered from 1."""
    found: list[str] = []
    if empty := [n for n, t in enumerate(turns, 1) if not t.text and not any(w.text for w in t.words or ())]:
        found.append(f"{_named(empty)} without words, left out: what was said there is not judged")
    ordered = sorted(enumerate(turns, 1), key=lambda pair: pair[1].start)
    twice = [
        n for (_, a), (n, b) in pairwise(ordered)
        if a.speaker is not None and a.speaker == b.speaker and min(a.end, b.end) - b.start > TWICE_S
    ]  # fmt: skip
    if twice:
        found.append(f"{_named(sorted(twice))} overlapping another of the same speaker: check the times")
    return found


def _named(numbers: Sequence[int]) -> str:
    """`turn 3`, `turns 3, 7 and 12`, `turns 3, 7, 12, 14, 20 and 9 more`."""
    shown = [str(n) for n in numbers[:MOST_NAMED]]
    if len(numbers) > MOST_NAMED:
        return f"turns {', '.join(shown)} and {len(numbers) - MOST_NAMED} more"
    return f"turn {shown[0]}" if len(shown) == 1 else f"turns {', '.join(shown[:-1])} and {shown[-1]}"
