"""A call with the edits of a change made: other words, other holds, another record.

For tests and figures, which read the edited call anew and see whether the verdict changes as was told.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from qa_analyzer.core.changes import Edit, Held, Recorded, Say, Unsay
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import sentences

WORDS_PER_SECOND = 2.5
PAUSE_S = 0.4
NOTHING = "Mm."
"""What is left of a turn none of whose sentences was said."""


def edited(turns: Sequence[Turn], record: Record, edits: Iterable[Edit]) -> tuple[tuple[Turn, ...], Record]:
    """The turns and the record with all edits made; whatever comes later moves by the time that they take or leave."""
    made = list(edits)
    grown: list[tuple[float, float]] = []
    out: list[tuple[Turn, float | None]] = []  # a turn, and by how much it grows; None: one that was added
    for i, turn in enumerate(turns):
        mine = [e for e in made if isinstance(e, Say) and e.turn == i]
        kept = _unsaid(turn, [e for e in made if isinstance(e, Unsay) and e.turn == i])
        joined = [e for e in mine if not e.apart]
        parts = [*(e.words for e in joined if e.first), kept, *(e.words for e in joined if not e.first)]
        text = " ".join(p if p[-1:] in ".?!" or len(parts) == 1 else f"{p}." for p in parts)
        out += [(_own(e, turn.start), None) for e in mine if e.apart and e.first]
        out.append((replace(turn, text=text, words=turn.words if text == turn.text else ()), sum(map(_lasts, joined))))
        out += [(_own(e, turn.end), None) for e in mine if e.apart and not e.first]
        grown += [(turn.start if e.apart and e.first else turn.end, _lasts(e)) for e in mine]
    holds = [e for e in made if isinstance(e, Held)]
    cut = [(h.at + h.lasts_s, h.at + h.was_s) for h in holds if h.lasts_s < h.was_s]
    said = list(grown)
    grown += [(h.at + h.was_s, h.lasts_s - h.was_s + (PAUSE_S if not h.was_s else 0)) for h in holds]
    fields: dict[str, Any] = {}
    for e in made:
        if isinstance(e, Recorded):
            fields |= e.fields
    events = _events(fields.pop("events", record.events), holds, said, grown)
    placed = _placed([p for p in out if not any(a < p[0].start and p[0].end < b for a, b in cut)], grown)
    return tuple(placed), replace(record, **fields, events=events)


def _lasts(edit: Say) -> float:
    return len(edit.words.split()) / WORDS_PER_SECOND + (PAUSE_S if edit.apart else 0.0)


def _own(edit: Say, at: float) -> Turn:
    return Turn(edit.speaker, at, at + _lasts(edit) - PAUSE_S, edit.words)


def _unsaid(turn: Turn, edits: Sequence[Unsay]) -> str:
    """The turn's text without the sentences that hold a part of a quote; without punctuation the quote alone."""
    text = turn.text
    if any(not e.quote for e in edits):
        return NOTHING
    for e in edits:
        at = text.find(e.quote)
        if at < 0:
            continue
        whole = [
            s for s in sentences(text) if s.tokens and s.tokens[0].start < at + len(e.quote) and at < s.tokens[-1].end
        ]
        ends = [(at, at + len(e.quote)) if s.question is None else (s.tokens[0].start, s.tokens[-1].end) for s in whole]
        if ends:
            text = (text[: ends[0][0]] + text[ends[-1][1] :].lstrip(" .,;!?")).strip()
    return text if any(c.isalnum() for c in text) else NOTHING


def _moved(time: float, grown: Sequence[tuple[float, float]], *, ends: bool = False) -> float:
    return time + sum(by for at, by in grown if (at < time - 1e-6 if ends else at <= time + 1e-6))


def _events(
    events: Iterable[Event],
    holds: Sequence[Held],
    said: list[tuple[float, float]],
    grown: Sequence[tuple[float, float]],
) -> tuple[Event, ...]:
    """The record's events; a new hold begins after words that were added at its beginning."""
    gone = {round(h.at, 3) for h in holds if h.was_s}
    kept = [e for e in events if e.type != "hold" or round(e.start, 3) not in gone]
    moved = [replace(e, start=_moved(e.start, grown), end=max(_moved(e.start, grown), _moved(e.end, grown, ends=True)))
             for e in kept]  # fmt: skip
    new = []
    for hold in (h for h in holds if h.lasts_s):
        by_holds = [(h.at + h.was_s, h.lasts_s - h.was_s) for h in holds if h.at < hold.at]
        at = _moved(hold.at, [*said, *by_holds])
        new.append(Event("hold", at, at + hold.lasts_s))
    return tuple(sorted([*moved, *new], key=lambda e: (e.start, e.end)))


def _placed(out: Iterable[tuple[Turn, float | None]], grown: Sequence[tuple[float, float]]) -> list[Turn]:
    """The turns in their new times; one that was added follows what stands before it."""
    placed: list[Turn] = []
    for turn, grows in out:
        start = _moved(turn.start, grown)
        if grows is None:
            start = placed[-1].end + PAUSE_S if placed else turn.start
        placed.append(replace(turn, start=start, end=start + turn.end - turn.start + (grows or 0.0)))
    return placed
