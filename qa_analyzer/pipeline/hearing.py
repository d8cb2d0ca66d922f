"""From files to words with speakers: sound, voices, recogniser or transcript, roles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from qa_analyzer.core.audio import Sound
from qa_analyzer.core.call import Hearing
from qa_analyzer.core.listened import Listened
from qa_analyzer.core.record import Record
from qa_analyzer.core.samples import Hints, Samples
from qa_analyzer.core.voice import VoiceStretch
from qa_analyzer.core.words import Segment, Turn

from .settings import Heard, Settings

if TYPE_CHECKING:
    from qa_analyzer.asr.engine import Engine
    from qa_analyzer.imports.call_input import CallInput

NO_WORDS = "no recogniser ran and no transcript was given: there are no words"


def listen(call_input: CallInput, sound: Sound | None, samples: Samples | None, settings: Settings) -> Listened:
    """Words and sound of a call; `sound` and `samples` None where only a transcript was given."""
    segments, hearing, warnings = _words(call_input, sound, samples, settings)
    if sound is not None and sound.partial:
        warnings += tuple(f"{call_input.origin}: {w}; what may lie there is unsure" for w in sound.warnings)
    voices = _voices(sound, samples, settings) if sound is not None and samples is not None else ()
    return Listened(segments, hearing, sound, warnings, voices)


def _voices(sound: Sound, samples: Samples, settings: Settings) -> tuple[VoiceStretch, ...]:
    from qa_analyzer.audio.vocal.vocal_stretches import measured_stretches
    from qa_analyzer.tone.voice_cues import MEASURES
    from qa_analyzer.tone.voice_model import NAMES, load

    asked = {name for model in (*NAMES, settings.voice_model) for name in load(model).measures}
    return measured_stretches(samples, sound, asked | set(MEASURES))


def place(record: Record, listened: Listened, settings: Settings) -> Heard:
    """Who said what when, as far as anybody can tell."""
    from qa_analyzer.roles.assign import assign

    sound, hearing = listened.sound, listened.hearing
    assigned = assign(listened.segments, record, sound, swap=settings.swap)
    notes = [n for n in (hearing.note, assigned.note) if n]
    duration = sound.duration if sound is not None else _end(record, assigned.turns)
    hearing = replace(hearing, note="; ".join(notes) or None)
    return Heard(record, assigned.turns, duration, hearing, sound, assigned.channels, listened.voices)


def _words(
    call_input: CallInput, sound: Sound | None, samples: Samples | None, settings: Settings
) -> tuple[tuple[Segment, ...], Hearing, tuple[str, ...]]:
    if call_input.transcript is not None:
        from qa_analyzer.imports.call_input import load_transcript

        given = load_transcript(call_input, ignore_record=settings.ignore_record)
        hearing = Hearing("given", given.times, words_usable=given.doubt is None, note=given.doubt)
        return given.segments, hearing, given.warnings
    engine = _engine(settings.asr, settings.model, settings.threads)
    if engine is None or sound is None or samples is None:
        return (), Hearing("none", words_usable=False, note=NO_WORDS), ()
    record = call_input.record
    names = tuple(n for n in (record.agent.name, *record.agent.spoken_names, record.member_name) if n)
    hints = Hints(settings.standard.language, record.company or settings.standard.company, names)
    heard = engine.recognise(samples, [c.speech for c in sound.channels], hints)
    return heard.segments, heard.hearing, ()


def _end(record: Record, turns: Sequence[Turn]) -> float:
    return max([0.0, *(t.end for t in turns), *(e.end for e in record.events)])


@cache
def _engine(asr: str, model: str | None, threads: int) -> Engine | None:
    from qa_analyzer.asr.choose import choose

    return choose(asr, model, threads=threads)
