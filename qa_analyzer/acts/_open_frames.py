"""Frames of leaving open when something will be done, read in the plain words of a sentence."""

from __future__ import annotations

import re

from ._left_frames import HOUSE

_SOME = (
    rf"(?:they|he|she|somebody|someone|{HOUSE}|there|one|things|an? \w+|the (?:mood|chance|time|queue|dust|backlog|"
    rf"list|"
    r"courier|post|bank|paperwork|diary|pile|spirit|machine|next \w+))"
)
VAGUE_FRAMES: tuple[re.Pattern[str], ...] = tuple(re.compile(p) for p in (
    rf"(?<=\w )(?:when|whenever|as and when|as soon as) {_SOME} (?!was\b|were\b|had\b|did\b|\w+ed\b)(?:\w+ ){{1,5}}$",
    r"\b(?:in|at) (?:its|their|his|her|due) (?:own )?(?:turn|order|time|course|pace|speed)\b",
    r"\b(?:work|works|go|goes|get|take|takes|deal|deals|do|does|handle|handles) (?:\w+ ){0,3}?(?:in (?:order|turn|"
    r"sequence)|one by one|one at a time|as they come)\b",
    r"\bfirst come first served\b|\bown (?:sweet |good )?(?:time|pace)\b|\bas (?:they|he|she|the \w+) (?:finds?|"
    r"gets?|goes?|comes?) (?:\w+ ){0,3}?(?:time|to it|down|round|in)\b",
    r"\b(?:sit|hang) tight\b|\b(?:bit|lot) of a (?:wait|while|queue)\b|\bhold your breath\b|\bbear with them\b",
    rf"\b(?:down|left|up) (?:to|with) (?:them|him|her|the (?:bank|post|courier|post office|printers?|carrier)|"
    rf"{HOUSE})\b"
    r"(?! (?:to|and|for) (?:decide|choose|say))",
    r"\bat some (?:stage|point)\b|\bby and by\b|\bone of these\b|\bsooner rather than later\b|\bbefore too long\b",
    r"\bcould be (?:days|weeks|months|hours)\b|\b(?:days|weeks|months) (?:or|maybe) (?:weeks|months|longer|more)\b",
))  # fmt: skip
"""Plainly no time."""
OPEN_FRAMES: tuple[re.Pattern[str], ...] = tuple(re.compile(p) for p in (
    r"\b(?:i|we|nobody|no one|they) (?:can|could|would|do|will|might|should|dare|am|are|"
    r"is)? ?not (?:\w+ ){0,2}?(?:say|tell|speak|know|promise|swear|guess|predict|name|commit|sure|put (?:a|any)|"
    r"give (?:(?:us|you|me) )?(?:a|any|out|dates|times))\b",
    r"\b(?:god|heaven|heavens|goodness|lord|who) (?:only )?knows\b|\bi wish i knew\b|\b(?:i have|no|"
    r"not a) (?:no )?(?:idea|clue|notion)\b",
    r"\b(?:anyone|anybody|your) (?:is )?guess\b|\bpiece of string\b|\bout of (?:my|our) hands\b",
    r"\b(?:i|we|they|he|she) (?:have|has|give|gives|got) (?:us |me )?no (?:\w+ )?(?:date|dates|time|times|word|"
    r"timeline|timeframe|timescale|estimate|promises?)\b",
    r"\b(?:no|not a|without a) (?:fixed |set |firm |real )?(?:date|timeline|timeframe|timescale|estimate)\b",
    r"\bnot (?:something (?:i|we|they) (?:can|could|would)|the (?:one|person) to (?:ask|say)|(?:my|our) (?:call|say)|"
    r"mine to|for me to)\b|\bno (?:saying|telling|knowing)\b|\b(?:never|nobody|no one) (?:\w+ )?(?:tells?|told|says?|"
    r"said|knows?)\b",
    r"\bcould be (?:quick|slow|sooner|later|longer)\b|\b(?:making it up|guessing) if\b",
    r"\b(?:once|after|as soon as) (?:the|your|a|an|that|this|it|they|he|she|\w+) (?:\w+ ){0,2}?(?:is|are|has|have|"
    r"\w+s)\b",
))  # fmt: skip
"""Says no time, or an order of things: it leaves open what the member asked, or what was told of beside it."""
NOT_OPEN = re.compile(
    r"\b(?:(?:know|tell|say|sure) (?:you )?(?:why|what|who|how (?:it|that|they|you)|which|if|whether|where)|"
    r"do not know (?:him|her|them|you)|(?:once|after|as soon as) (?:you|i|we)\b)"
)
