"""The order of the steps, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING

from qa_analyzer.core.audio import ChannelRole, Sound
from qa_analyzer.core.call import Call, Hearing
from qa_analyzer.core.listened import Listened
from qa_analyzer.core.record import Record
from qa_analyzer.core.samples import Hints, Samples
from qa_analyzer.core.standard import Standard, TimelineLimits
from qa_analyzer.core.voice import VoiceStretch
from qa_analyzer.core.words import Segment, Turn, recognised

if TYPE_CHECKING:
    from qa_analyzer.acts.reader import Reader
    from qa_analyzer.asr.engine import Engine
    from qa_analyzer.core.document import Analysis
    from qa_analyzer.core.verdicts import Verdict
    from qa_analyzer.imports.call_input import CallInput
    from qa_analyzer.reports.page_audio import AudioForPage

NO_WORDS = "no recogniser ran and no transcript was given: there are no words"


@dataclass(frozen=True, slots=True)
class Settings:
    """How a run reads and judges its calls; can be handed to another process."""

    standard: Standard
    asr: str = "auto"
    model: str | None = None
    ignore_record: bool = False
    swap: bool = False
    redact: bool = True
    with_page_audio: bool = False
    threads: int = 0
    voice_model: str = "business"


@dataclass(frozen=True, slots=True)
class Heard:
    """A call before it is read: who said what when, as far as anybody can tell."""

    record: Record
    turns: tuple[Turn, ...]
    duration: float
    hearing: Hearing
    sound: Sound | None
    channels: tuple[tuple[ChannelRole, float], ...]
    voices: tuple[VoiceStretch, ...] = ()


@dataclass(frozen=True, slots=True)
class Analysed:
    """One call's document, what it was judged from, and the sound for its page."""

    analysis: Analysis
    listened: Listened
    audio: AudioForPage | None = None

    @property
    def warnings(self) -> tuple[str, ...]:
        """What was odd about its input."""
        return self.listened.warnings


def analyse(call_input: CallInput, settings: Settings) -> Analysed:
    """One call from its files to its document.  Raises InputError where it cannot be analysed, StartError
    where nothing can (a model that is not there)."""
    from qa_analyzer.audio.reader import read_recording

    if call_input.recording is None:
        listened = listen(call_input, None, None, settings)
        return Analysed(judge(place(call_input.record, listened, settings), settings)[1], listened)
    with read_recording(call_input.recording) as recording:
        listened = listen(call_input, recording.sound, recording.samples, settings)
        call, analysis = judge(place(call_input.record, listened, settings), settings)
        return Analysed(analysis, listened, _page_audio(call, analysis, recording.samples, settings))


def analyse_again(call_input: CallInput, listened: Listened, settings: Settings) -> Analysed:
    """A call whose recording was listened to before: judged anew, and decoded only where its page wants the sound."""
    call, analysis = judge(place(call_input.record, listened, settings), settings)
    if call_input.recording is None or not settings.with_page_audio:
        return Analysed(analysis, listened)
    from qa_analyzer.audio.reader import read_recording

    with read_recording(call_input.recording) as recording:
        return Analysed(analysis, listened, _page_audio(call, analysis, recording.samples, settings))


def for_page(call_input: CallInput, analysis: Analysis, listened: Listened, settings: Settings) -> Analysed:
    """An analysis that is kept, with the sound for its page: nothing is judged, and nothing decoded where there is
    no sound to be shown.  The turns are read again for what is to be silent in it."""
    if call_input.recording is None or not settings.with_page_audio:
        return Analysed(analysis, listened)
    from qa_analyzer.audio.reader import read_recording

    call = _read(place(call_input.record, listened, settings), settings.standard)
    with read_recording(call_input.recording) as recording:
        return Analysed(analysis, listened, _page_audio(call, analysis, recording.samples, settings))


def _page_audio(call: Call, analysis: Analysis, samples: Samples, settings: Settings) -> AudioForPage | None:
    if not settings.with_page_audio:
        return None
    from qa_analyzer.reports.page_sound import page_sound

    return page_sound(analysis, samples, (*call.turns, *call.asides) if settings.redact else ())


def listen(call_input: CallInput, sound: Sound | None, samples: Samples | None, settings: Settings) -> Listened:
    """Words and sound of a call; `sound` and `samples` None where only a transcript was given."""
    segments, hearing, warnings = _words(call_input, sound, samples, settings)
    if sound is not None and sound.partial:
        warnings += tuple(f"{call_input.origin}: {w}; what may lie there is unsure" for w in sound.warnings)
    voices = _voices(sound, samples, settings) if sound is not None and samples is not None else ()
    return Listened(segments, hearing, sound, warnings, voices)


def _voices(sound: Sound, samples: Samples, settings: Settings) -> tuple[VoiceStretch, ...]:
    from qa_analyzer.audio.vocal_stretches import measured_stretches
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


def judge(heard: Heard, settings: Settings) -> tuple[Call, Analysis]:
    """The call as read, and its document."""
    from qa_analyzer.scoring.document import document
    from qa_analyzer.scoring.fill import fill
    from qa_analyzer.scoring.mask import Mask, NoMask
    from qa_analyzer.timeline.interruptions import interruptions, told_who
    from qa_analyzer.timeline.measures import measures
    from qa_analyzer.timeline.scorable import why_not_scorable
    from qa_analyzer.tone.hear import hear as hear_tone

    standard = settings.standard
    call = _read(heard, standard)
    verdicts = verdicts_of(call, standard)
    card = fill(standard, verdicts, why_not_scorable(call))
    mask = Mask((*call.turns, *call.asides)) if settings.redact else NoMask()
    tone = hear_tone(call, heard.voices, heard.channels, settings.voice_model)
    numbers = measures(call, heard.channels, standard.timeline)
    broken = interruptions(call, heard.channels, standard.timeline) or ()
    call = replace(call, events=told_who(call.events, call, heard.channels))
    return call, document(
        call, card, tone, standard, channels=heard.channels, measures=numbers, interruptions=broken, mask=mask
    )


def _read(heard: Heard, standard: Standard) -> Call:
    from qa_analyzer.standards.wordings import wordings_of

    return read_call(
        heard.record, heard.turns, heard.duration,
        sound=heard.sound, hearing=heard.hearing, wordings=wordings_of(standard), limits=standard.timeline,
    )  # fmt: skip


def verdicts_of(call: Call, standard: Standard) -> tuple[Verdict, ...]:
    """The verdicts on a call, each with its probability and what would have changed it.

    Recognised words are read three times: doubtful ones as what sounds alike and fits, as they were heard, and kindly.
    """
    from qa_analyzer.acts.learnt import chances_of
    from qa_analyzer.scoring.believe import Again, as_heard, believed
    from qa_analyzer.scoring.changes import with_changes
    from qa_analyzer.scoring.judge import judge_all
    from qa_analyzer.timeline.handover import judged_part

    read, again = call, None
    if recognised(call.turns):
        read = mended_read(call, standard)
        again = Again(judge_all(call, standard), judge_all(kindly_read(read, standard), standard))
    part = judged_part(read)
    verdicts = believed(part, judge_all(read, standard), chances_of(part.turns, part.acts), again)
    verdicts = with_changes(read, verdicts, standard)
    return tuple(as_heard(v, call) for v in verdicts) if again else verdicts


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
