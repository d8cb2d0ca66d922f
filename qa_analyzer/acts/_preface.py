"""How the member will tell it, and not yet what: "I have a question", "I'd like to explain this slowly, if I may"."""

from __future__ import annotations

import re

from qa_analyzer.text.normalise import sentences

_POLITE = (
    "(?:please|if (?:i|you) may|if you (?:do not|would not) mind|if that is (?:okay|all right|fine)|if you have "
    "(?:a|got a|"
    "got|one) ?(?:minute|moment|second|sec|time)|for you|today|first|with something|really|actually|right now|now|here|"
    "sir|maam|then|out|with this|with that|slowly|properly|quickly|briefly|from the (?:start|beginning|top)|in order|"
    "in my own (?:way|words)|one by one|step by step|before anything else|all of it)"
)
_COUNT = "(?:a|an|one|two|three|some|a few|a couple of|a bit of|a little|another|just a|only a)"
_PREFACE = re.compile(
    r"^(?:(?:hi|hello|hey|good|morning|afternoon|evening|yes|yeah|well|so|okay|right|listen|now|look|dana|sir|"
    r"maam|there|"
    r"and|oh|thank you|thanks) )*(?:" + "|".join((
        rf"(?:i|we) (?:have|have got|got|have had)(?: got)? {_COUNT}(?: (?:quick|small|little|simple|short|"
        rf"silly|long))* "
        "(?:questions?|things?|query|queries|request|matters?|favou?r|story|problem|issue|situation)(?: to ask| "
        "to tell)?",
        rf"(?:i|we) (?:need|want|could use|am after|am looking for|would like|require)(?: {_COUNT})? (?:help|"
        rf"assistance|"
        "advice|hand|guidance|information)",
        "(?:can|could|will|would|are|may) (?:you|somebody|anybody|someone|anyone) (?:able to |there to "
        ")?(?:help|assist)"
        "(?: me| us)?",
        "(?:i|we) (?:would like|want|need|am going|will|shall|wish|prefer)(?: to)? (?:explain|tell you|ask|start|begin|"
        "take|say|put|lay|go|speak|read)(?: (?:you|this|it|that|something|a question|one thing|things|the whole "
        "(?:thing|"
        "story)|everything|out|my time|you this|you something|at the beginning))*",
        "let me (?:tell|explain|start|begin|ask|read)(?: (?:you|this|it|that|something|a question|the whole (?:thing|"
        "story)|everything|out|at the beginning))*", "(?:are you )?ready for a (?:long|odd|strange|good|big) one",
        "(?:it is|this is|i have|that is) a (?:bit of a |very |rather )?(?:long|odd|strange|funny|complicated) "
        "(?:one|story|"
        "tale)", "(?:i will|i shall) (?:try to )?(?:be (?:brief|quick|short)|keep (?:it|this) (?:short|brief))",
    )) + rf")(?: {_POLITE})*$"
)  # fmt: skip


def only_announces(text: str, quote: str) -> bool:
    """Whether the sentence of `text` that holds `quote` tells only how the member will tell it."""
    at = text.find(quote)
    for sentence in sentences(text):
        if sentence.start <= at < sentence.end:
            return _PREFACE.match(str(sentence)) is not None
    return False
