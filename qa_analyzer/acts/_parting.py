"""Taking leave by the form of the words: a wish, a word of care, a next meeting, in the agent's last turns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import sentences

from ._farewell_phrases import TIMES, WISH
from ._placing import placed

LAST = 2
"""The agent's turns at the end in which a leave is taken (the close as written conversations have it)."""
_GOOD = rf"(?:{WISH}|quiet|calm|gentle|kind|sunny|cosy|cozy|decent|proper|jolly|sweet|glorious|delightful|smooth|warm)"
_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "tomorrow"]
_FROM = r"(?:^(?:(?:and|so|well|now|then|okay|right|but|do|you|please|till then|until then) )*)"
_FORMS = tuple(
    re.compile(p.replace("^", "(?:^| )") if anywhere else p)
    for anywhere in (False, True)
    for p in (
        rf"{_FROM}(?:a |an |the )?(?:very |really |most )?{_GOOD} (?:and {_GOOD} )?(?:rest of (?:the|"
        rf"your) )?(?:{TIMES})"
        r"(?: \w+){0,1}?(?: (?:to|for) (?:you|yourself|yours|all)(?: \w+){0,4}| now| then| ahead| all| all round)?"
        + (" (?:to|for) (?:you|yourself|yours)" if anywhere else r"(?: \w+)?$"),
        rf"{_FROM}(?:go|stay|keep|be|rest|sleep|travel|drive|fly|walk|ride|tread|fare|sit|live|breathe)(?: yourself|"
        rf" thee| you)? "
        r"(?:very |real |nice and )?(?:well|easy|safe|safely|warm|dry|cool|happy|healthy|strong|good|gently|gentle|"
        r"careful|carefully|bright|cosy|cozy|tight|sound|lucky|blessed|sane|smiling)\b",
        rf"{_FROM}(?:mind|watch|keep|look after|take care of|spare) (?:your|the|that|those|yourself|yourselves)"
        r"(?: \w+)? ?(?:step|chin|head|feet|ice|heat|roads?|weather|back|spirits|self|snow|rain|cold|strength|"
        r"voice)?(?: up| down)?(?= \w+$|$)",
        r"\b(?:god|heaven|heavens|the lord|allah) (?:keep|bless|be with|speed|watch over)\b",
        r"\bmay (?:your|the|you|this|that) (?:\w+ ){1,8}?\w+$",
        r"\b(?:wish|wishing) (?:you|yourself|the both of you|you both) \w+",
        rf"\b(?:see|catch|meet|speak|talk|chat)(?: to| with)? (?:you |ya )?(?:at the|next|on|soon|again|later|around|"
        rf"then|there|in (?:the|a)|{'|'.join(_DAYS)})\b",
        rf"{_FROM}(?:till|until) (?:next|we|{'|'.join(_DAYS)})\b",
        rf"\b(?:have|enjoy)(?: yourself| yourselves| you)? (?:a|an|the|your|some|that) (?:\w+ ){{1,5}}?(?:{TIMES})\b",
        r"\b(?:au revoir|adios|hasta (?:luego|la vista|pronto|manana)|vaya con dios|arrivederci|auf wiedersehen|"
        r"tschuss|sayonara|shalom|namaste|slainte|a bientot|bonne (?:journee|soiree)|buen(?:os|as|a) \w+|khuda hafiz|"
        r"aloha|cheery bye|toodle pip|godspeed|happy (?:trails|travels|landings|days)|safe home)\b",
        r"\b(?:blessings?|peace|joy|sunshine|luck) (?:on|to|be|with|upon|and \w+ (?:to|on)) (?:you|your|yours|the|"
        r"with)\b",
    )
)  # fmt: skip
_NO_LEAVE = re.compile(
    r"\b(?:did you|how (?:is|was|are)|have (?:a|the|your) (?:look|think|read|go|number|note|question|copy|record)|"
    r"keep (?:the|your|that) (?:old|new|receipt|code|card|number|copy|letter|email|seat|plan)|is full|it is a)\b"
)


def partings(turns: Sequence[Turn], acts: Sequence[Act]) -> Iterator[Act]:
    """A courteous farewell for each of the agent's last turns that takes leave by its form, where none was found."""
    mine = [i for i, t in enumerate(turns) if t.role != "member"]
    have = {a.turn for a in acts if a.kind is ActKind.FAREWELL and a.slots.get("courteous") == "yes"}
    for index in mine[1:][-LAST:]:
        turn = turns[index]
        for sentence in sentences(turn.text) if index not in have else ():
            text = str(sentence)
            forms = _FORMS if sentence.question is None else _FORMS[: len(_FORMS) // 2]
            if sentence.question or _NO_LEAVE.search(text) or not any(form.search(text) for form in forms):
                continue
            how = "the form of taking leave"
            yield placed(ActKind.FAREWELL, index, turn, sentence.tokens, how, slots={"courteous": "yes"}, score=0.75)
            break
