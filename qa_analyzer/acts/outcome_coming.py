"""What the house leaves for after the call, by the frame of the clause: who acts, what is owed, what comes and when."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import Sentence, Token, sentences, tokens

from ._coming_frames import ASKS_WHEN, COMING, FROM, NOT_COMING
from ._left_frames import LEFT, NAMED, NOT_LEFT
from ._open_frames import NOT_OPEN, OPEN_FRAMES, VAGUE_FRAMES
from ._persons import name_in
from ._placing import placed
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
            found += _named(index, turn, sentence)
            found += _coming(index, turn, sentence, [*times, *unclear], asked=_asked_when(turns, index))
    return found


def _unclear(index: int, turn: Turn, sentence: Sentence) -> Iterator[Act]:
    text = f"{sentence} "
    for frames, slots in ((VAGUE_FRAMES, {"exact": "no", "firm": "yes"}), (OPEN_FRAMES, {"exact": "no"})):
        for match in (m for frame in frames for m in frame.finditer(text)):
            if not NOT_OPEN.search(text[match.start() : match.end() + 12]):
                words = _words(sentence, text, match)
                yield placed(ActKind.TIME_GIVEN, index, turn, words, "left open", slots=slots, score=0.6)


def _owed(index: int, turn: Turn, sentence: Sentence) -> Iterator[Act]:
    text = f"{sentence} "
    for frame in LEFT:
        for match in frame.finditer(text):
            before = text[: match.start()].split()
            if not NOT_LEFT.search(" ".join([*before[-6:], match.group()])):
                words = _words(sentence, text, match)
                slots = {"work": "owed", "strength": "strong"}
                yield placed(ActKind.COMMITMENT, index, turn, words, "owed", slots=slots, score=0.6)
                break


def _named(index: int, turn: Turn, sentence: Sentence) -> Iterator[Act]:
    """A colleague who is called by name and will do something; only where capitals tell names from other words."""
    text = f"{sentence} "
    for match in NAMED.finditer(text) if any(c.isupper() for c in turn.text) else ():
        before = " ".join([*text[: match.start()].split()[-6:], match.group()])
        if name_in(match[1], turn.text) is not None and not NOT_LEFT.search(before):
            slots = {"work": "owed", "strength": "strong"}
            yield placed(ActKind.COMMITMENT, index, turn, _words(sentence, text, match), "owed", slots=slots, score=0.6)


def _asked_when(turns: Sequence[Turn], index: int) -> bool:
    """Whether the member has just asked when the work will be done, and of no gathering or hold."""
    before = turns[index - 1] if index else None
    if before is None or before.role != "member":
        return False
    text = " ".join(t.text for t in tokens(before.text))
    return ASKS_WHEN.search(text) is not None and NOT_COMING.search(text) is None


def _coming(index: int, turn: Turn, sentence: Sentence, times: Sequence[Act], *, asked: bool) -> Iterator[Act]:
    words = sentence.words
    for time in times:
        at = turn.text.find(time.quote)
        place = next((i for i, t in enumerate(sentence.tokens) if t.start == at), None)
        if place is None or FROM & {*words[max(0, place - 1) : place + 1]}:
            continue
        length = len(time.quote.split())
        clause = " ".join(words[max(0, place - BEFORE) : place + length + AFTER])
        if (asked or COMING.search(clause)) and not NOT_COMING.search(clause):
            slots = {"work": "coming", "strength": "weak"}
            said = sentence.tokens[max(0, place - BEFORE) : place + length]
            yield placed(ActKind.COMMITMENT, index, turn, said, "coming", slots=slots, score=0.6)


def _words(sentence: Sentence, text: str, match: re.Match[str]) -> Sequence[Token]:
    """The words of a sentence that a frame matched in its plain text."""
    first = len(text[: match.start()].split())
    return sentence.tokens[first : first + max(1, len(match.group().split()))]
