"""Holds asked for without the word: "it'll be another minute with them, is that okay?", right before a hold."""

from __future__ import annotations

import re

from qa_analyzer.core.acts import Act, ActKind

from ._hold_time import times_in
from ._hold_words import TAG
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

OKAY = re.compile(r"\b(okay|ok|al(l |l)?right|yeah)\s*\?\s*$", re.IGNORECASE)
"""A turn that ends so asks for leave."""
NEAR_CHARACTERS = 40
"""How far a length may stand behind the frame that asks for it: some seven words (set by hand)."""


def asked_in_context(spoken: Spoken) -> Act | None:
    """The request or announcement in an agent turn that a hold follows: a length or a leaving, and whether it asks."""
    length = next((m for m, _ in times_in(spoken.text)), None)
    leaves = _LEAVES.search(spoken.text)
    if length is None and leaves is None:
        return None
    asks = TAG.search(spoken.text) or OKAY.search(spoken.turn.text) or _asks_for(spoken, length)
    if asks:
        return spoken.act(
            ActKind.HOLD_REQUEST, length or leaves, "asked right before a hold", mode="asks", score=0.8,
            slots={"named": "yes"},
        )  # fmt: skip
    if length is None:
        return None
    return spoken.act(
        ActKind.HOLD_ANNOUNCEMENT, length, "a length right before a hold", mode="announces", score=0.7,
        slots={"named": "yes"},
    )  # fmt: skip


def _asks_for(spoken: Spoken, length: re.Match[str] | None) -> bool:
    """Whether the length is asked for: right after a frame, or in a sentence that ends in a question mark."""
    if length is None:
        return False
    if any(0 <= length.start() - m.end() <= NEAR_CHARACTERS for m in _ASKS.finditer(spoken.text)):
        return True
    at = spoken.act(ActKind.HOLD_TIME, length, "").quote
    rest = spoken.turn.text[spoken.turn.text.find(at) + len(at) :]
    return re.match(r"[^.!?]*\?", rest) is not None
