"""The queue's calls in which some words were said."""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sqlalchemy import Connection, select

from ..tables import analyses, calls
from .folding import fold
from .queue import waiting
from .wanted import PAGE, Found, Item, Passage, Wanted
from .words import Asked, Marks, words_of

FEW = 2000
"""So many candidates are named to the database; with more, a page of hits is near wherever one begins."""
LOOKUPS = 3000
"""Calls opened for one page at most, half a second's work: a phrase of common words may stand in none of many calls."""
_CHUNK, _LOOKED_UP = 800, 25
_SHOWN = 160
"""Characters of a passage."""


def said(connection: Connection, wanted: Wanted, marks: Marks, after: Sequence[str] = (), limit: int = PAGE) -> Found:
    """As `queue.waiting`, of those calls in which `wanted.words` were said, each with the passage.

    After `LOOKUPS` calls that were opened it ends, with the place to go on from.
    """
    asked = Asked.of(wanted.words)
    candidates = marks.candidates(asked.words) if asked.words else set()
    named = candidates if len(candidates) <= FEW else None
    found, looked_up, chunk = Found(), 0, min(_CHUNK, 25 + 2 * limit)
    while candidates:
        items = waiting(connection, wanted, after, chunk, among=named)
        some = [i for i in items if i.row.id in candidates]
        for item in _heard(connection, some, asked):
            found.append(item)
            if len(found) == limit:
                return found
        if len(items) < chunk:
            break
        after, looked_up = [str(p) for p in items[-1].place], looked_up + len(some)
        if looked_up >= LOOKUPS:
            found.on = items[-1].place
            break
        chunk = min(_CHUNK, 2 * chunk)
    return found


def _heard(connection: Connection, items: Sequence[Item], asked: Asked) -> Iterator[Item]:
    """Those in whose turns the words stand, in order."""
    for start in range(0, len(items), _LOOKED_UP):
        some = items[start : start + _LOOKED_UP]
        query = select(calls.c.id, analyses.c.turns).join(analyses, calls.c.analysis_id == analyses.c.id)
        rows = connection.execute(query.where(calls.c.id.in_([i.row.id for i in some])))
        turns = {r.id: zlib.decompress(r.turns) for r in rows}
        for item in some:
            passage = _passage(turns.get(item.row.id, b"[]"), asked)
            if passage is not None:
                yield replace(item, passage=passage)


def _passage(turns: bytes, asked: Asked) -> Passage | None:
    folded = fold(turns.decode())
    if any(w not in folded for w in asked.words):  # spares the reading of most
        return None
    read = json.loads(turns)
    index = asked.turn_in([t["text"] for t in read])
    if index is None:
        return None
    turn = read[index]
    return Passage(index, turn["start"], turn.get("speaker"), _cut(turn["text"], asked))


def _cut(text: str, asked: Asked) -> str:
    """A long turn around the first word of the search."""
    if len(text) <= _SHOWN:
        return text
    at = next((m.start() for m in re.finditer(r"\S+", text) if asked.words & set(words_of(m[0]))), 0)
    first = max(0, min(at - _SHOWN // 3, len(text) - _SHOWN))
    return ("… " if first else "") + text[first : first + _SHOWN] + (" …" if first + _SHOWN < len(text) else "")
