"""`explain CALL_ID`: from the ledger, without the call's files."""

from __future__ import annotations

import shutil
from pathlib import Path

from .running import FIXTURES, qa


def test_a_call_is_explained_from_the_ledger(tmp_path: Path) -> None:
    shutil.copy(FIXTURES / "transcripts" / "f09.json", tmp_path / "a-call.json")
    ledger = {"QA_ANALYZER_LEDGER": f"sqlite:///{tmp_path}/l.sqlite3"}
    of_file = qa("explain", tmp_path / "a-call.json", "--asr", "none")
    assert qa("batch", tmp_path / "a-call.json", "--asr", "none", "--json", env=ledger).returncode == 0
    (tmp_path / "a-call.json").unlink()
    kept = qa("explain", "f09", env=ledger)
    assert (kept.returncode, kept.stderr) == (0, "")
    assert kept.stdout == of_file.stdout != ""
    one = qa("explain", "f09", "greeting", "--ledger", tmp_path / "l.sqlite3")
    assert one.returncode == 0 and 0 < len(one.stdout) < len(kept.stdout)
    missing = qa("explain", "another", env=ledger)
    assert missing.returncode == 2 and "no such file" in missing.stderr and "no analysis" in missing.stderr
    assert "sqlite" in qa("doctor", env=ledger).stdout
