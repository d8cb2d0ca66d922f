"""How far the words of a Whisper can be trusted as a whole, said as a `Hearing`."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.call import Hearing
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Segment

LANGUAGE_SURE = 0.8
"""Probability from which another language is believed.  faster-whisper's own threshold for "detected" is 0.5; a wrong
"not English" costs a whole call, so more is asked."""

WORD_PROBABILITY = 0.4
"""Mean word probability below which nothing is judged by the words.  No published figure: decodings of noise lie at 0.1
to 0.4, of clear speech above 0.8; to be checked on real calls."""

ENOUGH_WORDS = 20
"""Words from which that mean says something."""

WORDS_PER_S = 0.1
ENOUGH_SPEECH_S = 10.0
"""Fewer words for each second of speech than this, over at least so much speech, means that it was not heard:
conversation has about 2.5 (150 a minute).  So low because hold music may be counted as speech."""


def other_language(found: Sequence[tuple[str, float]], expected: str) -> str | None:
    """The language that all windows looked at agree on, where it is surely not the expected one.

    Args:
        found: the most probable language and its probability (0-1), a window each.
        expected: language code of the call, such as `en`.
    """
    languages = {language for language, _ in found}
    if len(languages) != 1 or expected in languages:
        return None
    sure = sum(p for _, p in found) / len(found) >= LANGUAGE_SURE
    return languages.pop() if sure else None


def hearing_of(
    engine: str, segments: Sequence[Segment], speech: Sequence[Sequence[Span]], foreign: str | None, expected: str
) -> Hearing:
    """What to tell of these segments: usable, or why not."""
    words = [w for s in segments for w in s.words]
    known = [w.probability for w in words if w.probability is not None]
    speech_s = sum(s.duration for spans in speech for s in spans)
    note = None
    if foreign is not None:
        note = f"the call seems to be in another language ({foreign}, expected {expected})"
    elif speech_s >= ENOUGH_SPEECH_S and len(words) < WORDS_PER_S * speech_s:
        note = f"hardly a word could be made out in {speech_s:.0f} s of speech"
    elif len(known) >= ENOUGH_WORDS and sum(known) / len(known) < WORD_PROBABILITY:
        note = f"the words are too uncertain (mean probability {sum(known) / len(known):.2f})"
    return Hearing(engine, words_usable=note is None, note=note)
