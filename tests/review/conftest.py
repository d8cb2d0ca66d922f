from __future__ import annotations

from pathlib import Path

import pytest

from .desk import Desk, add, wav


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    made = Desk(tmp_path)
    add(made.ledger, "c1", "rich", recording=wav(tmp_path / "c1.wav", 12.0))
    add(made.ledger, "c2", "good", agent="a-2", day="2026-03-05")
    return made
