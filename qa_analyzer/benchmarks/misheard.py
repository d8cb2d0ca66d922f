"""Verdicts on given transcripts damaged by a seeded model of a recogniser: 10, 20 and 30 % of the words wrong."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from qa_analyzer.text.normalise import tokens

from .agreement import agreement, labels_in
from .figure import Figure
from .mishearing import misheard
from .verdicts import analyses_of, labels_of, transcripts_in

SHARES = (0.1, 0.2, 0.3)


def measure(corpus: Path | None) -> list[Figure]:
    """Agreement with the labels at each share; the share that came out is measured by edit distance."""
    labels = labels_in(labels_of(corpus))
    figures = []
    for share in SHARES:
        with tempfile.TemporaryDirectory() as folder:
            wrong, said = 0.0, 0
            for path in sorted(transcripts_in(corpus).glob("*.json")):
                told = json.loads(path.read_text(encoding="utf-8"))
                made = misheard(told, share, path.stem)
                (Path(folder) / path.name).write_text(json.dumps(made), encoding="utf-8")
                a, b = _words(told), _words(made)
                wrong += _distance(a, b)
                said += len(a)
            found = agreement(analyses_of(Path(folder)), labels)
        figures.append(Figure(f"{share:.0%}: words wrong", round(wrong / said, 3)))
        figures += [Figure(f"{share:.0%}: {f.name}", f.value, f.unit) for f in found if f.name != "calls"]
    return figures


def _words(transcript: dict[str, list[dict[str, str]]]) -> list[str]:
    return [t.text for turn in transcript["turns"] for t in tokens(turn["text"])]


def _distance(a: list[str], b: list[str]) -> int:
    from rapidfuzz.distance import Levenshtein

    return Levenshtein.distance(a, b)
