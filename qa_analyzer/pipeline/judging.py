"""From a Call to verdicts, tone and document."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from qa_analyzer.core.call import Call
from qa_analyzer.core.standard import Standard
from qa_analyzer.core.words import recognised

from .reading import kindly_read, mended_read, read_heard
from .settings import Heard, Settings

if TYPE_CHECKING:
    from qa_analyzer.core.document import Analysis
    from qa_analyzer.core.verdicts import Verdict


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
    call = read_heard(heard, standard)
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
