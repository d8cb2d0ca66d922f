"""Cuts the clips of a report from the recordings where these still lie."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from qa_analyzer.core.errors import InputError

from .report_sound import Nameless, recording, silent

if TYPE_CHECKING:
    from qa_analyzer.audio.recording.several import Parts
    from qa_analyzer.core.coaching_report import CoachingReport, Passage
    from qa_analyzer.core.samples import Samples
    from qa_analyzer.ledger.kept import Kept
    from qa_analyzer.reports.clip import Clip

Key = tuple[str, float]
"""Call id as the report shows it, and the passage's start in seconds."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A passage to cut: from which call, from when to when, and whose names must not be heard."""

    key: Key
    call_id: str
    start: float
    end: float
    nameless: Nameless = ""


@dataclass(frozen=True, slots=True)
class Source:
    """A call's sound as the ledger knows it, or why there is none; `company` are words that are no names."""

    kept: Kept | None
    company: tuple[str, ...] = field(default=())


def wanted(report: CoachingReport, real_ids: Mapping[str, str]) -> list[Wanted]:
    """The passages of a report; `real_ids`: call ids of colleagues' passages by those shown."""
    from qa_analyzer.reports.coaching_page import flags_told

    found = [p for point in (*report.points, *report.praise) for p in (*point.missed, point.done_well) if p]
    whose: Nameless = "others" if report.for_agent else ""
    made = {w.key: w for p in found if (w := _wanted(p, real_ids, whose))}
    for flag in flags_told(report):
        for m in flag.moments[:1]:
            key, call_id = (flag.call_id, m.start), real_ids.get(flag.call_id, flag.call_id)
            made.setdefault(key, Wanted(key, call_id, m.start, m.end, whose))
    return list(made.values())


def _wanted(passage: Passage, real_ids: Mapping[str, str], nameless: Nameless) -> Wanted | None:
    c = passage.citation
    if c.start is None or c.end is None:
        return None
    whose = nameless if passage.whose == "own" else "everybody"
    return Wanted((c.call_id, c.start), real_ids.get(c.call_id, c.call_id), c.start, c.end, whose)


def clips(wanted: Iterable[Wanted], sources: Mapping[str, Source]) -> dict[Key, Clip]:
    """A clip for each, without sound and with the reason where it cannot be cut; each recording is decoded once."""
    from concurrent.futures import ThreadPoolExecutor

    from qa_analyzer.audio.recording.several import read_several
    from qa_analyzer.reports.clip import Clip

    by_call: dict[str, list[Wanted]] = {}
    for w in wanted:
        by_call.setdefault(w.call_id, []).append(w)
    made: dict[Key, Clip] = {}
    asked: dict[str, Parts] = {}
    for call_id, here in by_call.items():
        try:
            asked[call_id] = _parts(*recording(sources[call_id].kept), here)
        except InputError as error:
            made |= {w.key: Clip(b"", why_not=error.error) for w in here}
    decoded = read_several(list(asked.values()))
    with ThreadPoolExecutor(2) as pool:  # encoding leaves Python to itself
        cut = pool.map(lambda call_id, sound: _cut(by_call[call_id], sources[call_id], sound), asked, decoded)
        return made | {key: clip for found in cut for key, clip in found.items()}


def _cut(wanted: list[Wanted], source: Source, samples: Samples | InputError) -> dict[Key, Clip]:
    from qa_analyzer.reports.clip import Clip, cut

    assert source.kept is not None
    try:
        if isinstance(samples, InputError):
            raise samples
        try:
            return {
                w.key: cut(samples, w.start, w.end, silent(source.kept, w.nameless, source.company)) for w in wanted
            }
        finally:
            samples.close()
    except InputError as error:
        told = error.error.removeprefix(f"{Path(source.kept.recording_path or '').name}: ")
        return {w.key: Clip(b"", why_not=f"the recording {told}" if told != error.error else told) for w in wanted}


def _parts(path: Path, kept: Kept, wanted: Iterable[Wanted]) -> Parts:
    """As much as the clips need; all where it was read with losses, or nobody knows how long it is."""
    from qa_analyzer.audio.recording.several import Parts
    from qa_analyzer.reports.clip import clip_span

    sound = kept.listened.sound if kept.listened else None
    if sound is None or sound.partial or sound.bad_packets:
        return Parts(path)
    spans = [clip_span(w.start, w.end, sound.duration) for w in wanted]
    return Parts(path, [(s.start, s.end) for s in spans], sound.duration)
