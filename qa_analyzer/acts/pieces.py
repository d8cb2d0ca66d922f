"""A call's turns as the sentence models read them: sentence by sentence, a longer one also in windows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from qa_analyzer.core.acts import Act
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import Token, sentences
from qa_analyzer.text.sentence_model import Said
from qa_analyzer.text.timing import span_of

WINDOW, STEP = 12, 6
"""Words of a window and between two: the sentences that taught are mostly of 5 to 20 words."""
TEXTS = 1024
"""Turns whose pieces are kept: those of a call of an hour."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence or a window of one turn (its index), and what a model is told of it."""

    turn: int
    part: tuple[Token, ...]
    said: Said


def pieces_of(turns: Sequence[Turn], found: Iterable[Act]) -> list[Piece]:
    """All pieces of a call's turns; `found`: the acts that rules found."""
    by_turn = _by_turn(found)
    made = []
    for i, turn in enumerate(turns):
        heard = before(turns, i)
        for part, said in _pieces(turn.text):
            kinds = _kinds(by_turn.get(i, ()), turn, part)
            made.append(Piece(i, part, Said(said, heard, turn.role, kinds)))
    return made


def whole_turns(turns: Sequence[Turn], found: Iterable[Act], *, role: str) -> dict[int, Said]:
    """The turns of one role, each read as one piece, by their index."""
    by_turn = _by_turn(found)
    return {
        i: Said(_all_words(t.text), before(turns, i), role, tuple(sorted({str(a.kind) for a in by_turn.get(i, ())})))
        for i, t in enumerate(turns)
        if t.role == role
    }


def _by_turn(found: Iterable[Act]) -> dict[int, list[Act]]:
    by_turn: dict[int, list[Act]] = {}
    for act in found:
        by_turn.setdefault(act.turn, []).append(act)
    return by_turn


def words(part: Iterable[Token]) -> tuple[str, ...]:
    """The plain words of tokens."""
    return tuple(t.text for t in part)


def before(turns: Sequence[Turn], index: int) -> tuple[str, ...]:
    """The words of the other's turn right before."""
    earlier = next((t for t in reversed(turns[:index]) if t.role != turns[index].role), None)
    return _all_words(earlier.text) if earlier else ()


@lru_cache(maxsize=TEXTS)
def _all_words(text: str) -> tuple[str, ...]:
    return words(t for s in sentences(text) for t in s.tokens)


@lru_cache(maxsize=TEXTS)
def _pieces(text: str) -> list[tuple[tuple[Token, ...], tuple[str, ...]]]:
    """The sentences of a turn with their words; a longer one also in windows.  Each is read several times."""
    found: list[tuple[Token, ...]] = []
    for sentence in sentences(text):
        said = sentence.tokens
        found.append(said)
        if len(said) > WINDOW + STEP // 2:
            found += [said[a : a + WINDOW] for a in range(0, len(said) - STEP, STEP)]
    return [(part, words(part)) for part in found]


def _kinds(acts: Iterable[Act], turn: Turn, part: tuple[Token, ...]) -> tuple[str, ...]:
    """What rules found in this part of a turn."""
    own = list(acts)
    if not own:
        return ()
    span = span_of(turn, part[0].start, part[-1].end)
    return tuple(sorted({str(a.kind) for a in own if span.start <= (a.start + a.end) / 2 <= span.end}))
