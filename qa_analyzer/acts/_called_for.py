"""The agent who calls and says nothing but the member's name: "Robert Kemp?", answered by "this is he"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.words import Turn
from qa_analyzer.text.names import find_names
from qa_analyzer.text.normalise import Sentence, sentences

from ._introductions import SURE_TURNS, named_act
from ._spoken import Spoken

LIKE = 0.85
"""Likeness to the member's name from which a bare name is theirs, as for a name that leads an answer."""
_BEFORE = frozenset(
    "hi hello hey good morning afternoon evening yes is that it mr mrs ms miss mister dr doctor".split()
)
_IT_IS_ME = re.compile(
    r"^(?:(?:yes|yeah|yep|hi|hello|oh|uh) )*(?:(?:this|that) (?:is|would be) (?:she|he|her|him|me)|it is (?:me|she|he)|"
    r"speaking|i am (?:she|he)|(?:that|this) is (?:right|correct)|you have (?:got )?(?:her|him|me)|(?:she|he) is "
    r"speaking|yes$|yeah$)"
)


def called_for(turns: Sequence[Turn], known: Sequence[str], have: set[int]) -> Iterator[Act]:
    """Bare names of the member in the agent's first turns: with a question mark, or answered "this is she"."""
    for index in [i for i, t in enumerate(turns) if t.role == "agent"][:SURE_TURNS]:
        if index in have:
            continue
        answer = next((j for j in range(index + 1, len(turns)) if turns[j].role == "member"), None)
        taken = answer is not None and _IT_IS_ME.search(Spoken.of(answer, turns[answer]).text)
        for sentence in sentences(turns[index].text):
            where = _bare(sentence, known)
            if where and ((sentence.question and where[1] == len(sentence.words)) or taken):
                name = " ".join(sentence.words[where[0] : where[1]])
                yield named_act(
                    ActKind.ASKS_NAME, index, turns[index], sentence, *where, {"name": name}, 0.8, "the member by name"
                )
                break


def _bare(sentence: Sentence, known: Sequence[str]) -> tuple[int, int] | None:
    """Where the member's name stands at the head of a sentence, after a greeting or title at most."""
    words = sentence.words
    lead = next((i for i, w in enumerate(words) if w not in _BEFORE), len(words))
    hits = [(a, b) for a, b, score, _ in find_names(words, known, LIKE) if score >= LIKE]
    first = next((h for h in hits if h[0] == lead), None)
    if first is None:
        return None
    second = next((h for h in hits if h[0] == first[1]), None)
    return first[0], second[1] if second else first[1]
