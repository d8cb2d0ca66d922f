"""Asking whether there is more, by the form of the question, the answer that it gets, and the close that follows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import Sentence, sentences

from ._placing import placed

LATE = 0.4
"""The share of a call's turns from which a question can be the closing one (set by hand, as `from_share` is)."""
LONGEST = 16
"""Words of such a question; an unpunctuated turn is read from its last so many (set by hand)."""
_OTHER = r"(?:other|another|else|elsewhere|further|more|additional|besides|second|next)"
_SERVICE = (
    r"(?:help|helping|assist|assistance|of use|of service|serve|service|a hand|useful|support|favou?r|do for you|"
    r"look (?:at|into)|sort)"
)
_MATTER = (
    r"(?:questions?|concerns?|worr(?:y|ies)|matters?|business|issues?|points?|requests?|things?|topics?|quer(?:y|"
    r"ies)|gremlins?|troubles?|bits?|problems?|snags?|niggles?|loose (?:ends|threads))"
)
_PLAIN = re.compile(
    rf"\b{_SERVICE} (?:\w+ ){{0,4}}?{_OTHER}\b|\b{_OTHER} (?:\w+ ){{0,2}}?{_SERVICE}\b|\b(?:any|"
    rf"some) {_OTHER} {_MATTER}\b|\b{_OTHER} {_MATTER} (?:for|i|we|on|today|now|at all|you)\b"
)
"""Asks for more whatever is answered."""
_OPEN = re.compile(
    rf"\b(?:{_OTHER}|beyond|apart|left|remaining|outstanding|nothing|anything|something|everything|the (?:lot|whole|"
    rf"rest)|all (?:you|of|taken)|"
    r"your (?:\w+ )?(?:list|mind|plate|chest|boxes|agenda)|you sorted|see you right|sort you|sorted|missed|covered|"
    r"taken care|aught|ought|"
    r"owt)\b"
)
"""Asks for more where the member answers that there is none, and the close follows."""
_NO_MORE = re.compile(
    r"^(?:(?:oh|um|well|ah|er|hm|mm|okay|ok|uh|yes|yep|yeah|i think|i guess) )*(?:no\b|nope|nah|naw|none|nothing|"
    r"not (?:today|really|an? \w+|now|at|that|for|to my)|(?:i )?do not (?:think|believe) (?:so|there)|nary|"
    r"(?:that|this|it)(?: is| was| will do| will be| about)*(?: all| it| everything| the (?:lot|whole|list)| plenty|"
    r" me| us| do)\b|that(?: should| will|"
    r" would) (?:do|be)|i (?:am|think i am) (?:good|fine|set|done|happy|all set|all good|sorted|tickled)|"
    r"we are (?:good|fine|done|all set|sorted)|all (?:good|set|done|sorted)|only that|just that|you have (?:done|"
    r"covered|sorted))"
)
_ASKING = re.compile(
    r"^(?:(?:so|and|okay|all right|right|now|well|great|then|but|or|good|perfect|\w+) ){0,3}?(?:is|are|do|does|did|"
    r"can|could|may|might|shall|would|will|have|has|any|nothing|what|was|need|you (?:need|want)|got|something|"
    r"anything)\b"
)
_CONCRETE = re.compile(
    r"\b(?:on file|on (?:the|your) (?:account|screen|page|card|record)|cards?|numbers?|address(?:es)?|codes?|"
    r"screens?|pages?|buttons?|tabs?|versions?|browsers?|device|phone|laptop|which|show(?:s|ing)?|you see|tried|try)\b"
)
_CLOSE = (ActKind.THANKS, ActKind.FAREWELL, ActKind.APPRECIATION, ActKind.THANKS_FOR_CALLING, ActKind.EMAIL_PROMISE)


def asks_for_more(turns: Sequence[Turn], acts: Sequence[Act]) -> Iterator[Act]:
    """The question for anything else of each late agent turn that has none by its words."""
    have = {a.turn for a in acts if a.kind is ActKind.ANYTHING_ELSE}
    closing = {a.turn for a in acts if a.kind in _CLOSE and a.speaker != "member"}
    for index, turn in enumerate(turns):
        if turn.role == "member" or index in have or index < LATE * len(turns):
            continue
        sentence = next(iter(reversed(_questions(turn))), None)
        if sentence is None:
            continue
        text = " ".join(sentence.words[-LONGEST:])
        after = turns[index + 1 : index + 2]
        answered = bool(after) and _NO_MORE.match(_plain(after[0].text)) is not None
        closed = any(i in closing for i in range(index, min(len(turns), index + 4)))
        if _CONCRETE.search(text):
            continue
        if _PLAIN.search(text) or (answered and closed and _OPEN.search(text)):
            how = "the form of the question, and the answer"
            yield placed(ActKind.ANYTHING_ELSE, index, turn, sentence.tokens[-LONGEST:], how, score=0.8, mode="asks")


def _questions(turn: Turn) -> list[Sentence]:
    """The questions of a turn; where it is not punctuated, its last words if they ask."""
    found = sentences(turn.text)
    asked = [s for s in found if s.question]
    if asked or (found and found[-1].question is False):
        return asked
    return [
        s
        for s in found[-1:]
        if any(_ASKING.match(" ".join(s.words[i:])) for i in range(max(0, len(s.words) - LONGEST), len(s.words) - 1))
    ]


def _plain(text: str) -> str:
    return " ".join(" ".join(s.words) for s in sentences(text))
