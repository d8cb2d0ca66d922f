"""Signs that what was due may stand in words that no rule read: a question or a long sentence where a fail searched."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.call import Call
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import Sentence, sentences
from qa_analyzer.text.timing import span_of

MANY_WORDS, LONG_WORDS = 40.0, 20.0
"""Unread words, and those of the longest unread sentence, are told as a share of so many, at most 1: what three turns
hold, and a long sentence."""


def unread(call: Call, turns: Sequence[Turn]) -> dict[str, float]:
    """The signs, 0 to 1 each, over the agent's sentences in `turns` in which no rule found an act of the agent's."""
    own = {id(t) for t in turns}
    found: list[Sentence] = []
    words, asked = 0, False
    for i, turn in enumerate(call.turns):
        if id(turn) not in own or turn.role != "agent":
            continue
        acts = [(a.start + a.end) / 2 for a in call.acts if a.turn == i and not a.learnt]
        for sentence in sentences(turn.text):
            words += len(sentence.tokens)
            at = span_of(turn, sentence.tokens[0].start, sentence.tokens[-1].end)
            if not any(at.start <= middle <= at.end for middle in acts):
                found.append(sentence)
                asked = asked or bool(sentence.question)
    lengths = [len(s.tokens) for s in found]
    return {
        "unread question": float(asked),
        "unread words": min(1.0, sum(lengths) / MANY_WORDS),
        "unread share": sum(lengths) / max(1, words),
        "longest unread": min(1.0, max(lengths, default=0) / LONG_WORDS),
    }
