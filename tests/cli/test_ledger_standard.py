"""A ledger keeps to the standard that was last named, until another is."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from .running import FIXTURES, qa

FORM = Path(__file__).parents[2] / "qa_analyzer" / "standards" / "advisorycloud-phone.toml"


@pytest.fixture
def ours(tmp_path: Path) -> Path:
    """A standard of the house's own."""
    path = tmp_path / "ours.toml"
    text = FORM.read_text().replace('name = "advisorycloud-phone"', 'name = "ours"', 1)
    path.write_text(text.replace('version = "1"', 'version = "7"', 1))
    return path


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "calls"
    folder.mkdir()
    shutil.copy(FIXTURES / "transcripts" / "f09.json", folder)
    return folder


def did(tmp_path: Path, *words: object, env: dict[str, str] | None = None) -> tuple[dict[str, Any], str]:
    done = qa(*words, "--ledger", tmp_path / "l.sqlite3", "--json", env=env)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout), done.stderr


def test_a_batch_keeps_to_the_standard_that_a_rescore_named(tmp_path: Path, archive: Path, ours: Path) -> None:
    did(tmp_path, "batch", archive, "--asr", "none")
    _, shown = did(tmp_path, "rescore", "--standard", ours, "--diff")
    assert "1 calls of the ledger were judged by advisorycloud-phone 1; ours 7 is in force now" in shown
    assert did(tmp_path, "batch", archive, "--asr", "none")[0]["summary"]["unchanged"] == 1, "--diff changes nothing"
    did(tmp_path, "rescore", "--standard", ours)
    ours.unlink()
    told, said = did(tmp_path, "batch", archive, "--asr", "none")
    assert told["summary"]["unchanged"] == 1 and "the ledger keeps to ours 7" in said
    assert did(tmp_path, "rescore")[0]["unchanged"] == 1
    standing, _ = did(tmp_path, "ledger", "status")
    assert (standing["standard"]["name"], standing["standard"]["version"]) == ("ours", "7")


def test_one_that_is_named_wins_and_is_kept(tmp_path: Path, archive: Path, ours: Path) -> None:
    did(tmp_path, "batch", archive, "--asr", "none", "--standard", ours)
    assert did(tmp_path, "batch", archive, "--asr", "none")[0]["summary"]["unchanged"] == 1
    words = ("batch", archive, "--asr", "none", "--standard", "advisorycloud-phone")
    did(tmp_path, *words, "--dry-run")
    assert did(tmp_path, "batch", archive, "--asr", "none")[0]["summary"]["unchanged"] == 1, "a dry run names nothing"
    told, said = did(tmp_path, *words)
    assert told["summary"]["judged_again"] == 1 and "were judged by ours 7" in said
    assert did(tmp_path, "batch", archive, "--asr", "none")[0]["summary"]["unchanged"] == 1
    told, _ = did(tmp_path, "batch", archive, "--asr", "none", env={"QA_ANALYZER_STANDARD": str(ours)})
    assert told["summary"]["judged_again"] == 1, "named by a setting"
