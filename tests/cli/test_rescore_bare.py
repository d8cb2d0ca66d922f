"""`rescore` where no recogniser and no decoder is installed, and the recordings are away."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

from qa_analyzer.benchmarks.commands import other_standard
from qa_analyzer.benchmarks.mishearing import misheard
from qa_analyzer.benchmarks.rescoring import barred

from ..batch.nights import night, opened
from .running import FIXTURES, qa


def test_recognised_words_are_judged_again_without_a_recogniser(tmp_path: Path) -> None:
    calls = tmp_path / "calls"
    calls.mkdir()
    for name in ("f03", "f09"):
        given = json.loads((FIXTURES / "transcripts" / f"{name}.json").read_text())
        (calls / f"{name}.json").write_text(json.dumps(misheard(given, 0.2, name)))
    ledger = opened(tmp_path)
    night(ledger, calls)
    ledger.close()
    shutil.rmtree(calls)
    noted = barred(tmp_path)
    searched = os.pathsep.join([str(tmp_path / "barred"), str(FIXTURES.parent)])
    words = ("rescore", "--standard", other_standard(tmp_path), "--ledger", tmp_path / "ledger.sqlite3")
    done = qa(*words, env={"PYTHONPATH": searched})
    assert (done.returncode, done.stdout.partition("\n")[0]) == (
        0, "2 calls judged again, 0 of them otherwise than before; 0 were up to date",
    ), done.stderr  # fmt: skip
    assert not noted.exists(), noted.read_text()
