"""Words that reproach or belittle only as they are meant: they count where the member minds them at once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import sentences
from qa_analyzer.text.phrases import Pattern, PhraseBook

from ._placing import placed
from ._spoken import Spoken

_SAID = "(read|reading|look|looking|check|checking|listen|listening|pay attention|call|try|ask|keep up)"
_LITTLE = "(charge|fee|email|invoice|dollars|bucks|cents|pounds|photo|picture|form|click|minutes)"

_REPROACH: tuple[str, ...] = (
    # what they should have done
    "if you (had|would)? <done> *12 would (not)? (have|be)", "you (could|should|might|ought to) have *8",
    f"(maybe|perhaps) *2 {_SAID} *6 (next time|first)", f"next time *2 {_SAID}",
    "you (need|have|ought|want|might want|may want) to *2 (listen|read|pay attention|learn|let me (finish|speak|"
    "talk))",
    "(you|people|members|customers|everyone|everybody) (always|never|just|still) *2 (do not)? "
    "(read|listen|check|look|click|quit|skip|complain)",
    "(obviously|clearly|evidently) you", "you (obviously|clearly|evidently)",
    "i (have|already|just) *2 (explained|told|said|gone over|been through) *4 (times|already|again|now)",
    "try to keep up", "(follow|read) (simple|basic|a few) (steps|instructions|directions)",
    "(did not|does not) *2 itself", "(somebody|someone) (clicked|pressed|typed|signed|agreed|forgot|changed)",
    # how little it is
    f"(it is|that is|this is|over|for|about) (just|only|a whole|what)? *2 {_LITTLE}$",
    f"(it is|that is|this is) (just|only) *3 {_LITTLE}", "who *1 (calls|complains|rings|cares|fusses) *6",
    "(nobody|no one) else *1 (has|does|complains|minds|calls|had|did|have)",
    "(do not|can not|not) (see|understand|get) (why|what) you (are|would|have)", "(weird|funny|odd|strange) *3 (to|"
    "about)",
    "(you are|you are being|this is|that is|it is) (being|just|so|a|a bit|kind of|quite|really)? *1 "
    "(ridiculous|difficult|silly|dramatic|unreasonable|childish|absurd|impossible|sensitive)",
    "(is|was) (it|that) (so|too|really) (hard|much|difficult)",
    # what a nuisance
    "(here we go|oh great|oh good|oh please|not you|you) again$", "^ *1 oh please$", "some of us", "make it quick",
    "(sure|yeah) (you are|you did|you have|it did|it was)$", "(good|great) grief", "common sense",
    "if you (can|could|know how to) (read|listen|count)", "people who *4 (listen|read)", "a you problem",
    "(be|have it) (that|your) way", "done with this", "lucky *4 (i|we) *2 (picked|answered|even|took)",
    "(quit|stop|enough) *2 <w>$", "just chill", "drama", "^ *1 (seriously|really|unbelievable|wow)$",
)  # fmt: skip
_NO_REPROACH: tuple[str, ...] = (
    "you (should|could|might) have (been|got|gotten|received|had|a|an|it|the|your|any|no|to|access|seen|heard|both|"
    "one|two)",
    "(you|sorry) *2 (should|could) not have (to|had)",
    "you (obviously|clearly) (care|love|know|have|deserve)",
    "(hard|difficult|annoying|frustrating) for you",
    "(stop|quit) (you|by|it|that|the|this)",
)
"""Right by their words: what the member was owed, or is praised for."""
_STARTLED = re.compile(
    r"(?:\w+ ){0,2}?(?:excuse me|i am sorry what|sorry what|pardon me|how dare you|do not you dare)\b"
)
"""The member starts at what was said."""
_MINDS = re.compile(
    r"\bno (?:need|call|reason|cause) (?:to be|for) (?:\w+ )?(?:rude|snippy|sarcastic|short|nasty|snide|mean|like "
    r"that|tone|"
    r"attitude|sarcasm|language)\b|\b(?:talk|speak|spoken|talked|speaking|talking) to (?:me |us )?(?:like (?:that|"
    r"this|a|an|i)|"
    r"in that|that way)\b|"
    r"\b(?:that is|that was|you are|you are being|you were|you sound) (?:\w+ ){0,2}?(?:rude|sarcastic|uncalled for|"
    r"unprofessional|condescending|patroni[sz]ing|insulting|disrespectful|out of line|snippy|offensive|smug|snide|"
    r"unkind)\b|"
    r"\b(?:like|appreciate|care for|mind) (?:your|that|the|this) (?:tone|attitude|manner|remark|sarcasm)\b|"
    r"\b(?:watch|lose|drop) (?:your|the|that) (?:tone|mouth|attitude)\b|\bare you being (?:sarcastic|funny|smart|"
    r"rude|clever)\b|"
    r"\bdid you (?:just|really|actually) (?:say|call|tell)\b|\bwhat did you (?:just )?(?:say to|call)\b|\bsupposed "
    r"to mean\b"
)
"""The member minds how they were spoken to."""


def how_minded(index: int, turns: Sequence[Turn]) -> str:
    """How the member's answer to turn `index` minds it: "told" (they say so), "startled" (they start at it), or ""."""
    if index + 1 >= len(turns) or turns[index + 1].role != "member":
        return ""
    answer = Spoken.of(index + 1, turns[index + 1]).text
    return "told" if _MINDS.search(answer) else "startled" if _STARTLED.match(answer) else ""


def minded(turns: Sequence[Turn], acts: Sequence[Act]) -> Iterator[Act]:
    """What reproaches or belittles in the agent's turns that the member's answer minds; slot `minded` says how."""
    have = {a.turn for a in acts if a.kind is ActKind.UNPROFESSIONAL}
    for index, turn in enumerate(turns):
        how = how_minded(index, turns) if turn.role == "agent" and index not in have else ""
        for sentence in sentences(turn.text) if how else ():
            for hit in _book().find(sentence)[:1]:
                slots = {"type": "reproach", "minded": how}
                said = sentence.tokens[hit.first : hit.last]
                yield placed(ActKind.UNPROFESSIONAL, index, turn, said, "reproach, minded", slots=slots, score=0.7)


@cache
def _book() -> PhraseBook:
    return PhraseBook([Pattern("reproach", _REPROACH, _NO_REPROACH)])
