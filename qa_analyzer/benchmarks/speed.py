"""Hours of call analysed per second of CPU, words given, loading apart.

Rounds over the same transcripts find words and sentences again that were kept.  An archive's calls share most words and
few sentences: so the figure is also told for rounds before which all that is kept of texts is forgotten.
"""

from __future__ import annotations

import functools
import gc
import time
from collections.abc import Callable
from pathlib import Path

from qa_analyzer.acts.learnt import model
from qa_analyzer.imports.discover import find_calls
from qa_analyzer.pipeline import Settings, analyse
from qa_analyzer.standards.find import load

from .figure import Figure
from .verdicts import transcripts_in

ROUNDS = 3


def measure(corpus: Path | None) -> list[Figure]:
    """Best of ROUNDS rounds over all transcripts, after a first call and a first round that load everything."""
    calls = find_calls(sorted(transcripts_in(corpus).glob("*.json"))).calls
    settings = Settings(load("advisorycloud-phone"))
    begun = time.process_time()
    analyse(calls[0], settings)
    loading_s = time.process_time() - begun
    hours = sum(analyse(call, settings).analysis.duration for call in calls) / 3600
    kept_s, forgotten_s = [], []
    for _ in range(ROUNDS):
        kept_s.append(_took_s(lambda: [analyse(call, settings) for call in calls]))
        _forget()
        forgotten_s.append(_took_s(lambda: [analyse(call, settings) for call in calls]))
    return [
        Figure("hours of call", round(hours, 2), f"{len(calls)} transcripts"),
        Figure("hours per CPU-second (at least 2)", round(hours / min(kept_s), 2)),
        Figure("the same, no text or word met before", round(hours / min(forgotten_s), 2)),
        Figure("first call with loading", round(loading_s, 2), "CPU-seconds"),
    ]


def _took_s(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def _forget() -> None:
    """Empty the caches that have a bound: these hold texts and words; what is loaded once stands in others."""
    model().forget()
    for kept in gc.get_objects():
        if isinstance(kept, functools._lru_cache_wrapper) and kept.cache_parameters()["maxsize"]:
            kept.cache_clear()
