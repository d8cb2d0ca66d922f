"""Whatever the names of files and people hold comes back to the last character."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from sqlalchemy import insert, select, text

from qa_analyzer.ledger.going.files import register
from qa_analyzer.ledger.nights.sources import Sources
from qa_analyzer.ledger.store.opening import Ledger
from qa_analyzer.ledger.tables import failures, files

ODD = ["plain", "Zoë 日本", os.fsdecode(b"latin-\xe9.wav"), "nul\x00", "\x1b[2J", "\x1bdce9", "\ud83d", ""]


@pytest.mark.parametrize("odd", ODD)
def test_every_text_comes_back(empty: Ledger, odd: str) -> None:
    with empty.writing() as connection:
        made = {"call_id": odd, "path": odd, "stage": "read", "attempt": 1, "error": odd, "hint": odd, "at": "t"}
        connection.execute(insert(failures).values(made))
        f = failures.c
        found = connection.execute(select(f.call_id, f.path, f.error).where(f.call_id == odd)).one()
        assert tuple(found) == (odd, odd, odd)
        stored = connection.execute(text("SELECT error FROM failures")).scalar_one()
    if odd in ("plain", "Zoë 日本"):
        assert stored == odd, "ordinary text stands as it is"


def test_a_file_whose_name_is_no_utf_8(empty: Ledger, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff.wav")
    path.write_bytes(b"x")
    with empty.writing() as connection:
        sources = Sources.load(connection)
        sha = sources.sha(path)
        sources.write(connection)
        register(connection, path, None)
    with empty.reading() as connection:
        assert Sources.load(connection).remembered(path) == sha
        assert connection.execute(select(files.c.path)).scalars().all() == [str(path)]
