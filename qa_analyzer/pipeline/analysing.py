"""All steps in their order: one call from its files to its document, and what of that is done again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_analyzer.core.call import Call
from qa_analyzer.core.listened import Listened
from qa_analyzer.core.samples import Samples

from .hearing import listen, place
from .judging import judge
from .reading import read_heard
from .settings import Analysed, Settings

if TYPE_CHECKING:
    from qa_analyzer.core.document import Analysis
    from qa_analyzer.imports.call_input import CallInput
    from qa_analyzer.reports.page_audio import AudioForPage


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

    call = read_heard(place(call_input.record, listened, settings), settings.standard)
    with read_recording(call_input.recording) as recording:
        return Analysed(analysis, listened, _page_audio(call, analysis, recording.samples, settings))


def _page_audio(call: Call, analysis: Analysis, samples: Samples, settings: Settings) -> AudioForPage | None:
    if not settings.with_page_audio:
        return None
    from qa_analyzer.reports.page_sound import page_sound

    return page_sound(analysis, samples, (*call.turns, *call.asides) if settings.redact else ())
