"""Segments with a role are joined to turns; segments of one channel with both people are cut first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qa_analyzer.core.words import Role, Segment, Turn, Word

CLOSE_S = 1.5
"""Stretches of one speaker closer than this, with nobody between, are one turn (the brief pause of a sentence)."""
PAUSE_S = 0.35
"""A pause between words as long as this may be a change of speaker, or leave room for the other's answer."""
MURMUR_S = 0.3
"""What the other says within a turn, ending at most this long after it, does not end the turn."""
SURE = 0.6
"""Below this confidence a role is `unknown`."""


@dataclass(frozen=True, slots=True)
class Given:
    """A segment with its role and confidence 0-1."""

    segment: Segment
    role: Role
    confidence: float


def other(role: Role) -> Role:
    """The other side; `unknown` stays so."""
    return {"agent": "member", "member": "agent"}.get(role, "unknown")  # type: ignore[return-value]


def turns_of(given: Iterable[Given], *, join: bool) -> tuple[Turn, ...]:
    """Turns in order of start; `join`: neighbours of one role become one turn.

    Two speakers at once keep a turn each, so turns may overlap.
    """
    made: list[Turn] = []
    for item in sorted(given, key=lambda g: (g.segment.start, g.segment.end)):
        s = item.segment
        role: Role = item.role if item.confidence >= SURE else "unknown"
        turn = Turn(role, s.start, s.end, s.text.strip(), s.words, s.channel, item.confidence)
        earlier = _continued(made, turn) if join else None
        if earlier is None:
            made.append(turn)
        else:
            made[earlier] = _joined(made[earlier], turn)
    return tuple(made)


def _continued(made: Sequence[Turn], turn: Turn) -> int | None:
    """The turn that this one goes on with: the last, or one before murmurs spoken into it ("mm-hm")."""
    for i in range(len(made) - 1, -1, -1):
        before = made[i]
        if before.role == turn.role and before.channel == turn.channel:
            murmurs = all(m.end <= before.end + MURMUR_S and m.start < before.end for m in made[i + 1 :])
            return i if murmurs and turn.start - before.end < CLOSE_S else None
    return None


def _joined(a: Turn, b: Turn) -> Turn:
    weight = max(0.1, a.end - a.start), max(0.1, b.end - b.start)
    sure = (a.role_confidence * weight[0] + b.role_confidence * weight[1]) / sum(weight)
    return Turn(a.role, a.start, max(a.end, b.end), f"{a.text} {b.text}".strip(), a.words + b.words, a.channel, sure)


def cut_at_pauses(segments: Sequence[Segment]) -> list[Segment]:
    """The segments cut where a pause or the end of a sentence lies between words; whole where there are no words."""
    return [piece for s in segments for piece in (_cut(s) if len(s.words) > 1 else [s])]


def _cut(segment: Segment) -> list[Segment]:
    groups: list[list[Word]] = [[segment.words[0]]]
    for before, word in zip(segment.words, segment.words[1:], strict=False):
        if word.start - before.end >= PAUSE_S or before.text.rstrip().endswith((".", "?", "!")):
            groups.append([])
        groups[-1].append(word)
    if len(groups) == 1:
        return [segment]
    return [
        Segment(g[0].start, g[-1].end, " ".join(w.text.strip() for w in g), tuple(g), segment.channel, segment.speaker)
        for g in groups
    ]
