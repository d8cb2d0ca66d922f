"""One analysed call as the contract's document, put together of its parts.

Texts and quotes pass the redaction in these parts, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qa_analyzer import __version__
from qa_analyzer.core.audio import Channels
from qa_analyzer.core.call import Call
from qa_analyzer.core.document import Analysis, InterruptionOut, ScoreOut, StandardOut, TranscriptOut
from qa_analyzer.core.moments import Tone
from qa_analyzer.core.scorecard import Scorecard
from qa_analyzer.core.standard import Standard
from qa_analyzer.timeline.interruptions import Interruption

from .document_call import audio_part, event_part, record_part, seconds, turn_parts
from .document_tone import tone_part
from .document_verdicts import criterion_part
from .mask import Mask


def document(
    call: Call, card: Scorecard, tone: Tone, standard: Standard, *,
    channels: Channels, measures: Mapping[str, float | int | None], mask: Mask,
    interruptions: Sequence[Interruption] = (),
) -> Analysis:  # fmt: skip
    """The contract's JSON for one call, as a model."""
    return Analysis(
        call=record_part(call),
        duration=seconds(call.duration),
        scorable=card.scorable,
        why_not=card.why_not,
        audio=audio_part(call, channels),
        transcript=TranscriptOut(
            engine=call.hearing.engine,
            times=call.hearing.times,
            words_usable=call.hearing.words_usable,
            note=call.hearing.note,
            turns=turn_parts(call, mask),
        ),
        events=[
            event_part(e, call, mask, standard) for e in sorted(call.events, key=lambda e: (e.start, e.end, e.type))
        ],
        standard=StandardOut(
            name=standard.name, version=standard.version, sha256=standard.sha256, title=standard.title
        ),
        criteria=[criterion_part(line, mask) for line in card.lines],
        score=ScoreOut(percent=card.percent, earned=card.earned, possible=card.possible, auto_failed=card.auto_failed),
        tone=tone_part(tone, mask),
        measures={k: round(v, 3) if isinstance(v, float) else v for k, v in sorted(measures.items())},
        interruptions=[
            InterruptionOut(start=seconds(i.start), end=seconds(i.end), by=i.by, of=i.of) for i in interruptions
        ],
        version=__version__,
    )
