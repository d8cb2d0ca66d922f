"""Which turn answers a question for a profile's detail: a value, a yes, a few bare words; not "I don't have it"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import tokens

from ._masked import told_masked

ANSWER_WITHIN = 3
"""Member turns in which the answer to a detail's question may come ("is this a scam?" may come first)."""
SHORT_ANSWER = 8
"""An answer of up to so many words needs no number, address or yes: "Cedar Lane" (set by hand)."""
MANY_NUMBERS = 3
"""Numbers that make an answer of any turn; one will do in the first that withholds nothing (set by hand)."""
_NUMBERS = frozenset(
    "zero oh one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy "
    "eighty ninety first second third fourth fifth nineteen hundred double january february march april may june july "
    "august september october november december".split()
)
_YES = frozenset("yes yeah yep yup correct right sure exactly aye indeed same mhm still".split())
_BALKS = frozenset("why what who scam how no not wait cannot".split())
_WITHHELD = re.compile(
    r"\b(?:do|does|did|can|could|will|would) not (?:\w+ ){0,2}?(?:have|know|remember|recall|say|tell|find|see|got|want|"
    r"like|think|understand)\b|\b(?:have|has) not got\b|\bno (?:idea|clue)\b|\b(?:not|never) (?:sure|certain|on me|"
    r"with me|to hand|had one|been given)\b|\b(?:would|will|have|need|got) (?:have )?to (?:ask|look|check|find|dig|"
    r"get)\b|\b(?:gave|told|given|said) (?:it |that |this )?(?:to )?(?:you|already)\b|\bforgot(?:ten)?\b|\brather not\b"
)
"""The detail is not known, not at hand, refused, or said to have been given."""


def answer_turn(asked: int, turns: Sequence[Turn]) -> int | None:
    """The member turn that answers the question of turn `asked`; None where none does."""
    withheld = False
    mine = [i for i in range(asked + 1, len(turns)) if turns[i].role != "agent"][:ANSWER_WITHIN]
    for index in mine:
        words = [t.text for t in tokens(turns[index].text)]
        withheld = withheld or withholds(turns[index])
        numbers = sum(w in _NUMBERS or w.isdigit() for w in words)
        if _value(turns[index], words) or numbers >= (MANY_NUMBERS if withheld or index != mine[0] else 1):
            return index
        if withheld:
            continue
        asks = turns[index].text.rstrip().endswith("?")
        if set(words) & _YES or (0 < len(words) <= SHORT_ANSWER and words[0] not in _BALKS and not asks):
            return index
    return None


def withholds(turn: Turn) -> bool:
    """Whether the member tells that they have not got the detail, or will not give it."""
    return _WITHHELD.search(" ".join(t.text for t in tokens(turn.text))) is not None


def _value(turn: Turn, words: Sequence[str]) -> bool:
    """Whether an address of mail, or a masked detail, is said."""
    said = set(words)
    return {"at", "dot"} <= said or "com" in said or "@" in turn.text or told_masked(turn.text)
