"""One recording made, analysed with and without words, and held beside its truth."""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from qa_analyzer.batch.outcome import outcome_of
from qa_analyzer.core.document import Analysis
from qa_analyzer.imports.discover import find_calls
from qa_analyzer.pipeline import Settings
from qa_analyzer.standards.find import load

from .calls import Made, Plan, Truth, make
from .formats import write_wav
from .sources import source
from .talk import TalkPlan, make_talk

VARIANTS = ("words", "none")
JUDGED = ("hold_permission", "hold_check_in", "thanks_for_holding", "answered_in_three_rings")
_STEP_S = 0.02
"""The frame in which talk is held against its true speaker."""


@dataclass
class Found:
    """What an analysis says of a recording; `error` where there is none."""

    holds: list[tuple[float, float, str]] = field(default_factory=list)
    ringing: list[tuple[float, float, int | None]] = field(default_factory=list)
    roles: list[tuple[str, float]] = field(default_factory=list)
    same_sound: bool = False
    verdicts: dict[str, str] = field(default_factory=dict)
    right_s: float = 0.0
    """Seconds in which one person truly speaks and the analysis names that person alone."""
    spoken_s: float = 0.0
    error: str | None = None


@dataclass
class Observed:
    """A recording's truth and what was found in it, by variant; `talk`: it was made to hold no hold."""

    name: str
    truth: Truth
    found: dict[str, Found]
    talk: bool = False


def observe(plan: Plan | TalkPlan) -> Observed:
    """Make, write, analyse twice as a user's files with the record ignored, compare, throw away."""
    talk = isinstance(plan, TalkPlan)
    made = make_talk(plan, source(plan.agent), source(plan.member)) if isinstance(plan, TalkPlan) else None
    if isinstance(plan, Plan):
        made = make(plan, source(plan.sound))
    assert made is not None
    with tempfile.TemporaryDirectory(prefix="qa-timeline-") as folder:
        found = {v: _analysed(Path(folder), plan.name, plan.coding, made, v) for v in VARIANTS}
    return Observed(plan.name, made.truth, found, talk)


def _analysed(folder: Path, name: str, coding: str, made: Made, variant: str) -> Found:
    sound, words = folder / "audio" / f"{name}.wav", folder / "words"
    if not sound.exists():
        sound.parent.mkdir()
        words.mkdir()
        write_wav(sound, made.channels, coding)
        (words / f"{name}.json").write_text(json.dumps(made.transcript), encoding="utf-8")
    calls = find_calls([sound], transcripts=words if variant == "words" else None, ignore_record=True)
    settings = Settings(load("advisorycloud-phone"), asr="none", ignore_record=True, redact=False, threads=1)
    if calls.errors:
        return Found(error=str(calls.errors[0]))
    outcome = outcome_of(calls.calls[0], settings)
    if outcome.done is None:
        return Found(error=f"{outcome.error.error if outcome.error else ''}\n{outcome.traceback}".strip())
    return read(outcome.done.analysis, made.truth)


def read(analysis: Analysis, truth: Truth) -> Found:
    """What counts of an analysis."""
    events, audio = analysis.events, analysis.audio
    right_s, spoken_s = _time_by_role(analysis, truth)
    return Found(
        holds=[(e.start, e.end, e.source) for e in events if e.type == "hold"],
        ringing=[(e.start, e.end, e.rings) for e in events if e.type == "ringing"],
        roles=[(c.role, c.confidence) for c in audio.channels] if audio else [],
        same_sound=bool(audio and audio.same_sound),
        verdicts={c.id: c.verdict for c in analysis.criteria if c.id in JUDGED},
        right_s=right_s,
        spoken_s=spoken_s,
    )


def _time_by_role(analysis: Analysis, truth: Truth) -> tuple[float, float]:
    n = int(truth.duration / _STEP_S) + 1
    true, said = (np.zeros((3, n), bool) for _ in range(2))
    rows: dict[str | None, int] = {"agent": 0, "member": 1}

    def paint(into: Any, speaker: str | None, start: float, end: float) -> None:
        into[rows.get(speaker, 2), max(0, round(start / _STEP_S)) : max(0, round(end / _STEP_S))] = True

    for turn in truth.turns:
        paint(true, turn["speaker"], turn["start"], turn["end"])
    for t in analysis.transcript.turns:
        paint(said, t.speaker, t.start, t.end)
    alone = true[0] ^ true[1]
    right = alone & ((true[0] & said[0] & ~said[1]) | (true[1] & said[1] & ~said[0]))
    return float(right.sum() * _STEP_S), float(alone.sum() * _STEP_S)
