"""When to mute a recording: the times of what `redact` masks."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.span import Span, union
from qa_analyzer.core.words import Turn
from qa_analyzer.text.timing import span_of, words_in

from .redact import masked_characters

SURE_S, UNSURE_S = 0.15, 2.0
"""Added at both ends: where words have times, for their edges (word times are off by about a tenth of a
second); where they have none, for times that go by the characters (off by a second or two)."""
UNSURE_SHARE = 0.1
"""Share of a long turn without word times that is added instead, where it is more."""


def masked_spans(turn: Turn) -> list[Span]:
    """The spans, in seconds, to mute in one turn; without overlaps, in order."""
    return masked_spans_in([turn])


def masked_spans_in(turns: Sequence[Turn]) -> list[Span]:
    """The spans to mute in consecutive turns: also numbers told over several of them."""
    spans: list[Span] = []
    for number, stretches in masked_characters([t.text for t in turns]).items():
        turn = turns[number]
        for stretch in stretches:
            spans.append(sounding(turn, int(stretch.start), int(stretch.end)))
    return union(spans)


def sounding(turn: Turn, first: int, last: int) -> Span:
    """The time to mute for `turn.text[first:last]`: a little more than it lasts, as `SURE_S` and `UNSURE_S` say."""
    span = span_of(turn, first, last)
    if words_in(turn, first, last):
        return span.widened(SURE_S)
    wide = span.widened(max(UNSURE_S, UNSURE_SHARE * (turn.end - turn.start)))
    return Span(max(wide.start, turn.start), max(turn.start, min(wide.end, turn.end)))
