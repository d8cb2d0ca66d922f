"""Holds asked for without the word: "mind if I hop over to them?", "another minute, is that okay?", before one."""

from __future__ import annotations

import re

from qa_analyzer.core.acts import Act, ActKind

from ._hold_choice import choice
from ._hold_question import WAITS, comfort_asked, wait_asked
from ._hold_time import times_in
from ._hold_words import TAG
from ._other_waits import OTHER_WAIT, TELLS_THEN_CONFIRMS
from ._spoken import Spoken

_ASKS = re.compile(
    r"\b(can|could|may|might|shall|would) (i|we) (\w+ ){0,3}?(have|take|steal|borrow|get|grab|beg|ask|trouble|bother|"
    r"need|use|leave|keep|go|step|pop|nip|run|duck)\b|"
    r"\b(can|could|would|will|do|are) you (\w+ ){0,3}?(mind|spare|give|lend|wait|stay|hang|bear|sit|stand|manage|"
    r"have|got|okay|all right|happy|fine|able|good|allow|grant|let)\b|"
    r"\b(you|that|this|it) (be |are )?(okay|all right|fine|good|cool) (with|for|to|if)\b|"
    r"\b(mind|okay|all right|fine|cool) if (i|we)\b|\bokay (with|by|for) you\b|\bwhat do you say\b"
)
"""Frames that ask for leave or for time."""
_LEAVES = re.compile(
    r"\b(i|we|let me|to|me|us|will|just) (\w+ ){0,3}?(go|going|step|stepping|pop|popping|nip|nipping|run|running|head|"
    r"heading|duck|dash|jump|walk|leave|check|ask|grab|get|call|ring|speak|talk|chase|look|find)\b( \w+){0,3}? (back|"
    r"away|off|over|out|across|round|with|to|them|her|him|someone|somebody|my|our|the|and|into|at|this|that|it|down)\b|"
    r"\b(stay|hang|wait|sit) (with me|there|here|right there|put|tight|on)\b|\b(do not|don't) go anywhere\b|"
    r"\b(with|from|behind|for) (them|her|him|me) (again|another|one more)\b"
)
"""The agent is about to be away from the line."""
_LEAVE = re.compile(
    r"\b(mind|okay|ok|all right|alright|fine|cool|good|problem|trouble|objections?|object|objecting|suit you|terrible|"
    r"awful|rude) (if|to|with|for) (i|me|my|we|us|our)\b(?! (\w+ )?((ask|call|send|sent|confirm|verif|charg|"
    r"record|read|updat|us|tell|told|explain|book|schedul)\w*|have|having|take|taking|took|speak|say|be|get|getting|"
    r"email|close|"
    r"cancel|"
    r"change|note|noting|share|give|giving|gave|add|adding|put (it|that|this|your)|try|look|pull|start|sign|remove|"
    r"switch|"
    r"move)\b)|"
    r"\b(will|would|can|could|may|might|if) (you|i) (\w+ )?(let|allow|permit|excuse|forgive|release|"
    r"spare) me\b(?! (\w+ )?"
    r"(know|have your|your|confirm|verify))|"
    r"\b(say the word|say so|give the nod|nod|with your (leave|blessing|permission|okay|say so)) (and|then|if) i\b|"
    r"\bshall (i|we) (\w+ )?(go|run|pop|hop|nip|step|slip|dash|walk|head|leave|chase|find|fetch|ring|phone|hold|wait)\b"
)
"""Frames that ask for leave to be away, whatever takes the agent away: where a hold begins right after."""
_WAITING = (
    r"(hold|holding|wait|waiting|hang|hanging|stay|staying|stick|sticking|sit|sitting|stand|standing|bear|bearing|"
    r"linger|"
    r"lingering|give|giving|lend|lending|spare|sparing|manage|survive|tolerate|let|letting)"
)
_GAME = (
    r"(comfortable|open|agreeable|amenable|game|content|cool|good|down|up|keen|okay|ok|fine|all right|alright|happy|"
    r"willing|prepared|patient|able|free|averse|opposed|kind|kindly|please)"
)
_PATIENCE = re.compile(
    rf"\b(will|would|can|could|are|do|if|might|you) (you )?(\w+ ){{0,2}}?{_GAME}( enough|"
    rf" as)? (\w+ ){{0,2}}?{_WAITING}\b"
    r"(?! (up|it up|that)\b)(?! (\w+ ){0,4}?(your|number|email|name|know|date|digits|address|zip|details?)\b)"
)
"""Frames that ask the member for patience: "would you be up for hanging around?"."""

_OKAY = re.compile(
    r"(?<!me )(?<!you )(?<!it )(?<!going )(?<!working )\b(okay|ok|al(l |l)?right|yeah)\s*\?\s*$", re.IGNORECASE
)
_PAST = re.compile(r"\b(?:did|was|were|has|had|have you (?:been|had|waited))\b[^.!?]*$")
NEAR_CHARACTERS = 40
"""How far a length may stand behind the frame that asks for it: some seven words (set by hand)."""


def leave_asked(text: str) -> re.Match[str] | None:
    """Where normalised words ask for leave to be away, or for the member's patience."""
    found = _PATIENCE.search(text)
    if found is not None and (other := OTHER_WAIT.search(text, found.start())) and other.start() < found.end():
        found = None
    return found or _LEAVE.search(text)


def says_okay(text: str) -> bool:
    """Whether a turn ends in "okay?": so it asks for leave."""
    return _OKAY.search(text) is not None


def asked_in_context(spoken: Spoken) -> Act | None:
    """The request or announcement in an agent turn that a hold follows: a length or a leaving, and whether it asks."""
    length = next((m for m, _ in times_in(spoken.text)), None)
    leaves = _LEAVES.search(spoken.text)
    if frame := leave_asked(spoken.text):
        return _request(spoken, frame)
    if (offered := choice(spoken.text)) is not None:
        return _request(spoken, offered.where)
    if wait_asked(spoken.turn.text):
        return _request(spoken, length or leaves)
    waits = length or leaves or WAITS.search(spoken.text)
    if waits is None:
        return None
    text = spoken.turn.text
    if comfort_asked(text) or ((length or leaves) and (TAG.search(spoken.text) or says_okay(text))):
        return _request(spoken, waits)
    if _asks_for(spoken, length):
        return _request(spoken, length)
    if length is None:
        return None
    return spoken.act(
        ActKind.HOLD_ANNOUNCEMENT, length, "a length right before a hold", mode="announces", score=0.7,
        slots={"named": "yes"},
    )  # fmt: skip


def _request(spoken: Spoken, where: re.Match[str] | None) -> Act:
    return spoken.act(
        ActKind.HOLD_REQUEST, where, "asked right before a hold", mode="asks", score=0.8, slots={"named": "yes"}
    )


def _asks_for(spoken: Spoken, length: re.Match[str] | None) -> bool:
    """Whether the length is asked for: right after a frame, or in a sentence that ends in a question mark."""
    if length is None:
        return False
    if any(0 <= length.start() - m.end() <= NEAR_CHARACTERS for m in _ASKS.finditer(spoken.text)):
        return True
    if TELLS_THEN_CONFIRMS.search(spoken.text):
        return False
    at = spoken.act(ActKind.HOLD_TIME, length, "").quote
    rest = spoken.turn.text[spoken.turn.text.find(at) + len(at) :]
    if _PAST.search(spoken.turn.text[: spoken.turn.text.find(at)].casefold()):
        return False
    return re.match(r"[^.!?]*\?", rest) is not None
