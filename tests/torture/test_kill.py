"""A small share of `python -m tests.torture.killing 3000 200 1`."""

from __future__ import annotations

from pathlib import Path

from .killing import torture


def test_killed_at_any_point_nothing_is_lost_or_double(tmp_path: Path) -> None:
    stages, wrong = torture(tmp_path, calls=40, kills=5, seed=7)
    assert wrong == []
    assert sum(stages.values()) >= 3, stages
