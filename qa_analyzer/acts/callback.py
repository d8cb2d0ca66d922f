"""A number to call back on, should the line drop: asked, confirmed, or offered by the member and taken."""

from __future__ import annotations

import re
from collections.abc import Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

from ._spoken import Spoken
from .rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(
        ActKind.CALLBACK_NUMBER,
        (
            "(best|good|right|better|preferred|direct|correct) *2 (number|phone|cell|mobile|line) *4 (reach|call|"
            "ring|contact|phone|try|get) *2 you",
            "(best|good|right|better|preferred|direct|correct) *2 (number|phone|cell|mobile|line) *4 (call|calling|"
            "ring) *1 back",
            "(number|phone|mobile|cell|line|one) (to|that|where|which)? (i|we) (can|could|should|may|might|would|"
            "will)? *1 (reach|call|ring|phone|dial|try|get) you",
            "(number|phone|line) you are (calling|on|ringing|using) *5 (best|good|right|one)",
            "(call back|callback) (number|phone)",
            "number (to|for) (call|calling|ring|ringing|reach|reaching|phone|phoning) you",
            "(what|which) (number|phone|line) *4 (i|we) *2 (call|ring|try|dial|reach|phone|use) *2 (you|back)",
            "(call|ring|phone|reach|dial) you (back)? (on|at) (this|that|the|your|which|what|it)",
            "(number|one) *3 (best|good|right|fine|okay) *4 (reach|call|ring|contact|phone|callback) *3 (you|back|"
            "callback)?",
            "(where|how) (can|could|should|do|may|would) (i|we) *1 (reach|call|ring|get) you (back|if|in)",
            "(good|best|right) (callback|call back|contact) (number|phone)",
        ),
        unless=(
            "(call|ring|reach|phone) (us|me|him|her|them|in)",
            "(he|she|they|someone|somebody|who) *3 (call|reach|ring|phone) you",
            "(number|one) (she|he|they)",
        ),
        speaker="agent", mode="asks",
    ),
)  # fmt: skip

CUT_OFF = re.compile(
    r"\b(if|case|should|lest|event|when|suppose|supposing|unless|worst)\b.{0,40}?\b(disconnect\w*|cut off|cut out|"
    r"cuts? "
    r"(us )?(off|out)|"
    r"(get|gets|got) cut|drops?\b|dropped|dropping|los(e|es|ing)|lost|separated|goes dead|go dead|dies|parted|falls? "
    r"(off|through|over)|(line|call|phone) (goes|dies|went|drops)|"
    r"fails?|quits?|conks?|gives? (out|up)|acts? up|plays? up|misbehaves?|crash(es)?|fades?|disappears?|vanish(es)?|"
    r"break(s)? up|something happens|anything happens|hung up|breaks?)|"
    r"\bworst (case|comes to|of all)\b"
)
"""The condition: the line may drop."""
_NUMBER = re.compile(
    r"\b((best|good|right|easiest|quickest|fastest|surest) way to (reach|call|ring|get|contact|find)|number|phone|"
    r"cell|mobile|landline|handset|"
    r"this one|same one|that one|the one|this line|your line|digits|area code|(got|have) you (on|at|under)|(i|we) "
    r"have (got )?(\d{2,}|(oh|zero|one|two|three|four|five|six|seven|eight|nine) \w+)|"
    r"(reach|call|ring|phone|dial|text|try) you( back)? (on|at|there)|where (can|could|should|do|would) (i|we)|"
    r"how (can|could|should|do|would) (i|we) (reach|get|call|ring)|ending (in )?\w+|"
    r"(is|are) (it|this|that) (still )?(the )?(best|right|good|okay|correct|one))\b"
)
_HAPPENS = re.compile(
    r"\b(?:if|should|in case|lest|suppose|supposing|in the event)\b(?! (?:you|we|i|it|that|this) (?:\w+ "
    r")?(?:want|need|"
    r"like|have|would|prefer|could|can|wish|happy|okay|mind|must|think|know|remember|agree|look|see|ask|send|book|"
    r"change|pay|call|refund|helps?|are|is|shows?)\b)(?! i (?:\w+ )?(?:call|ring|phone|use|try|find|reach|get)\b)"
    r"(?! (?:he|she|they|(?:the|our|a|your) \w+) (?:call|ring|phone|text|dial|use|try|reach|write|send|deliver)\b)"
    r"(?: \w+){2,}"
)
"""A condition in open words: something happens to the two of them or to the line."""
_CALLING = r"(?:call|ring|dial|reach|phone|buzz|raise|catch)"
_PHONE = r"(?:number|phone|mobile|cell|sell|line|landline|handset)"
_TO_REACH = re.compile(
    rf"\b(?:what|which|where|how|whose)\b (?:\w+ ){{0,4}}?i (?:\w+ )?{_CALLING}\b(?! (?:you\b(?! (?:back|on|at|"
    rf"again|if|"
    r"in|there))|the|a|an|this|that|them|him|her|it))|"
    rf"\b(?:what|which|whose) (?:\w+ ){{0,2}}?{_PHONE} (?:\w+ ){{0,3}}?i (?:\w+ )?(?:use|try|find|get|have)\b|"
    r"\b(?:where|how) (?:\w+ ){0,2}?i (?:\w+ )?(?:find|get|catch|reach|raise) you\b|"
    rf"\b(?:is|are) (?:this|that|it|you)(?: still| on| at| the)* (?:your |the |a |my )?(?:\w+ )?(?:{_PHONE}|one)\b|"
    rf"\b(?:this|that) (?:one )?is (?:still )?(?:your|the|a) (?:\w+ )?{_PHONE}\b|"
    rf"\b(?:do|shall|can|could|should|may|might|would) i (?:\w+ )?{_CALLING} (?:you (?:back|on|at)|the {_PHONE}|"
    rf"(?:this|"
    rf"that|your) (?:{_PHONE}|one))\b|\bi (?:use|try) (?:the|this|that|your) {_PHONE}\b|"
    rf"\b(?:the|this|that) {_PHONE} i (?:use|try)\b|\bis (?:it|this|that) the one i (?:use|try|{_CALLING})\b|"
    rf"\bwhat(?: is)? (?:your|a|the) (?:\w+ )?{_PHONE}\b|\bnumber (?:in case|should|if)\b|\bwhat number is good\b|"
    rf"\b(?:something|somewhere|anything|anywhere|what|a (?:\w+ )?{_PHONE}) (?:to|i can|i could|i may|i might|for "
    rf"me to) "
    rf"{_CALLING}\b(?! (?:the|a|an|this|that|them|him|her|it|about)\b)"
)
"""A question where the member is to be reached, in open words; with `_HAPPENS` it asks for a number to call "
"back on."""
_NOT_THEIRS = re.compile(r"\b(call|ring|phone|dial|reach) (us|me|in)\b.{0,30}\b(on|at|back)\b")
_OFFER = re.compile(
    r"\b((call|ring|phone|dial|text|reach|try|get) me( back)?( again)? (on|at) |my (number|cell|mobile|phone) is|"
    r"(this|same|that) (is the |is my |one is )?(number|one|line) (is )?(fine|best|good|works))|\b(call|ring|phone) "
    r"me (right |straight )?back\b"
)
_TAKES = re.compile(
    r"\b(i will|we will|will do|of course|absolutely|certainly|got it|got that|noted|sure|yes|yep|perfect|okay|right|"
    r"understood|no problem|thank you|thanks|great|on (it|that|this))\b"
)


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Adds the wordings in two parts ("if we get cut off" ... "is this the best one?") and the member's offer."""
    have = {a.turn for a in acts if a.kind is ActKind.CALLBACK_NUMBER}
    spoken = [Spoken.of(i, t) for i, t in enumerate(turns)]
    added: list[Act] = []
    for i, one in enumerate(spoken):
        if i in have:
            continue
        before = spoken[i - 1] if i and turns[i - 1].role == turns[i].role else None
        if one.turn.role != "member":
            condition = CUT_OFF.search(one.text) or (before is not None and CUT_OFF.search(before.text))
            if _HAPPENS.search(one.text) and _TO_REACH.search(one.text) and not _NOT_THEIRS.search(one.text):
                added.append(
                    one.act(ActKind.CALLBACK_NUMBER, None, "if something happens, where to reach", mode="asks")
                )
                continue
            if condition and _NUMBER.search(one.text) and not _NOT_THEIRS.search(one.text):
                added.append(one.act(ActKind.CALLBACK_NUMBER, None, "if the line drops, a number", mode="asks"))
                continue
            offered = i > 0 and turns[i - 1].role != "agent" and _offers(spoken[i - 1].text)
            if offered and (taken := _TAKES.search(one.text)):
                slots = {"offered": "yes"}
                added.append(
                    one.act(ActKind.CALLBACK_NUMBER, taken, "takes the number offered", slots=slots, score=0.85)
                )
    return [*acts, *added]


def _offers(text: str) -> bool:
    return _OFFER.search(text) is not None and CUT_OFF.search(text) is not None
