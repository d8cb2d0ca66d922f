"""Moments and the voice: what it adds to those of the words, and which it makes alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import exp

from qa_analyzer.core.call import Call
from qa_analyzer.core.moments import Moment
from qa_analyzer.core.span import Span

from .voice_cues import cue
from .voice_evidence import HeardVoice, lasting

WITH_WORDS_ODDS, WITHOUT_WORDS_ODDS = 2.5, 2.0
"""Mean log-odds over a lasting run from which the voice alone makes a moment, where usable words say nothing of anger
and where there are none.  Chosen on calls built from acted clips (`benchmark voice_calls`): at the first no
happily loud caller is flagged, at the second one in thirty (where otherwise nothing would be known)."""
VOICE_PART = 0.5
"""How much of what the words leave open an angry voice closes at most (set by hand): words at 0.55 and a voice beyond
doubt come to 0.78."""


def with_voice(moment: Moment, heard: Sequence[HeardVoice]) -> Moment:
    """A moment of words with the voice's score and cue; a voice above even odds makes it stronger, none weaker."""
    span = Span(moment.start, max(moment.start, moment.end))
    own = [h for h in heard if h.span & span]
    if not own:
        return moment
    voice = _score(own)
    score = 1 - (1 - moment.score) * (1 - VOICE_PART * max(0.0, 2 * voice - 1))
    told = cue(own, heard) if voice > 0.5 else None
    cues = (told, *moment.cues) if told else moment.cues
    return replace(moment, score=round(min(0.99, score), 3), voice_score=round(voice, 3), cues=cues)


def by_voice(call: Call, heard: Sequence[HeardVoice], moments: Sequence[Moment], odds: float) -> list[Moment]:
    """All moments in order of time: those given, and those that the voice alone makes beside them."""
    found = list(moments)
    for first, last, mean in lasting(heard, odds):
        run = heard[first:last]
        span = Span(run[0].span.start, run[-1].span.end)
        if any(span & Span(m.start, max(m.start, m.end)) for m in moments):
            continue
        score = round(min(0.99, 1 / (1 + exp(-mean))), 3)
        told = cue(run, heard) or "voice strained against own calm"
        quotes = [t for t in call.turns if t.role == "member" and t.span & span]
        longest = max(quotes, key=lambda t: min(t.end, span.end) - max(t.start, span.start), default=None)
        quote = longest.text if longest is not None else ""
        found.append(Moment(span.start, span.end, score, (told,), quote, voice_score=score))
    return sorted(found, key=lambda m: (m.start, m.end))


def _score(own: Sequence[HeardVoice]) -> float:
    """By seconds of voicing."""
    weight = sum(h.voiced_s for h in own)
    return sum(h.score * h.voiced_s for h in own) / weight if weight else 0.0
