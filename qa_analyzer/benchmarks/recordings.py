"""Verdicts on recordings whose words are recognised, against labels: what `make demo` comes to.

Without a corpus: the fixture recordings, 16 kHz (`clear`) and the others apart.  With one: `audio/` against `truth/`.
The recogniser is the one that a run would choose.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from qa_analyzer.batch.run import run
from qa_analyzer.core.document import Analysis
from qa_analyzer.imports.discover import find_calls
from qa_analyzer.pipeline import Settings
from qa_analyzer.standards.find import load

from .agreement import agreement, labels_in
from .figure import Figure, fixtures


def measure(corpus: Path | None) -> list[Figure]:
    """Agreement with the labels, for clear recordings and for the others."""
    audio = corpus / "audio" if corpus else fixtures() / "audio"
    labels = labels_in(corpus / "truth" if corpus else fixtures() / "transcripts" / "labels")
    calls = find_calls([audio]).calls
    settings = Settings(load("advisorycloud-phone"))
    outcomes = run(calls, settings, workers=min(len(calls), os.cpu_count() or 1))
    analyses = [o.done.analysis for o in outcomes if o.done is not None]
    return list(_groups(analyses, labels))


def _groups(analyses: list[Analysis], labels: dict[str, dict[str, object]]) -> Iterator[Figure]:
    clear = [a for a in analyses if labels.get(a.call.call_id, {}).get("clear", True)]
    rest = [a for a in analyses if a not in clear]
    for name, group in (("clear", clear), ("narrow or mono", rest)):
        for figure in agreement(group, labels) if group else ():
            yield Figure(f"{name}: {figure.name}", figure.value, figure.unit)
