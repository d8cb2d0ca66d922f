"""What the house leaves for after the call, by the frame of the clause: who acts, what is owed, what comes and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import Sentence, sentences
from qa_analyzer.text.timing import span_of

from ._coming_frames import COMING, FROM, NOT_COMING
from ._left_frames import LEFT, NOT_LEFT
from ._open_frames import NOT_OPEN, OPEN_FRAMES, VAGUE_FRAMES
from .rule import Rule

RULES: tuple[Rule, ...] = ()
BEFORE, AFTER = 12, 5
"""Words around a time in which the clause that it belongs to is looked for (set by hand on written conversations)."""


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Adds work that frames find: `strong` where it is left whatever is said of when, `weak` where a time tells so."""
    found = list(acts)
    for index, turn in enumerate(turns):
        if turn.role == "member":
            continue
        times = [a for a in acts if a.turn == index and a.kind is ActKind.TIME_GIVEN]
        for sentence in sentences(turn.text):
            if sentence.question:
                continue
            unclear = list(_unclear(index, turn, sentence))
            found += unclear
            found += _owed(index, turn, sentence)
            found += _coming(index, turn, sentence, [*times, *unclear])
    return found


def _unclear(index: int, turn: Turn, sentence: Sentence) -> Iterator[Act]:
    text = f"{sentence} "
    for frames, slots in ((VAGUE_FRAMES, {"exact": "no", "firm": "yes"}), (OPEN_FRAMES, {"exact": "no"})):
        for match in (m for frame in frames for m in frame.finditer(text)):
            if not NOT_OPEN.search(text[match.start() : match.end() + 12]):
                first = len(text[: match.start()].split())
                last = first + len(match.group().split())
                yield _act(ActKind.TIME_GIVEN, index, turn, sentence, first, last, slots, "left open")


def _owed(index: int, turn: Turn, sentence: Sentence) -> Iterator[Act]:
    text = f"{sentence} "
    for frame in LEFT:
        for match in frame.finditer(text):
            before = text[: match.start()].split()
            if not NOT_LEFT.search(" ".join([*before[-6:], match.group()])):
                first = len(before)
                last = first + len(match.group().split())
                slots = {"work": "owed", "strength": "strong"}
                yield _act(ActKind.COMMITMENT, index, turn, sentence, first, last, slots, "owed")
                break


def _coming(index: int, turn: Turn, sentence: Sentence, times: Sequence[Act]) -> Iterator[Act]:
    words = sentence.words
    for time in times:
        at = turn.text.find(time.quote)
        place = next((i for i, t in enumerate(sentence.tokens) if t.start == at), None)
        if place is None or FROM & {*words[max(0, place - 1) : place + 1]}:
            continue
        length = len(time.quote.split())
        clause = " ".join(words[max(0, place - BEFORE) : place + length + AFTER])
        if COMING.search(clause) and not NOT_COMING.search(clause):
            slots = {"work": "coming", "strength": "weak"}
            first = max(0, place - BEFORE)
            yield _act(ActKind.COMMITMENT, index, turn, sentence, first, place + length, slots, "coming")


def _act(
    kind: ActKind, index: int, turn: Turn, sentence: Sentence, first: int, last: int, slots: dict[str, str], name: str
) -> Act:
    tokens = sentence.tokens[first : max(first + 1, last)]
    span = span_of(turn, tokens[0].start, tokens[-1].end)
    quote = turn.text[tokens[0].start : tokens[-1].end]
    return Act(kind, index, turn.role, span.start, span.end, quote, slots=slots, score=0.6, found_by=f"{kind}: {name}")
