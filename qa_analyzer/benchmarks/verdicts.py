"""Verdicts on given transcripts against labels: `--corpus DIR` with `transcripts/` and `truth/`, else the fixtures."""

from __future__ import annotations

from pathlib import Path

from qa_analyzer.core.document import Analysis
from qa_analyzer.pipeline import Settings, analyse
from qa_analyzer.standards.find import load

from .agreement import agreement, labels_in
from .figure import Figure, fixtures


def measure(corpus: Path | None) -> list[Figure]:
    """Agreement with the labels."""
    return agreement(analyses_of(transcripts_in(corpus)), labels_in(labels_of(corpus)))


def transcripts_in(corpus: Path | None) -> Path:
    """The folder of transcripts."""
    return corpus / "transcripts" if corpus else fixtures() / "transcripts"


def labels_of(corpus: Path | None) -> Path:
    """The folder of labels."""
    return corpus / "truth" if corpus else fixtures() / "transcripts" / "labels"


def analyses_of(folder: Path) -> list[Analysis]:
    """Each transcript directly in a folder, scored by the standard that ships."""
    from qa_analyzer.imports.discover import find_calls

    settings = Settings(load("advisorycloud-phone"))
    calls = find_calls(sorted(folder.glob("*.json"))).calls
    return [analyse(call, settings).analysis for call in calls]
