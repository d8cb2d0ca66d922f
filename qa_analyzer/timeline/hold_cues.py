"""Words around a long silence that tell what it was.  Each reads plain tokens, joined by spaces."""

from __future__ import annotations

import re

from qa_analyzer.text.normalise import tokens

_WORK = (
    "(?:pull|bring|load|open|look|see|type|typing|enter|check|read|reading|scroll|find|get into|update|fill|filling|"
    "process|put (?:it|this|that) in|make a|add|note|take a look|have a look|go through|work|dig|log|sign|switch|"
    "start|restart|refresh|calculate|compare|count|search)"
)
ON_LINE = re.compile(
    rf"\b(?:let me|let us|lemme|(?:while|as|whilst) i|i will|i am(?: going to)?|i have to|i need to) "
    rf"(?:just |quickly |first |now |going to )*{_WORK}(?:ing)?\b(?! (?:\w+ ){{0,4}}?(?:with|from|upstairs|by) "
    r"(?:the|my|our|a|some|them|him|her|billing|finance|accounts|legal|it)\b)|"
    r"\b(?:system|computer|screen|page|machine|it|this|everything) (?:is|keeps|takes) (?:\w+ ){0,3}?(?:slow|loading|"
    r"thinking|taking|freezing|frozen|sluggish|a (?:bit|while|moment|little))\b|"
    r"\b(?:still|stay|staying|stays|right) (?:\w+ ){0,2}?(?:here|on the (?:line|phone|call)|with you)\b|"
    r"\b(?:typing|scrolling|loading|searching|updating|entering|going through|"
    r"writing (?:it|this|that|all|down)|filling (?:in|out))\b"
)
"""The agent works where the member hears it: said before a silence, no hold by itself."""

OWN_PAUSE = re.compile(
    r"\b(?:hold|hang) (?:on|up)\b|\b(?:one|just a|half a|wait a|give me a|gimme a|a) (?:\w+ )?(?:sec|second|moment|"
    r"minute|mo|tick)\b|"
    r"\b(?:let me|i will|i have to|i need to|i must|lemme|i am(?: going to)?|i would have to) (?:just |quickly |"
    r"have to |go and |go |run and )*(?:get|getting|grab|find|look|looking|check|checking|see|fetch|turn|open|"
    r"opening|"
    r"read|reading|pull|dig|search|try|trying|ask|"
    r"put you|do|doing|restart|write|walk|log|type)\b|\b(?:bear with me|doing (?:it|that) now|at the door)\b|^wait\b|"
    r"\b(?:can|could|would|will) you (?:just |please )?(?:hold|wait|hang)\b"
)
"""The member's own pause: something is fetched, tried or read."""

WAITS = re.compile(
    r"\b(?:i will|i can|i could|i would rather|i am happy to|happy to|can|will|sure) (?:just |gladly |happily |"
    r"still )*"
    r"(?:hold|wait|hang|stay|stand by|be here)\b"
)
"""The member waits for the agent: no pause of their own."""

TASK = re.compile(
    r"\b(?:can|could|would|will) you (?:please |just |try to |have a |go ahead and |quickly )*(?:check|look|try|turn|"
    r"restart|open|read|click|log|go|type|find|see|unplug|plug|switch|write|refresh|press|enter|download|reset|"
    r"scan|tell|get|grab|fetch)\b|"
    r"\btake (?:your time|a (?:minute|moment|second|look))\b|\b(?:read|look) (?:it|that|this|them) (?:over|through)\b"
)
"""The agent gives the member something to do."""

EITHER_SAYS = re.compile(r"\b(?:please hold|hold please|hold the line|hold the phone|put me on hold)\b")
"""Words with the word for a hold by which a member asks for a pause as well."""

NAMES_HOLD = re.compile(r"\bhold(?! (?:on|up|off)\b)\b|\bmute\b")
"""A hold by its name, not "hold on"."""
ASKING = re.compile(
    r"\b(?:hold\w*|whole|hole|hol|moments?|minutes?|mins?|secs?|seconds?|wait\w*|line|mute|tight|bear with|hang\w*|"
    r"away|ask|check with|speak to|talk to)\b"
)
"""Words of which a request may have been made that no rule knows."""

_HELD = r"(?:holding|hold|on hold|held|waiting on hold)"
RETURN_HOLD = re.compile(
    rf"\b(?:thank|thanks|appreciate|grateful|obliged|cheers|sorry|apolog\w+) (?:\w+ ){{0,6}}?{_HELD}\b|"
    rf"\b{_HELD} (?:\w+ ){{0,3}}?(?:appreciated|thank you|thanks)\b|\bback from hold\b"
)
"""The agent's first words after a silence name it a hold."""
RETURN_WAIT = re.compile(r"\b(?:sorry|apolog\w+) (?:\w+ ){0,6}?(?:wait|waiting|delay|long|keep(?:ing)? you|kept you)\b")
BACK = re.compile(
    r"\b(?:i am|we are|i have|am|and) back\b|\bback with you\b|\b(?:hello|hi|hey) again\b|\bgot you back\b"
)
"""The agent says to be back."""
HELLO = re.compile(
    r"^(?:(?:hello|hi|hey|yes|yeah|sorry|um|okay|excuse me|anyone|anybody|are|is|you|still|there|with|me|anyone|i|am|"
    r"here|can|hear|did|we|get|cut|off|lost|line|dead|on|have|been|this|the) ?)+$"
)
"""A member who only asks whether anybody is there."""
CHECK_IN = re.compile(
    r"\bstill (?:\w+ ){0,2}?(?:looking|working|checking|waiting|digging|trying|searching|on it|with|talking|chasing|"
    r"going|at it|here)\b|\b(?:another|more|longer|bit longer)\b|\b(?:nearly|almost|not quite) (?:there|done|"
    r"finished)\b|"
    r"\b(?:will not|should not|not) be (?:\w+ ){0,2}?long\b|\bbear with\b|\bback on hold\b|\bhang (?:on|in|tight)\b|"
    r"\b(?:just )?checking in\b|\b(?:not|have not) forgotten\b|\bhold (?:on|again|the line|a)\b|\bjust a\b"
)
"""The agent looks in between two silences and goes on being away."""
ASKS_BACK = re.compile(
    r"^(?:(?:wait|hold on|hang on|sorry|oh|well|but|so|and|okay|first|before (?:that|you (?:go|do))|one "
    r"(?:thing|second|"
    r"more thing)|actually|then|um|now|just|quickly|quick question) )*"
    r"(?:(?:what|which|where|when|who|whose|why|how)\b(?! not\b| about that\b)|"
    r"(?:do|does|did|is|are|was|were|will|would|can|could|should|has|have|am) "
    r"(?:i|you|it|that|this|they|there|we|he|she|the|my|your|a|any)\b)"
)
"""A member who asks something instead of answering: by its words, where nothing is punctuated."""
ANSWERS_ASKED = re.compile(
    r"^(?:(?:oh|well|ha|yes|yeah|yep|aye|no|nope|sure|of course|i think|i guess) )*(?:i|we|it|that|you|there) "
    r"(?:can|could|would|do|does|have|is|might|may|must|shall|(?:it|that) will|will not|would not|can not|do "
    r"not|does not)"
    r"(?: not)?(?: then| so| indeed| love| dear)?$"
)
"""A short answer that only a question gets: "I could", "it won't"."""


_ASKS_FOR_PAUSE = re.compile(r"\byou (?:\w+ )?(?:hold|wait|hang|bear|give me|stay)\b")


def own_pause(text: str) -> bool:
    """Whether a member's words begin a pause of their own: no wait for the agent, no "wait, will I lose my place?"."""
    said = plain(text)
    if not OWN_PAUSE.search(said) or WAITS.search(said):
        return False
    asks = text.rstrip().endswith("?") or ASKS_BACK.match(said) is not None
    return not asks or _ASKS_FOR_PAUSE.search(said) is not None


def plain(text: str) -> str:
    """The text as these expressions read it."""
    return " ".join(t.text for t in tokens(text))
