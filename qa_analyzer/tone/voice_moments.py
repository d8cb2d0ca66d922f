"""Moments and the voice: what it adds to those of the words, and which it makes alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from math import log

from qa_analyzer.core.call import Call
from qa_analyzer.core.moments import Moment
from qa_analyzer.core.span import Span

from .voice_cues import cue
from .voice_evidence import HeardVoice
from .voice_runs import Run, lasting
from .words import hinted

WITH_WORDS_ODDS, WITHOUT_WORDS_ODDS = log(25), log(10)
"""Log-odds by which a lasting run lies above the calm voice from which the voice alone makes a moment: a likelihood
ratio of 25 to one where usable words say nothing of anger, of ten to one where there are none.  Round ratios, chosen
with `benchmark voice_calls` in view: no calm call and none that is happy throughout is flagged at either; of those that
turn happily loud one in 26 at the first, one in seven at the second."""
BREAK_S = 20.0
"""A run with a longer pause of the speaker in it is more than one moment (set by hand)."""
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


def by_voice(
    call: Call, heard: Sequence[HeardVoice], moments: Sequence[Moment], chance: Mapping[int, float], *, words: bool
) -> list[Moment]:
    """All moments in order of time: those given, and those that the voice makes (`words`: they are usable; `chance`:
    how likely each turn's are to be displeased)."""
    found = list(moments)
    for run in _runs(call, heard, chance) if words else lasting(heard, WITHOUT_WORDS_ODDS):
        score = round(min(0.99, run.score), 3)
        for part in _parts(heard[run.first : run.last]):
            span = Span(part[0].span.start, part[-1].span.end)
            if any(span & Span(m.start, max(m.start, m.end)) for m in moments):
                continue
            told = cue(part, heard) or "voice strained against own calm"
            found.append(Moment(span.start, span.end, score, (told,), _quote(call, span), voice_score=score))
    return sorted(found, key=lambda m: (m.start, m.end))


def _runs(call: Call, heard: Sequence[HeardVoice], chance: Mapping[int, float]) -> list[Run]:
    """Runs beside usable words: the strong ones, and others where the words read a little like displeasure, for then
    they do not speak against it."""
    strong = lasting(heard, WITH_WORDS_ODDS)
    weaker = lasting(heard, WITHOUT_WORDS_ODDS)
    others = [r for r in weaker if not any(r.first < s.last and s.first < r.last for s in strong)]
    hints = hinted(call, chance) if others else []
    return strong + [r for r in others if any(h.span & hint for h in heard[r.first : r.last] for hint in hints)]


def _parts(run: Sequence[HeardVoice]) -> list[list[HeardVoice]]:
    """A run cut at long pauses."""
    parts: list[list[HeardVoice]] = []
    for one in run:
        if parts and one.span.start - parts[-1][-1].span.end <= BREAK_S:
            parts[-1].append(one)
        else:
            parts.append([one])
    return parts


def _quote(call: Call, span: Span) -> str:
    """What the member says for longest in a span."""
    turns = [t for t in call.turns if t.role == "member" and t.span & span]
    longest = max(turns, key=lambda t: min(t.end, span.end) - max(t.start, span.start), default=None)
    return longest.text if longest is not None else ""


def _score(own: Sequence[HeardVoice]) -> float:
    """By seconds of voicing."""
    weight = sum(h.voiced_s for h in own)
    return sum(h.score * h.voiced_s for h in own) / weight if weight else 0.0
