"""Cuts the clips of a report from the recordings where these still lie."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from hashlib import file_digest
from pathlib import Path
from typing import TYPE_CHECKING

from qa_analyzer.core.errors import InputError

if TYPE_CHECKING:
    from qa_analyzer.audio.several import Parts
    from qa_analyzer.core.coaching_report import CoachingReport, Passage
    from qa_analyzer.core.samples import Samples
    from qa_analyzer.core.span import Span
    from qa_analyzer.ledger.kept import Kept
    from qa_analyzer.reports.clip import Clip

Key = tuple[str, float]
"""Call id as the report shows it, and the passage's start in seconds."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """A passage to cut: from which call, from when to when, and whether names must not be heard."""

    key: Key
    call_id: str
    start: float
    end: float
    nameless: bool = False


@dataclass(frozen=True, slots=True)
class Source:
    """A call's sound as the ledger knows it, or why there is none; `company` are words that are no names."""

    kept: Kept | None
    company: tuple[str, ...] = field(default=())


def wanted(report: CoachingReport, real_ids: Mapping[str, str]) -> list[Wanted]:
    """The passages of a report; `real_ids`: call ids of colleagues' passages by those shown."""
    from qa_analyzer.reports.coaching_page import flags_told

    found = [p for point in (*report.points, *report.praise) for p in (*point.missed, point.done_well) if p]
    made = {w.key: w for p in found if (w := _wanted(p, real_ids))}
    for flag in flags_told(report):
        for m in flag.moments[:1]:
            made.setdefault((flag.call_id, m.start), Wanted((flag.call_id, m.start), flag.call_id, m.start, m.end))
    return list(made.values())


def _wanted(passage: Passage, real_ids: Mapping[str, str]) -> Wanted | None:
    c = passage.citation
    if c.start is None or c.end is None:
        return None
    return Wanted((c.call_id, c.start), real_ids.get(c.call_id, c.call_id), c.start, c.end, passage.whose != "own")


def clips(wanted: Iterable[Wanted], sources: Mapping[str, Source]) -> dict[Key, Clip]:
    """A clip for each, without sound and with the reason where it cannot be cut; each recording is decoded once."""
    from concurrent.futures import ThreadPoolExecutor

    from qa_analyzer.audio.several import read_several
    from qa_analyzer.reports.clip import Clip

    by_call: dict[str, list[Wanted]] = {}
    for w in wanted:
        by_call.setdefault(w.call_id, []).append(w)
    made: dict[Key, Clip] = {}
    asked: dict[str, Parts] = {}
    for call_id, here in by_call.items():
        try:
            asked[call_id] = _parts(*_recording(sources[call_id].kept), here)
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
            return {w.key: cut(samples, w.start, w.end, _silent(source.kept, w, source.company)) for w in wanted}
        finally:
            samples.close()
    except InputError as error:
        return {w.key: Clip(b"", why_not=error.error) for w in wanted}


def _parts(path: Path, kept: Kept, wanted: Iterable[Wanted]) -> Parts:
    """As much as the clips need; all where it was read with losses, or nobody knows how long it is."""
    from qa_analyzer.audio.several import Parts
    from qa_analyzer.reports.clip import clip_span

    sound = kept.listened.sound if kept.listened else None
    if sound is None or sound.partial or sound.bad_packets:
        return Parts(path)
    spans = [clip_span(w.start, w.end, sound.duration) for w in wanted]
    return Parts(path, [(s.start, s.end) for s in spans], sound.duration)


def _recording(kept: Kept | None) -> tuple[Path, Kept]:
    if kept is None or kept.recording_path is None:
        raise InputError("the call came without a recording")
    if kept.listened is None or not kept.listened.segments:
        raise InputError("what is said there is not known, so that nothing could be muted")
    path = Path(kept.recording_path)
    try:
        with path.open("rb") as file:
            same = kept.recording_sha is None or file_digest(file, "sha256").hexdigest() == kept.recording_sha
    except OSError as error:
        raise InputError(f"the recording cannot be read ({error.strerror or error})") from error
    if not same:
        raise InputError("another recording lies in its place now")
    return path, kept


def _silent(kept: Kept, wanted: Wanted, company: tuple[str, ...]) -> list[Span]:
    """What is masked in words is silent, and with `nameless` the names too."""
    from qa_analyzer.core.span import union
    from qa_analyzer.privacy.names import name_spans, names_told
    from qa_analyzer.privacy.spans import masked_spans_in
    from qa_analyzer.roles.assign import assign

    assert kept.listened is not None
    record = kept.record
    turns = assign(kept.listened.segments, record, kept.listened.sound, swap=kept.swap).turns
    silent = masked_spans_in(turns)
    if silent and kept.listened.hearing.times == "estimated":
        raise InputError("when its words were said is only estimated, so nobody can tell what to mute")
    if wanted.nameless:
        told = names_told([t.text for t in turns], company)
        names = (record.agent.name, *record.agent.spoken_names, record.member_name, *told)
        silent = union([*silent, *name_spans(turns, [n for n in names if n], company)])
    return silent
