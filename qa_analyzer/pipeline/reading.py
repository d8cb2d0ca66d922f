"""From turns to a Call: acts, timeline, dialogue; recognised words also mended, and kindly."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from qa_analyzer.core.audio import Sound
from qa_analyzer.core.call import Call, Hearing
from qa_analyzer.core.record import Record
from qa_analyzer.core.standard import Standard, TimelineLimits
from qa_analyzer.core.words import Turn

from .settings import Heard

if TYPE_CHECKING:
    from qa_analyzer.acts.reader import Reader


def read_heard(heard: Heard, standard: Standard) -> Call:
    """The Call of one that was heard, by a standard's wordings and limits."""
    from qa_analyzer.standards.wordings import wordings_of

    return read_call(
        heard.record, heard.turns, heard.duration,
        sound=heard.sound, hearing=heard.hearing, wordings=wordings_of(standard), limits=standard.timeline,
    )  # fmt: skip


def mended_read(call: Call, standard: Standard) -> Call:
    """A call in recognised words, with the doubtful ones taken for what sounds alike and fits their neighbours."""
    from qa_analyzer.asr.mending import mended
    from qa_analyzer.standards.wordings import wordings_of

    turns = [mended(t) for t in call.turns]
    return read_call(
        call.record, turns, call.duration, sound=call.sound, hearing=call.hearing, wordings=wordings_of(standard),
        limits=standard.timeline,
    )  # fmt: skip


def kindly_read(call: Call, standard: Standard) -> Call:
    """A call in recognised words, with these taken for what they sound like, and what may have been done for done."""
    from qa_analyzer.acts.learnt import learnt
    from qa_analyzer.scoring.kind_reading import kind_turns
    from qa_analyzer.standards.wordings import wordings_of
    from qa_analyzer.timeline.dialogue import follow

    turns, wordings = kind_turns(call.turns), wordings_of(standard)
    read = read_call(call.record, turns, call.duration, sound=call.sound, wordings=wordings, limits=standard.timeline)
    acts = tuple(sorted((*read.acts, *learnt(read.turns, read.acts, "faint")), key=lambda a: (a.turn, a.start, a.end)))
    return replace(read, acts=acts, dialogue=follow(read.turns, acts, read.events, read.record))


@cache
def _reader(wordings: tuple[tuple[str, tuple[str, ...]], ...]) -> Reader:
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
    limits: TimelineLimits | None = None,
) -> Call:
    """Turns become acts, a timeline and a dialogue: the Call that criteria judge."""
    from qa_analyzer.timeline.dialogue import follow
    from qa_analyzer.timeline.reading import read_timeline

    reader = _reader(tuple(sorted((k, tuple(v)) for k, v in (wordings or {}).items())))
    read = read_timeline(reader.read, record, sound, turns, limits or TimelineLimits())
    return Call(
        record=record,
        turns=read.turns,
        duration=duration,
        hearing=hearing or Hearing(),
        sound=sound,
        events=read.events,
        acts=read.acts,
        dialogue=follow(read.turns, read.acts, read.events, record),
        asides=read.asides,
    )
