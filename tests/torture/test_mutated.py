"""A share of `python -m tests.torture.mutated 2000 1`."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from .mutated import ends


def test_damaged_recordings_end_as_done_partial_or_refused(tmp_path: Path) -> None:
    found = {name: end for name, end, _ in ends(tmp_path, 24, 3)}
    assert set(found.values()) <= {"done", "partial", "refused"}, found
    assert len(Counter(found.values())) >= 2
