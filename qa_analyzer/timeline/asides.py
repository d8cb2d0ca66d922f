"""Words that nobody said to the member: recorded announcements and songs inside a hold, and before the answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.events import Event
from qa_analyzer.core.span import Span, covered_s, union
from qa_analyzer.core.words import Turn

from .before_answer import recorded_before_answer

APART_S, FAR_APART_S = 3.0, 8.0
"""A recorded voice in a silent hold has nobody else's words this near, and on one side not for longer (set by hand:
people answer within 2 s)."""
PLAIN_SCORE = 0.9
"""Announcements this sure by their rule are known anywhere; "did you know you can ..." only inside a hold."""
INSIDE_RATIO, SONG_RATIO = 0.5, 0.8
"""How much of a turn must lie in a hold: of a known announcement, and of words that only the music tells (set by
hand)."""
BETWEEN_S = 30.0
"""Two pieces of music with an announcement between them lie at most so far apart (set by hand)."""
_AGENTS = (
    ActKind.THANKS_FOR_WAITING, ActKind.HOLD_RETURN, ActKind.HOLD_REQUEST, ActKind.HOLD_ANNOUNCEMENT,
    ActKind.SELF_INTRODUCTION, ActKind.QUESTION, ActKind.APOLOGY,
)  # fmt: skip
"""What an agent who looks in says and a song does not."""


@dataclass(frozen=True, slots=True)
class Parted:
    """The turns of the conversation, and the words that are none of it; each in order of start."""

    turns: tuple[Turn, ...]
    asides: tuple[Turn, ...]


def part(turns: Sequence[Turn], acts: Sequence[Act], record: Sequence[Event], sound: Sequence[Event]) -> Parted:
    """Take the words of announcements and songs out of a conversation.

    `record`, `sound`: the events that each of them has.  An announcement is known by its wording, and counts as one
    inside a hold, between two pieces of music, or where for APART_S on both sides nobody else speaks; before the answer
    where the telephone rings on behind it.  Recognised words of the agent's side inside music are a song's, unless they
    do what an agent does who looks in.
    """
    known = {a.turn for a in acts if a.kind is ActKind.ANNOUNCEMENT}
    plain = {a.turn for a in acts if a.kind is ActKind.ANNOUNCEMENT and a.score >= PLAIN_SCORE}
    music = [e.span for e in sound if e.type == "hold"]
    holds = [e.span for e in (*record, *sound) if e.type == "hold"]
    between = [Span(a.end, b.start) for a, b in pairwise(music) if 0 <= b.start - a.end <= BETWEEN_S]
    early = recorded_before_answer(turns, acts, (*record, *sound))
    first = next((t.start for i, t in enumerate(turns) if i not in known | early and t.role != "member"), None)
    kept: list[Turn] = []
    asides: list[Turn] = []
    for i, turn in enumerate(turns):
        if i in early:
            asides.append(turn)
            continue
        if i in known and first is not None and turn.start > first:
            inner, outer = _cut(turn, holds)
            if inner:
                asides += inner
                kept += outer
                continue
            if _inside(turn, [*holds, *between]) >= INSIDE_RATIO or (i in plain and _alone(i, turns, known)):
                asides.append(turn)
                continue
        elif turn.role != "member" and turn.probability is not None and _inside(turn, music) >= SONG_RATIO:
            looks_in = any(a.turn == i and a.kind in _AGENTS for a in acts)
            if not looks_in and not _answered(i, turns):
                asides.append(turn)
                continue
        kept.append(turn)
    return Parted(tuple(kept), tuple(asides))


def _inside(turn: Turn, spans: Sequence[Span]) -> float:
    """The share of a turn's time, 0-1, that lies in the spans."""
    covered = covered_s([both for s in spans if (both := turn.span & s)])
    return covered / turn.span.duration if turn.span.duration else 0.0


def _alone(index: int, turns: Sequence[Turn], known: set[int]) -> bool:
    turn, others = turns[index], [t for i, t in enumerate(turns) if i not in known]
    before = min((turn.start - t.end for t in others if t.start < turn.start), default=FAR_APART_S)
    after = min((t.start - turn.end for t in others if t.start >= turn.start), default=FAR_APART_S)
    return min(before, after) >= APART_S and max(before, after) >= FAR_APART_S


def _answered(index: int, turns: Sequence[Turn]) -> bool:
    """Whether the member speaks right after: then somebody had spoken to them."""
    after = turns[index + 1] if index + 1 < len(turns) else None
    return after is not None and after.role == "member" and after.start - turns[index].end < APART_S


def _cut(turn: Turn, holds: Sequence[Span]) -> tuple[list[Turn], list[Turn]]:
    """The pieces of a turn inside and outside holds, by the times of its words; without words it stays whole."""
    spans = union(list(holds))
    inside = [any(w.start in s or w.end in s for s in spans) for w in turn.words]
    if not any(inside) or all(inside):
        return [], [turn]
    pieces: tuple[list[Turn], list[Turn]] = ([], [])
    first = 0
    for n in range(1, len(inside) + 1):
        if n == len(inside) or inside[n] != inside[first]:
            words = turn.words[first:n]
            text = " ".join(w.text.strip() for w in words)
            piece = replace(turn, start=words[0].start, end=max(w.end for w in words), text=text, words=words)
            pieces[0 if inside[first] else 1].append(piece)
            first = n
    return pieces
