"""The miniature Whisper can be made again, is small, and says what it is."""

import json
import runpy
from pathlib import Path

MODELS = Path(__file__).parents[2] / "models"


def test_it_is_made_again(tmp_path: Path) -> None:
    runpy.run_path(str(MODELS / "make_miniature_whisper.py"))["make"](tmp_path)
    kept = MODELS / "miniature-whisper"
    for name in ("config.json", "tokenizer.json", "vocabulary.json", "qa-analyzer-model.json"):
        assert json.loads((tmp_path / name).read_text()) == json.loads((kept / name).read_text()), name
    assert (tmp_path / "model.bin").stat().st_size == (kept / "model.bin").stat().st_size


def test_it_is_small_and_says_what_it_is() -> None:
    folder = MODELS / "miniature-whisper"
    assert sum(f.stat().st_size for f in folder.iterdir()) < 2_000_000
    assert json.loads((folder / "qa-analyzer-model.json").read_text())["for_tests_only"] is True
    assert "random weights" in (folder / "CARD.md").read_text()
