"""Hours of call analysed per second of CPU, words given, loading apart."""

from __future__ import annotations

import time
from pathlib import Path

from qa_analyzer.imports.discover import find_calls
from qa_analyzer.pipeline import Settings, analyse
from qa_analyzer.standards.find import load

from .figure import Figure
from .verdicts import transcripts_in

ROUNDS = 3


def measure(corpus: Path | None) -> list[Figure]:
    """Best of ROUNDS rounds over all transcripts, after one call that loads everything."""
    calls = find_calls(sorted(transcripts_in(corpus).glob("*.json"))).calls
    settings = Settings(load("advisorycloud-phone"))
    begun = time.process_time()
    analyse(calls[0], settings)
    loading_s = time.process_time() - begun
    took_s, hours = [], 0.0
    for _ in range(ROUNDS):
        begun = time.process_time()
        hours = sum(analyse(call, settings).analysis.duration for call in calls) / 3600
        took_s.append(time.process_time() - begun)
    return [
        Figure("hours of call", round(hours, 2), f"{len(calls)} transcripts"),
        Figure("hours per CPU-second (at least 1)", round(hours / min(took_s), 2)),
        Figure("first call with loading", round(loading_s, 2), "CPU-seconds"),
    ]
