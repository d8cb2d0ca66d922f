"""Urgency asked for, or a message offered, in whatever words, once it was told that somebody is not to be had.

Read nowhere else: "can it keep?" and "shall I pop a sticky on his screen?" mean it only there.
"""

from __future__ import annotations

import re

from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import sentences

_DAY = "(?:monday|tuesday|wednesday|thursday|friday|tomorrow|then|next week|that)"
_MODAL = "(?:can|could|will|would|might|does|do|is|are)"
_URGENT = re.compile(
    r"\b(?:" + "|".join((
        rf"{_MODAL}(?: not)? (?:it|this|that|they|things|the matter|yours|your \w+) (?:\w+ ){{0,3}}?(?:wait|keep|hold|"
        r"sit|rest|stand|last|survive|stew|simmer|linger|hang|be left|urgent|pressing|critical|serious|dire|desperate|"
        r"burning|life|have to|got to|need to|needs?|time|red hot|on fire|fire|emergency|crisis|hurry|rush|deadline|"
        r"important)",
        "(?:will|would|can|could|does) not (?:really |possibly )?(?:wait|keep|hold)",
        "would it (?:hurt|matter|be (?:a problem|okay|terrible|all right))",
        r"(?:house|building|roof|anything|something|place) (?:is )?(?:on fire|burning|ablaze|falling)", "burning",
        "life (?:and|or) death", r"(?:any|a|some|much|great|big|what|no) (?:\w+ )?(?:rush|hurry|urgency|panic|"
        "emergency|deadline)", r"in (?:a|any|much of a|such a|some) (?:\w+ )?(?:rush|hurry|pickle|bind)",
        "what is the (?:rush|hurry|deadline)", "how (?:soon|quickly|fast|urgent|urgently|pressing|badly|long can|"
        "desperate|important|quick)", "(?:when|what day|what time) (?:do|did|would|will) you need",
        r"(?:need|want|after) (?:it|this|that|an answer|him|her|them|one|something|somebody|a reply|to know) (?:\w+ )?"
        "(?:today|now|sooner|straight|right|before|asap|by|urgently|this|in a|soon)",
        "drop everything", "time (?:sensitive|critical)", "up against", "can not wait",
        "(?:you|able|happy|okay|content|afford|mind) (?:to )?(?:wait|waiting|hold off|hang on) (?:till|until|for (?:"
        "him|her|them)|that long|a day)", "keep (?:till|until)", "asap", "straight away", "right away", "same day",
        "soon enough", "too (?:late|long)", f"(?:will|would|is|does) {_DAY} (?:do|work|suit|be|okay|fine)",
    )) + r")\b"
)  # fmt: skip
_TO = "(?:her|him|them|his|their)"
_NOTE = "(?:message|note|memo|word|words|line|lines|voicemail|sticky|post it|number|details|slip|scribble|email)"
_FRAME = (
    r"\b(?:(?:shall|should|can|could|may|might|would|will) (?:i|we|you)|(?:want|like|care|wish|fancy|prefer|need|"
    r"rather)\b(?: me| us| her| him| them)?(?: to)?|(?:i|we) (?:can|could|will|would|am happy to|am glad to|might)|let "
    r"me|happy to|glad to|anything|something|what|is there|if you (?:want|like|would like|tell|give|let|leave)|"
    r"any)\b(?: \w+){0,9}?"
)
_VERB = (
    "(?:tell|telling|let|letting|ask|asking|ping|text|email|message|page|remind|nudge|buzz|drop|dropping|leave|"
    "leaving|give|giving|send|write|type|shoot|warn|alert|pass|passing|put|pop|stick|pin|jot|jotting|scribble|note|"
    "take|taking|make|relay|say|know)"
)
_RINGS = "(?:call|ring|phone|email|get|give|drop|come|contact|return|buzz|bell|write|reach)"
_MESSAGE = re.compile(
    "|".join((
        rf"{_FRAME} {_VERB}(?: \w+){{0,5}}? (?:(?:for |to |on |by )?{_TO}|(?:a |any |some |your |the |down )"
        rf"(?:\w+ ){{0,2}}?{_NOTE})\b", rf"{_FRAME} pass(?:ing)? (?:\w+ ){{0,3}}?(?:on|along)\b",
        rf"\b(?:anything|something|what|a word) (?:\w+ ){{0,4}}?(?:{_TO} (?:to )?know|pass(?:ed)? (?:on|along))\b",
        rf"{_FRAME} {_TO} (?:to )?(?:call|ring|phone|email|buzz|get back|give you|drop you|come back|contact|return|"
        r"bell|write|reach)\b", rf"\b(?:leave|leaving|take|taking) (?:\w+ ){{0,2}}?{_NOTE}\b",
        r"\b(?:see|make sure|ensure)(?: that)? (?:he|she|they) (?:gets?|knows?|has|hears?|have)\b",
    ))
)  # fmt: skip
_NOT = re.compile(
    r"\b(?:" + "|".join((
        "(?:give|giving|send|get|pass|passing|tell|find|let|hand|show|see|put|have|ask) you(?! (?:called|rang|phoned|"
        "know|give|leave))", f"{_TO} (?:deputy|assistant|colleague|team|replacement|backup|cover|stand in|mobile|"
        "cell|extension|boss|manager)", "transfer", "connect", "through", "speak", "talk", f"call {_TO}", f"try {_TO}",
        "instead", "(?<!why )(?:do|can|could|will|would|does) not", "got your", f"what {_TO}", "wait for",
        "some(?:body|one) else",
    )) + r")\b"
)  # fmt: skip
"""Another way of help, a refusal, or something for the caller: no message for who is not there."""
_OBJECT = re.compile(rf"\b(?:have|get|ask|want|like) {_TO} (?:to )?{_RINGS} ")
"""Who is not there is to call back."""


def offered(turn: Turn) -> str | None:
    """The sentence by which the agent's turn asks for urgency or offers a message, None without any."""
    for sentence in sentences(turn.text):
        said = str(sentence)
        if sentence.question is not False and _URGENT.search(said):
            return said
        if _OBJECT.search(said) or (_MESSAGE.search(said) and not _NOT.search(said)):
            return said
    return None
