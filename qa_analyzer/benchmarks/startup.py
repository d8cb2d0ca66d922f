"""What `qa-analyzer --help` costs against importing typer alone, in one run."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

from .figure import Figure

ROUNDS = 9
HELP = "from qa_analyzer.cli.main import run_with; run_with(['--help'], debug=False)"


def measure(corpus: Path | None) -> list[Figure]:
    """Medians of alternating runs, and their ratio; needs no corpus."""
    took: dict[str, list[float]] = {"import typer": [], HELP: []}
    for _ in range(ROUNDS):
        for code, times in took.items():
            begun = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)
            times.append(time.perf_counter() - begun)
    typer_s, help_s = (sorted(times)[ROUNDS // 2] for times in took.values())
    return [
        Figure("import typer", round(typer_s, 3), "s"),
        Figure("qa-analyzer --help", round(help_s, 3), "s"),
        Figure("ratio (at most 1.5)", round(help_s / typer_s, 2)),
    ]
