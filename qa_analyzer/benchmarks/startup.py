"""What `qa-analyzer --help` costs against importing typer, and a first call against importing spaCy, in one run."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from .commands import used_s
from .figure import Figure
from .verdicts import transcripts_in

ROUNDS = 9
_RUN = "from qa_analyzer.cli.main import run_with; run_with({words!r}, debug=False)"


def measure(corpus: Path | None) -> list[Figure]:
    """Medians of the CPU time of alternating runs in fresh processes (Linux and macOS)."""
    transcript = min(transcripts_in(corpus).glob("*.json"))
    codes = {
        "import typer": "import typer",
        "qa-analyzer --help": _RUN.format(words=["--help"]),
        "import spacy": "import spacy",
        "score of a first transcript": _RUN.format(words=["score", str(transcript), "--json"]),
    }
    took: dict[str, list[float]] = {name: [] for name in codes}
    for _ in range(ROUNDS):
        for name, code in codes.items():
            begun = used_s()
            subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
            took[name].append(used_s() - begun)
    typer_s, help_s, spacy_s, score_s = middle = [sorted(times)[ROUNDS // 2] for times in took.values()]
    return [
        *(Figure(name, round(median, 3), "CPU-seconds") for name, median in zip(codes, middle, strict=True)),
        Figure("help against typer (at most 1.5)", round(help_s / typer_s, 2)),
        Figure("score beyond spaCy's import (at most 2)", round(score_s - spacy_s, 2), "CPU-seconds"),
    ]
