"""How a card's security code is named."""

from __future__ import annotations

import re

from .cue_words import OF_A_THING
from .digits import LOOSE_WORDS

_LETTERS = (
    r"c\W{0,2}v\W{0,2}[vcbn](?:2\b)?|c\W{0,2}[cb]\W{0,2}[vb]|c\W{0,2}s\W{0,2}[cv]|c\.?i\.?d\.?"
    r"|(?:see|sea|cee|c) (?:vee|v|bee|the) (?:vee|v|see|c|bee)"
)
_CODE_WORD = (
    r"card\s+verification(?:\s+(?:code|number|value))?|(?:(?<!social )(?:security|verification|validation|safety"
    r"|signature"
    r"|secret))(?:\s+(?:code|number|digits|value)|(?=\s*\?))"
    r"|(?:^|(?<=and )|(?<=the ))(?:security|verification)(?=\W*$)"
    r"|(?:(?<=[.?!:,] )|^|\b(?:the|my|your|card|card's|its|back|digit|for|that|and)\s+)codes?(?!\s+(?:is|was|for) "
    r"(?:(?:on |at |in |by )?(?:the )?(?:door|gate|building|sign|wall|invite|email|fridge)))"
)
_DIGIT = rf"(?:\d{{1,4}}|{'|'.join(sorted(LOOSE_WORDS))})"
_PLACE = (
    r"(?:digits?|numbers?|code)\s+(?:\w+\s+){0,3}?(?:on|from|at|off)\s+(?:(?:the|your|its|my|that)\s+)?(?:very\s+)?"
    r"(?:back|front|rear|reverse|flip side|other side|right-hand side|signature (?:strip|panel))"
    rf"|on\s+(?:the|its)\s+(?:very\s+)?(?:back|rear|reverse|strip)(?!{OF_A_THING})"
    r"|\brear\b|signature strip|(?<!call )\bback (?:numbers?|digits?|code)\b"
    rf"|(?<!at the )(?<!in the )(?<!out )(?<!out the )\bback(?:'s|’s|s| is| says| reads)(?= (?:now |just )?{_DIGIT}\b)"
    r"|back of (?:the|your|my|that)?\s*card"
)
_COUNTED = (
    r"(?:three|four|3|4)[\s-]+digits?(?:\s+\w+)?\s+(?:code|number)s?|little\s+(?:code|number|three digit)"
    r"|(?<!last )(?<!first )(?<!next )(?<!final )(?:three|3|four small|3 small|three small|three "
    r"little)\s+(?:digits|numbers)"
    r"|(?:last|final)\s+(?:three|3)\b"
)
CODE = re.compile(rf"\b(?:{_LETTERS}|{_CODE_WORD}|{_PLACE}|{_COUNTED})(?!\w)")
CODE_AFTER_CARD = re.compile(
    r"(?<!zip )(?<!area )(?<!promo )(?<!postal )(?<!coupon )(?<!discount )(?<!country )(?<!access )(?<!error )"
    r"(?<!reference )\b(?:code\b|(?:and|on|at)\s+the\s+back\b|(?:last|other)\s+(?:three|3)\b"
    rf"|(?:on|and|the)\s+fronts?(?:'s|’s)?(?:\s+(?:is|says|has|it's))?(?= {_DIGIT}\b|\s*\?)"
    rf"|\bback\s+\w+(?:'s|’s| is| says| reads)(?= {_DIGIT}\b)"
    r"|\bfront\s+(?:code|ones?)\b|(?:(?<=[.?!,;] )|^)(?:and |now |so |ok |okay )*(?:what's |what is )?"
    rf"(?:behind|underneath)(?=\W*(?:$|\?| is\b| {_DIGIT}\b)))",
)
"""After a card number a mere "code" is its security code, and what stands on its front or behind it."""
OTHER_THAN_DATE = re.compile(
    r"\bcard\b.{0,60}\b(?:date|expir\w*)\b.{0,60}\bother (?:one|ones|number|numbers|bit|thing|three|digits)\b"
)
"""Where card and date are known already, the other one is the code."""
BARE_PLACE = re.compile(r"on\s+(?:the|its)\s+(?:very\s+)?(?:back|rear|reverse|strip)|rear")
"""A place without a word of digits: the card's only where a card is spoken of, or the number stands alone."""
