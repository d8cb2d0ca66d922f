"""Questions that ask for a hold by what they are, not by their words: asked of the wait, of the agent's "
"leaving, or of
what was just announced."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_analyzer.text.normalise import sentences

from ._hold_time import times_in
from ._other_waits import NO_WAIT, OTHER_WAIT, TELLS_THEN_CONFIRMS
from ._suits import FINE, HEAVY, asks_comfort

_AUX = r"(?:can|could|may|might|shall|should|will|would|do|does|did|are|is|was|were|have|has|had)"
_HEAD = re.compile(
    rf"\b(?:(?:what|which|where|when|who|whose|why|how)\b(?: \w+){{0,3}}? )?{_AUX} (?:not )?"
    r"(?:you|i|we|it|that|this|there|they|he|she)\b|"
    r"\b(?:what|which|where|when|who|whose|why|how)\b|\b(?:reckon|think|suppose) you (?:can|could|would|might)\b|"
    r"\byou (?:permit|allow|accept|consent|authori[sz]e)\b"
)
"""Where a question begins: the verb before its subject, or a question word."""
_LEAVE_IF = re.compile(r"\b(?:with|for|to|by|of) (?:you|ya) (?:if|that|when) (?:i|we)\b")
"""Leave asked without a verb before its subject: "is good for you if I ..."."""
WAITS = re.compile(
    r"\b(?:hold|holding|wait|waits|waited|waiting|hang(?:ing)? (?:on|about|around|in|there|tight|fire)|"
    r"stick(?:ing)? (?:around|with me|it out|there)|stay(?:ing)? (?:put|there|with me|here|on the|close)|"
    r"sit(?:ting)? (?:tight|there|through|in|with)|stand(?:ing)? by|bear(?:ing)? with|linger\w*|alone|on your own|"
    r"by yourself|silence|quiet|music|tunes?|listen(?:ing)? to|put(?:ting)? up with|leave you|put you|park you|mute|"
    r"dead air)\b"
)
_TASK = re.compile(
    r"\byou (?:please |just |quickly |kindly |try to |maybe )*(?:read|tell|spell|confirm|check|look|open|find|log|"
    r"click|try|restart|grab|repeat|verify|send|email|type|press|say|describe|remember|know|see|hear|get|need|"
    r"want to "
    r"(?!hold|wait|hang|stay)|understand|follow|call|ring|write|scan|upload|calling|sure|aware)\b"
)
_PAST = re.compile(
    r"^(?:did|was|were|has|had|have (?:you|i|we|they|he|she|it) (?:\w+ )?(?:been|waited|had|tried|\w+ed))\b"
)
_STATES = re.compile(r"^(?:is|are) (?!you\b)")
_SUITS = re.compile(rf"\b(?:{FINE}|{HEAVY}|chance|way|if (?:i|we))\b")
_GOES = re.compile(
    r"^(?:can|could|may|might|shall) (?:i|we) (?:just |quickly |perhaps |maybe )*"
    r"(?!(?:help|assist|ask|take|get|have|confirm|verify|check|send|email|text|call|change|cancel|offer|book|"
    r"schedule|"
    r"add|remove|read|give|tell|interest|suggest|update|note|use|record|say|do|see|know|start|begin|speak|be|come)\b)"
    r"\w+(?: off| away| out| quiet| silent| dark| back)?(?: on you| from you| from the (?:line|phone))?"
    r"(?: (?:once|again|for|briefly|a (?:bit|minute|moment|second|tick|while|sec)|one (?:more|last)|while|and|until|"
    r"till)\b|$)"
)
"""The agent asks to do something for a while that has no object: "may I vanish once more?"."""
_MEANWHILE = re.compile(r"^(?:can|could|would|will|are|do|might|may) you\b.* (?:while|whilst|until|till) (?:i|we)\b")
_TAIL = re.compile(
    rf"\b(?:{FINE}|\w+[ai]ble) (?:with|by|for) (?:that|this|it|you)$|\b(?:bearable|deal|agreed|any objections?|"
    rf"any reason (?:not to|why not))$|"
    r"\b(?:can|could|would|will|do) you (?:\w+ ){0,3}?(?:bear|stand|take|manage|handle|survive|stomach|live "
    r"with|cope "
    r"with) (?:that|this|it)$"
)
_TOLD = re.compile(
    r"(?<!if )(?<!while )(?<!that )(?<!when )(?<!as )(?<!until )\b(?:(?:i am (?:going to |just |gonna )?|i will "
    r"|let me )"
    r"(?:just )?(?:put|pop|plac|stick|park|leav|drop)\w*|hold (?:on|the line)|hang on|back in)\b"
)
"""Without punctuation: where a question is over and a hold is told."""
LEAST_ASKED = 3
"""So many words a question has at least before that (set by hand)."""
Question = tuple[str, int]
"""A question's normalised words, and where in the turn's characters it ends."""


def questions(text: str) -> Iterator[Question]:
    """The questions of a turn; of one without punctuation, what follows each inverted verb or question word."""
    for sentence in sentences(text):
        if sentence.question is False:
            continue
        said = str(sentence)
        heads = sorted({m.start() for m in _HEAD.finditer(said)} | set(_length_heads(said)))
        if not heads and sentence.question:
            heads = [0]
        for i, at in enumerate(heads):
            words = said[at : heads[i + 1] if i + 1 < len(heads) else len(said)].strip()
            told = _TOLD.search(words) if sentence.question is None else None
            if told is not None and words.count(" ", 0, told.start()) > LEAST_ASKED:
                words = words[: told.start()].strip()
            yield words, sentence.tokens[said.count(" ", 0, at + len(words))].end


def _length_heads(said: str) -> Iterator[int]:
    """Where "would two more minutes ... be" or "is a minute ... okay" begins."""
    for match, _ in times_in(said):
        before = re.search(r"\b(?:is|are|would|will|do|could) (?:a |an |another |just |only )*$", said[: match.start()])
        if before and (said[before.start() :].startswith(("would", "will", "do", "could")) or _says_fine(said, match)):
            yield before.start()


def _says_fine(said: str, length: re.Match[str]) -> bool:
    return re.match(rf"(?: \w+){{0,5}}? (?:{FINE}|{HEAVY})\b", said[length.end() :]) is not None


def asks_to_wait(question: str) -> bool:
    """Whether a question asks for the member's wait, or for the agent's leave to go."""
    if TELLS_THEN_CONFIRMS.search(question):
        return False
    if _PAST.match(question) or OTHER_WAIT.search(question) or NO_WAIT.search(question) or _TASK.search(question):
        return False
    head = _HEAD.match(question)
    if head is not None and (
        re.match(r"wh|how", question) or (_STATES.match(question) and not _SUITS.search(question))
    ):
        return False
    if _GOES.match(question) or _MEANWHILE.match(question):
        return True
    length = next(times_in(question), None) is not None
    return (head is not None or length) and (length or WAITS.search(question) is not None)


def wait_asked(text: str, told: int | None = None) -> bool:
    """Whether the turn's `text` asks for the member's wait or for leave to go.

    `told`: the character at which it tells of a hold; then it asks from there on, or by a question mark behind that.
    """
    since = told or 0
    if any(end > since and asks_to_wait(words) for words, end in questions(text)):
        return True
    for sentence in sentences(text):
        said = str(sentence)
        if sentence.end > since and _LEAVE_IF.search(said) and (WAITS.search(said) or any(times_in(said))):
            return True
        if told is not None and sentence.question and sentence.start <= told < sentence.end and not _inverted(said):
            return True  # "so it's two minutes of music, if you can bear it?"
    return False


def _inverted(said: str) -> bool:
    return _HEAD.search(said) is not None or re.search(r"\b(?:right|correct|yes|no)$", said) is not None


def comfort_asked(text: str, since: int = 0) -> bool:
    """Whether the turn's `text` asks from character `since` on whether what it announces suits the member."""
    if any(end > since and asks_comfort(words) for words, end in questions(text)):
        return True
    return any(_TAIL.search(str(s)) and s.end > since and s.question is not False for s in sentences(text))
