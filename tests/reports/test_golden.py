"""Every report format has its golden file and still makes it."""

from __future__ import annotations

from pathlib import Path

import pytest

import qa_analyzer.reports

from .formats import GOLDEN, MADE

RENEW = "renew with `python -m tests.reports.formats` and read the difference"
SHARED = {"__init__", "call_timeline", "files", "marked_transcript", "page", "page_audio", "page_sound"}
SHARED |= {
    "clip",
    "coaching_words",
    "hold_words",
    "measure_words",
    "pdf",
    "pdf_drawings",
    "rate_words",
    "time_words",
    "wording",
    "write",
}
"""Modules of the room that are no format of their own; every other module is one."""


def test_every_format_has_a_golden_file() -> None:
    room = Path(qa_analyzer.reports.__file__).parent
    formats = {p.stem for p in room.glob("*.py")} - SHARED
    missing = formats - {name.split(".")[0] for name in MADE if (GOLDEN / name).is_file()}
    assert not missing, f"no golden file for {sorted(missing)}: add it to tests/reports/formats.py and {RENEW}"
    assert {p.name for p in GOLDEN.iterdir()} == set(MADE)


@pytest.mark.parametrize("name", MADE)
def test_the_golden_file_is_still_made(name: str) -> None:
    assert MADE[name]().encode("utf-8") == (GOLDEN / name).read_bytes(), f"{name} has changed: {RENEW}"
