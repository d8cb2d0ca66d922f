"""The concern said back by the agent: by phrase, or in the member's own telling words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import sentences

from ._spoken import Spoken
from .rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        ActKind.RESTATEMENT,
        (
            "(so|okay|right|if i understand|what i hear|i hear|sounds like|it sounds like|you are saying|you are "
            "telling|to make sure|let me make sure|let me see if) *3 (you are|you have|you were|your|you can not|you "
            "could not|you did not|you want|you need|it is|it has|they|it) *3 "
            "(not|been|having|trying|getting|locked|stuck|charged|waiting|missing|wrong|twice|told|unable|seeing|"
            "told|out|never|still|lost|without|worried)",
            "(you are saying|what you are saying|what i am hearing|if i understand|if i have understood|if i am "
            "hearing|let me make sure i|let me see if i|what i understand|my understanding is|i understand that "
            "your)",
            "i understand that you (are|were|have|can)",
        ),
        unless=("i understand that you (signed|agreed)",), speaker="agent", question=None, score=0.85,
    ),
)  # fmt: skip

_COMMON = frozenset(
    """
    about after again agent also another anything back because been before being call called calling came come could
    does doing done down email even from gave getting give given going good great have hear hello help here into
    just know later like little look looking made make many maybe more much name need never next number okay only
    other over phone please really right said same says should some something still sure take tell than thank thanks
    that their them then there these they thing things think this time today told very want wanted well were what
    when where which while will with would yeah your yours account morning afternoon evening sorry website profile
    member membership company people trying there's first last year years month day days second third fourth fifth
    sixth seventh eighth ninth tenth eleventh twelfth three four five seven eight nine eleven twelve twenty thirty
    forty fifty hundred thousand january february march april june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday
    """.split()
)
_ASKS = re.compile(
    r"^(and |okay |right |well |so )*(what|which|when|where|who|why|how|did|do|is|are|was|were|have|can|could|may)\b"
)
_DENIES = re.compile(
    r"\b(you (clicked|signed|agreed|did not|should)|did you (try|read|check)|your (fault|mistake)|(that|this|it) is "
    r"(\w+ ){0,2}?on you|no (note|record)|then you|(per|under|by|according to|it is|that is) "
    r"(\w+ ){0,2}?(policy|policies|terms|agreement|section|clause|"
    r"contract|guidelines?|rules?|fine print|regulations?))\b"
)
_FEELINGS = frozenset(
    "disap frust annoy worry worri upset stres confu embar incon unacc ridic unfai shock conce alarm exhau maddi infur "
    "anger angry livid nerve anxio scare night heart painf sadde unhap aggra irrit".split()
)
"""How a member says that it felt, cut as `telling` cuts: "disappointing" and "disappointed" are one."""

_CHECKS = re.compile(
    r"^(?:\w+ ){4,}?(?:is that (?:it|right|so|about it|what happens|the size of it)|(?:have|do|did) i (?:get|got|have|"
    r"hear|understand) (?:that|it|you) right|is that (?:how|what) \w+|am i (?:right|with you))$|"
    r"^(?:\w+ )?so (?:\w+ ){4,}?(?:right|correct|yeah|yes)$"
)
"""What was understood, with the question whether it was understood rightly."""
_CONTRAST = re.compile(
    r"\b(\w+)(?: \w+)? (?:in place of|instead of|rather than|and not|when it (?:should|ought to) (?:be|say))"
    r"(?: (?:a|an|the|your|of))? (\w+)"
)
"""What is and what ought to be, side by side: "five in place of three"."""
_SMALL = frozenset("it that this i you a an the is to of and my your we they".split())
SHORT_QUESTION = 12
"""A turn of fewer words that begins as a question only asks (set by hand)."""
ANSWERS = 3
"""Agent turns after a concern, among the next five turns, in which it may be said back (set by hand)."""


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Adds RESTATEMENT where the agent soon says the member's own telling words, and does not deny them."""
    have = {a.turn for a in acts if a.kind is ActKind.RESTATEMENT}
    added: list[Act] = []
    for concern in (a for a in acts if a.kind is ActKind.CONCERN):
        told = [i for i in range(max(0, concern.turn - 1), concern.turn + 1) if turns[i].role != "agent"]
        words = " ".join(Spoken.of(i, turns[i]).text for i in told)
        theirs = telling(words)
        near = range(concern.turn + 1, min(len(turns), concern.turn + 6))
        for i in [i for i in near if turns[i].role != "member"][:ANSWERS]:
            spoken = Spoken.of(i, turns[i])
            if i not in have and (_says_back(spoken, theirs, telling(concern.quote)) or _contrasts(spoken, words)):
                have.add(i)
                added.append(spoken.act(ActKind.RESTATEMENT, None, "the member's own words", score=0.75))
    return [*acts, *added]


def _says_back(spoken: Spoken, theirs: set[str], feeling: set[str]) -> bool:
    """Two of their telling words, or the one for how it felt, in no question; in "..., is that it?" one will do."""
    if _DENIES.search(spoken.text):
        return False
    said, asks = telling(spoken.text), _ASKS.search(spoken.text)
    if any(_CHECKS.search(str(s)) and theirs & telling(str(s)) for s in sentences(spoken.turn.text)):
        return True
    if asks and len(spoken.tokens) < SHORT_QUESTION:
        return False
    return len(theirs & said) >= 2 or bool(feeling & said & _FEELINGS and not asks)


def _contrasts(spoken: Spoken, theirs: str) -> bool:
    """Whether two of the member's words, however short, are set against each other."""
    heard = set(theirs.split()) - _SMALL
    return any({a, b} <= heard and a != b for a, b in _CONTRAST.findall(spoken.text))


def telling(text: str) -> set[str]:
    """The content words of normalised text, cut to five letters so that "charge" and "charged" are one."""
    return {w[:5] for w in text.split() if len(w) >= 4 and w not in _COMMON}
