"""A turn in which the member tells facts where their business was due, and asks for nothing.

Who calls with a plain request makes one.  Who only tells what happened ("the photo you put up is of another man
altogether") voices a problem, if the sentence model finds the facts somewhat like one (`learnt.FACTS`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import sentences, tokens
from qa_analyzer.text.phrases import Pattern, PhraseBook

from ._concern_not import NO_CONCERN

FIRST_TURNS = 4
"""The member's turns in which a call's business is told (set by hand; long openings have a name and a greeting)."""
LEAST_WORDS = 7
"""A turn of fewer words is a name, a greeting or small talk (set by hand)."""
_ASKS = re.compile(
    r"\b(?:" + "|".join((
        "(?:can|could|may|might|would|will) (?:i|you|we|somebody|someone)", "please", "help", "thanks?",
        "i (?:would|will|am going to|want|need|wanted|wish|am (?:calling|ringing|looking|hoping|trying|after|"
        "returning)|was (?:wondering|hoping|looking))", "we (?:would|want|need)", "how (?:do|can|does|much|long|many)",
        "(?:what|when|where|which|who|why) (?:is|are|do|does|did|would|will|should|can)",
        "(?:tell me|know) (?:if|whether|how|what|when)", "ready to", "let us",
        "(?:it is|calling|ringing|this is) (?:about|regarding|concerning|to do with|just|only)",
        # names, and how long it rang
        "call(?:s|ed)? me", "for short", "on paper", "rang and rang", "rings and rings", "took a while",
        "(?:left|leave) me a (?:message|note)",
    )) + r")\b|(?:^|\b(?:and|so|but|or|well) )(?:do|does|is|are|did|has|have|will) (?:you|it|there|that|the|my|this|"
    r"they)\b"
)  # fmt: skip
_OTHER = frozenset({
    ActKind.ASKS_FOR_PERSON, ActKind.TRANSFER_REQUEST, ActKind.HOW_ARE_YOU, ActKind.IDENTITY_ANSWER, ActKind.CONSENT,
    ActKind.WRONG_NUMBER,
})  # fmt: skip


def facts_told(turns: Sequence[Turn], found: Sequence[Act]) -> frozenset[int]:
    """The turns that tell facts and ask for nothing, of the member's first ones."""
    mine = [i for i, t in enumerate(turns) if t.role == "member"][:FIRST_TURNS]
    other = {a.turn for a in found if a.kind in _OTHER}
    asked = {a.turn + 1 for a in found if a.kind in (ActKind.IDENTITY_QUESTION, ActKind.CALLBACK_NUMBER)}
    told = set()
    for index in mine:
        said = [t.text for t in tokens(turns[index].text)]
        if len(said) < LEAST_WORDS or "?" in turns[index].text or index in other | asked:
            continue
        denied = any(_none().find(sentence) for sentence in sentences(turns[index].text))
        if not denied and not _ASKS.search(" ".join(said)):
            told.add(index)
    return frozenset(told)


@cache
def _none() -> PhraseBook:
    return PhraseBook([Pattern("none", NO_CONCERN)])
