"""Of a call's document: its tone.  Quotes and cues pass the redaction here."""

from __future__ import annotations

from qa_analyzer.core.document import MomentOut, SpeakerToneOut, ToneOut, TriggerOut
from qa_analyzer.core.moments import SpeakerTone, Tone

from .document_call import seconds
from .mask import Mask


def tone_part(tone: Tone, mask: Mask) -> ToneOut:
    """How it was said, by speaker."""
    return ToneOut(
        flagged=tone.flagged,
        onset=tone.onset,
        trigger=TriggerOut(type=tone.trigger.type, start=seconds(tone.trigger.start)) if tone.trigger else None,
        member=_speaker_tone(tone.member, mask),
        agent=_speaker_tone(tone.agent, mask),
        note=tone.note,
    )


def _speaker_tone(tone: SpeakerTone, mask: Mask) -> SpeakerToneOut:
    return SpeakerToneOut(
        score=round(tone.score, 3),
        moments=[
            MomentOut(
                start=seconds(m.start), end=seconds(m.end), score=round(m.score, 3), voice_score=m.voice_score,
                words_score=m.words_score, cues=[mask.quote(c) for c in m.cues], quote=mask.quote(m.quote),
            )
            for m in tone.moments
        ],
    )  # fmt: skip
