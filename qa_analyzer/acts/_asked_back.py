"""A question that looks back for what the member said: "which year was that for?"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ._spoken import Spoken

_LOOKS_BACK = re.compile(
    r"\b(what|which|who|when|where|how (long|many|much|often|old))\b( \w+){0,5}? "
    r"((did|do) you (say|tell me|give me|mention)\b|(was|were) (it|that|this|those|these|the|your|for|we)\b)"
)
_OTHERWISE = re.compile(
    r"\b(or|error|message|say(s|ing)?$|did you say$|happen\w*|wrong|sorry|pardon|again please|spell\w*|line|hear|"
    r"heard|catch|"
    r"caught|loud|broke|last time|that like|worth|like for you)\b"
)
"""A choice, a matter that need not have been told, or words that were not heard."""
_EMPTY = frozenset(
    "the and for that this was were with you your yes yeah yep not but just from have has had did does are its all "
    "any one "
    "they them then there here what which when where who how said say told tell well okay right sure please sorry "
    "thank "
    "thanks about into over out off now like mean think know would could should will can been being some again".split()
)
LEAST_SHARE = 0.5
"""An answer of which half the words of weight were said before repeats them (set by hand on written conversations)."""
LONGEST_ANSWER = 12
"""A longer answer tells more than what was asked back (set by hand)."""


def asked_back(index: int, spoken: Sequence[Spoken]) -> re.Match[str] | None:
    """The words by which an agent's turn asks back for what the member then says a second time; None where not.

    What the member said right before is no repetition: it may not have been heard.
    """
    one = spoken[index]
    match = _LOOKS_BACK.search(one.text)
    if match is None or _OTHERWISE.search(one.text):
        return None
    answer = next((s for s in spoken[index + 1 : index + 2] if s.turn.role == "member"), None)
    before = [s for s in spoken[:index] if s.turn.role == "member"]
    if answer is None or len(before) < 2 or not 0 < len(answer.tokens) <= LONGEST_ANSWER:
        return None
    words = _weighty(answer)
    told = set().union(*(_weighty(s) for s in before[:-1])) - _weighty(before[-1])
    return match if words and len(words & told) / len(words) >= LEAST_SHARE else None


def _weighty(one: Spoken) -> set[str]:
    words = (t.text.removesuffix("'s").removesuffix("’s") for t in one.tokens)
    return {w for w in words if len(w) > 2 and w not in _EMPTY}
