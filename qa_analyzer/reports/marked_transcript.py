"""The transcript cut into pieces, so that evidence can be marked and doubtful words shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from qa_analyzer.core.document import Analysis, CriterionOut, EventOut, EvidenceOut, TurnOut

_DOUBTFUL = 0.5
"""Below it the recogniser itself holds the word likelier wrong than right."""
_WEIGHT = ("fail", "unsure", "pass")


@dataclass(frozen=True, slots=True)
class Piece:
    """Text with the criteria that cite it, the gravest verdict first; `doubtful` words were hardly heard."""

    text: str
    cited: tuple[CriterionOut, ...]
    doubtful: bool


@dataclass(frozen=True, slots=True)
class Row:
    """A turn (`index` its place in the document) or an event between turns; `cited` also for what is missing here."""

    index: int | None
    turn: TurnOut | None
    event: EventOut | None
    pieces: tuple[Piece, ...]
    cited: tuple[CriterionOut, ...]
    start: float


def rows(analysis: Analysis) -> list[Row]:
    """Turns and the events between them, in order of time."""
    turns = analysis.transcript.turns
    marks: dict[int, list[tuple[int, int, CriterionOut]]] = {}
    for criterion in sorted(analysis.criteria, key=lambda c: _WEIGHT.index(c.verdict) if c.verdict in _WEIGHT else 9):
        for evidence in criterion.evidence if criterion.verdict in _WEIGHT else ():
            for i, start, end in _places(turns, evidence):
                marks.setdefault(i, []).append((start, end, criterion))
    found = [_row(i, t, marks.get(i, [])) for i, t in enumerate(turns)]
    found += [Row(None, None, e, (), (), e.start) for e in analysis.events if e.type != "overlap"]
    return sorted(found, key=lambda r: (r.start, r.index is not None))


def turn_at(turns: list[TurnOut], evidence: EvidenceOut) -> int | None:
    """Index of the turn that the evidence is about, or the nearest in time; None without turns."""
    place = next(iter(_places(turns, evidence)), None)
    return place[0] if place else None


def _row(index: int, turn: TurnOut, marks: list[tuple[int, int, CriterionOut]]) -> Row:
    doubtful = list(_doubtful(turn))
    cuts = {0, len(turn.text), *(p for a, b, _ in marks for p in (a, b)), *(p for ab in doubtful for p in ab)}
    edges = sorted(cuts)
    pieces = tuple(
        Piece(
            turn.text[a:b],
            tuple({c.id: c for x, y, c in marks if x <= a and b <= y}.values()),
            any(x <= a and b <= y for x, y in doubtful),
        )
        for a, b in pairwise(edges)
    )
    return Row(index, turn, None, pieces, tuple({c.id: c for *_, c in marks}.values()), turn.start)


def _places(turns: list[TurnOut], evidence: EvidenceOut) -> Iterator[tuple[int, int, int]]:
    """Turn index and the cited stretch of its text (empty where something is missing there)."""
    near = [(i, t) for i, t in enumerate(turns) if t.start < evidence.end and t.end > evidence.start]
    near = [(i, t) for i, t in near if t.speaker == evidence.speaker] or near
    exact = [(i, *ab) for i, t in near for ab in _find(t.text, evidence.quote)]
    if exact:
        yield from exact
    elif near:
        yield from ((i, 0, len(t.text) if evidence.quote else 0) for i, t in near)
    elif turns:
        yield min(range(len(turns)), key=lambda i: abs(turns[i].start - evidence.start)), 0, 0


def _letters(text: str) -> tuple[str, list[int]]:
    """Letters and digits alone, in lower case, and where each stood."""
    kept = [(low, i) for i, c in enumerate(text) for low in c.lower() if low.isalnum()]
    return "".join(c for c, _ in kept), [i for _, i in kept]


def _find(text: str, quote: str) -> Iterator[tuple[int, int]]:
    """The parts of the quote (parted by an ellipsis) in the text, whatever their case and punctuation."""
    letters, at = _letters(text)
    for part in quote.replace("...", "…").split("…"):
        wanted, _ = _letters(part)
        found = letters.find(wanted) if wanted else -1
        if found >= 0:
            yield at[found], at[found + len(wanted) - 1] + 1


def _doubtful(turn: TurnOut) -> Iterator[tuple[int, int]]:
    """Where the doubtful words stand; nothing where the words do not say the same as the turn's text."""
    words = turn.words or []
    if "".join(_letters(w.text)[0] for w in words) != _letters(turn.text)[0]:
        return
    at = 0
    for word in words:
        text = word.text.strip()
        found = turn.text.find(text, at)
        if found < 0:
            return
        at = found + len(text)
        if word.probability is not None and word.probability < _DOUBTFUL and text:
            yield found, at
