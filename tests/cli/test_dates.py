"""Which day a time of day belongs to."""

from __future__ import annotations

from datetime import datetime

import pytest

from qa_analyzer.cli import dates


@pytest.mark.parametrize(
    ("begun", "text", "ends"),
    [
        ("2026-03-06 23:50", "06:00", "2026-03-07 06:00"),
        ("2026-03-06 20:00", "06:00", "2026-03-07 06:00"),
        ("2026-03-07 05:55", "06:00", "2026-03-07 06:00"),
        ("2026-03-07 06:05", "06:00", "2026-03-07 06:00"),  # a late cron: the night is over
        ("2026-03-07 08:59", "6:00", "2026-03-07 06:00"),
        ("2026-03-07 09:01", "06:00", "2026-03-08 06:00"),
        ("2026-03-07 00:10", "23:50", "2026-03-06 23:50"),
        ("2026-03-07 12:00", "12:00", "2026-03-07 12:00"),
    ],
)
def test_when_a_night_ends(begun: str, text: str, ends: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dates, "now", lambda: datetime.fromisoformat(begun).astimezone())
    assert dates.stop_at("--stop-at", text) == datetime.fromisoformat(ends).astimezone()
