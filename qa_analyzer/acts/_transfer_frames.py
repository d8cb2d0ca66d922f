"""Whether a move ("put you through") is asked, announced, or somebody else's: by the words around it."""

from __future__ import annotations

import re
from typing import Literal

from qa_analyzer.core.acts import Act
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import sentences

_NEGATED = re.compile(
    r"(?:\b(?:not|never|cannot|without|instead of|rather than|nobody|no one|wish i could|unable to)(?: \w+){0,3}"
    r"|\b(?:they|he|she|it|who|somebody|someone|system|menu|which|that) (?:(?:will|can|could|would|should|may|"
    r"might|has|have|had|just|already|then|also|was|to|is|are) ){0,3}"
    r"|\bhave (?:them|him|her) )$"
)
_ASKED = re.compile(
    r"(?:\b(?:may|can|could|shall|should|might) (?:i|we)(?: \w+){0,4}"
    r"|\b(?:do|would|will|did) you (?:want|like|prefer|mind|let|wish|rather|care|have|object|agree|be)(?: \w+){0,7}"
    r"|\b(?:want|like|prefer|need) (?:me|us) to(?: \w+){0,3}"
    r"|\b(?:okay|fine|right|happy|comfortable|mind|suit|suits|better|help|good|best|acceptable|convenient|"
    r"easier|cool|alright) "
    r"(?:\w+ ){0,3}?(?:if|for|with|to|that|when)(?: \w+){0,5}"
    r"|\b(?:like|want|prefer|rather|care|mind) (?:to )?(?:be|being|get|getting)?"
    r"|\b(?:i|we) (?:can|could)(?: \w+){0,3}|\b(?:happy|glad|able) to(?: \w+){0,2}"
    r"|\bpermission(?: \w+){0,6}|\bwhat if (?:i|we)(?: \w+){0,2}|\bhow (?:about|would you feel)(?: \w+){0,4}"
    r"|\bwould it (?:be|help|suit)(?: \w+){0,6}|\bis it (?:\w+ ){0,5}|\bdo i have your(?: \w+){0,5})\s*$"
)
_TOLD = re.compile(
    r"(?:\b(?:i|we) (?:am|are|will|have|shall|need|would|must|just|got|can only)(?: \w+){0,6}"
    r"|\blet (?:me|us)(?: \w+){0,5}|\b(?:while|once|as soon as|when|before|until|if|and|so|then|now|just|okay|"
    r"right|great|thanks|that|line) (?:i|we)?(?: \w+)?"
    r"|\byou (?:will|are|are going to)(?: now| just| then)?|\bgoing to(?: \w+){0,3})\s*$"
)
_TAG = re.compile(
    r"\b(?:is (?:that|this|it) (?:okay|all right|fine|good|cool|something)|(?:that|it) is (?:okay|all right|"
    r"fine) (?:with|by|for) you"
    r"|(?:would|does|will) (?:that|this) (?:be|suit|work|help|sound)|if you (?:would )?(?:like|want|prefer|do "
    r"not mind|agree)"
    r"|sounds? (?:good|okay|all right)|with you okay|do you mind|(?:if|that) (?:is|would be) (?:okay|all "
    r"right|fine)|or would you (?:rather|prefer|like))\b"
)
_TAG_QUESTION = re.compile(
    r"^(?:(?:is|would) \w+ \w+|okay|all right|yes|yeah|fine|good|right|sound \w+|shall i|may i|do you mind)[\w ]{0,40}$"
)


def frame(act: Act, turn: Turn) -> Literal["asks", "announces"] | None:
    """How the move of this act is meant; None where it is denied, another's, or told of the past."""
    position = turn.text.find(act.quote)
    found = sentences(turn.text)
    index = next((i for i, s in enumerate(found) if s.start <= position < s.end), None)
    if index is None:
        return "announces"
    sentence = found[index]
    before = " ".join(t.text for t in sentence.tokens if t.start < position)
    after = " ".join(t.text for t in sentence.tokens if t.start >= position + len(act.quote))
    following = found[index + 1] if index + 1 < len(found) else None
    if _NEGATED.search(before + " " if before else ""[:0]) or _NEGATED.search(before):
        return None
    tagged = _TAG.search(after) or (
        following is not None
        and (_TAG.search(str(following)) or (following.question and _TAG_QUESTION.match(str(following))))
    )
    if _ASKED.search(before) or tagged or (sentence.question and len(before.split()) <= 4):
        return "asks"
    moving = re.match(r"^(?:\w+ing)\b", act.quote.casefold()) is not None
    if _TOLD.search(before) or (len(before.split()) <= 3) or (moving and len(before.split()) <= 12):
        return "announces"
    return None
