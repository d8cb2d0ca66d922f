"""Further names that the member tells of themselves where they give their name: "Petrakis. Gus.", "so make it Dot"."""

from __future__ import annotations

from collections.abc import Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.text.names import first_and_last, likeness, plausible
from qa_analyzer.text.normalise import Token, sentences

from ._given_names import cased

_NAMING = frozenset("call calls called make say says use uses prefer goes go answer name just or".split())
"""Words that, up to `NEAR` words before, tell that a name follows."""
NEAR = 3
FEW_WORDS = 2
"""A sentence of up to so many words in a turn that tells the name is (part of) the name (set by hand)."""
SAME = 0.85
"""Likeness from which a word is the other's, or the last, name (as in `introductions`)."""


def names_said(acts: Sequence[Act], turns: Sequence[Turn], record: Record, lasts: Sequence[str]) -> tuple[str, ...]:
    """Capitalised words by which the member may be called, none of their last names (`lasts`).

    Only an agent who addresses them so proves one a name.
    """
    never = [n for n in (*first_and_last(record.agent.name), *lasts, record.company) if n]
    found = []
    for index in sorted(_telling(acts, turns)):
        turn = turns[index]
        for sentence in sentences(turn.text) if cased(turn) else ():
            for place, token in enumerate(sentence.tokens):
                named = place > 0 and _NAMING & set(sentence.words[max(0, place - NEAR) : place])
                alone = len(sentence.words) <= FEW_WORDS and plausible(token.text)
                other = any(likeness(token.text, n) >= SAME for n in never)
                if (named or alone) and _capital(turn, token) and not other:
                    found.append(token.text)
    return tuple(dict.fromkeys(found))


def _telling(acts: Sequence[Act], turns: Sequence[Turn]) -> set[int]:
    """The member's turns that give the name or answer the question for it."""
    told = {a.turn for a in acts if a.kind is ActKind.GIVES_NAME}
    after = {a.turn + 1 for a in acts if a.kind is ActKind.ASKS_NAME}
    return {i for i in told | after if i < len(turns) and turns[i].role == "member"}


def _capital(turn: Turn, token: Token) -> bool:
    return len(token.text) > 1 and token.text.isalpha() and turn.text[token.start].isupper()
