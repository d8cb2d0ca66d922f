"""Runs the command line as its users do: in a fresh process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

FIXTURES = Path(__file__).parents[2] / "fixtures"
MAIN = "from qa_analyzer.cli.main import run; run()"


def qa(*words: object, env: dict[str, str] | None = None, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """`qa-analyzer <words>` in a fresh process; its status, standard output and standard error."""
    return subprocess.run(
        [sys.executable, "-c", MAIN, *map(str, words)],
        capture_output=True, text=True, timeout=120, cwd=cwd, env=os.environ | (env or {}), check=False,
    )  # fmt: skip
