"""The order of the steps, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from qa_analyzer.core.audio import Sound
from qa_analyzer.core.call import Call, Hearing
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn


@cache
def _reader(wordings: tuple[tuple[str, tuple[str, ...]], ...]) -> object:
    from qa_analyzer.acts.reader import Reader

    return Reader(dict(wordings))


def read_call(
    record: Record,
    turns: Sequence[Turn],
    duration: float,
    *,
    sound: Sound | None = None,
    hearing: Hearing | None = None,
    wordings: Mapping[str, Iterable[str]] | None = None,
) -> Call:
    """Turns become acts, a timeline and a dialogue: the Call that criteria judge."""
    from qa_analyzer.timeline.dialogue import follow
    from qa_analyzer.timeline.reconcile import reconcile

    reader = _reader(tuple(sorted((k, tuple(v)) for k, v in (wordings or {}).items())))
    acts = reader.read(turns, record)  # type: ignore[attr-defined]
    events = reconcile(record, sound, turns, transcript_alone=sound is None, acts=acts)
    return Call(
        record=record,
        turns=tuple(turns),
        duration=duration,
        hearing=hearing or Hearing(),
        sound=sound,
        events=events,
        acts=acts,
        dialogue=follow(turns, acts, events, record),
    )
