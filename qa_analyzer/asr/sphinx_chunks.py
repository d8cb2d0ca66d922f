"""Speech spans -> stretches that are decoded in one go."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.span import Span, union

MERGE_GAP_S = 0.5
"""Pauses shorter than this stay inside a stretch: the language model needs the words around."""
MERGE_GAP_MONO_S = 0.2
"""The same where two speakers share a channel: a pause is likely to be a change of speaker."""
LONGEST_S = 18.0
"""Longer stretches are cut, at the widest pause: a lattice grows with its length."""
MARGIN_S = 0.12
"""Added at both ends: a voice detector clips weak first and last consonants."""


def stretches(speech: Sequence[Span], duration_s: float, gap_s: float = MERGE_GAP_S) -> list[Span]:
    """The spans of one channel merged over pauses under `gap_s`, widened, and cut to LONGEST_S at most, in order.

    Nothing reaches beyond `duration_s`; two stretches never overlap.
    """
    inside = [s for span in union(list(speech)) if (s := span & Span(0.0, duration_s)) is not None]
    groups: list[list[Span]] = []
    for span in inside:
        if groups and span.start - groups[-1][-1].end < gap_s:
            groups[-1].append(span)
        else:
            groups.append([span])
    found = [piece for group in groups for piece in _cut(group)]
    made: list[Span] = []
    for i, span in enumerate(found):
        before = found[i - 1].end if i else 0.0
        after = found[i + 1].start if i + 1 < len(found) else duration_s
        start = max(span.start - MARGIN_S, (before + span.start) / 2 if i else 0.0)
        end = min(span.end + MARGIN_S, (span.end + after) / 2 if i + 1 < len(found) else duration_s)
        made.append(Span(start, end))
    return made


def _cut(group: list[Span]) -> list[Span]:
    """One run of spans as pieces of LONGEST_S at most: at its widest inner pause, else in equal parts."""
    whole = group[0] | group[-1]
    if whole.duration <= LONGEST_S:
        return [whole]
    if len(group) == 1:
        parts = int(whole.duration // LONGEST_S) + 1
        step = whole.duration / parts
        return [Span(whole.start + i * step, whole.start + (i + 1) * step) for i in range(parts)]
    middle = whole.middle
    widest = max(
        range(1, len(group)),
        key=lambda i: (group[i].start - group[i - 1].end) - abs(group[i].start - middle) / whole.duration,
    )
    return _cut(group[:widest]) + _cut(group[widest:])
