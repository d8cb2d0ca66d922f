"""Talk of the account where it takes more than a phrase to tell.

"Done" changes the account only after a wish to have it changed; what the member told before is their story, not the
record's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import sentences, tokens

from ._spoken import Spoken

WISH = re.compile(
    r"\b(?:cancel|close|stop|end|change|update|switch|move|upgrade|downgrade|remove|delete|take|reset|unlock|"
    r"refund|renew|"
    r"pause|add|put|turn|fix|merge|do it|go ahead|do that|want (?:it|that)|yes please|get rid|reverse|reinstate|"
    r"extend)\b"
)
DONE = re.compile(
    r"^(?:(?:okay|right|so|and|there|yeah|yep|sure|all right|there you go|well|perfect|great) )*(?:it is|that "
    r"is|that has been|all|"
    r"they are|both are|you are|consider it|i have)? ?(?:all )?(?:done|sorted|taken care of|gone|off|cancelled|"
    r"canceled|closed|fixed|in|changed|"
    r"updated|switched|complete|processed|through|set|open|unlocked|unblocked|restored|live|active|working|back on)\b"
)
STOP = frozenset(
    "you your the and that this are was were have has had with for from did does not his her they them what "
    "when it is "
    "so okay right yeah well just now here there then see can out our its been will would i am an at to of in "
    "on a my "
    "me we us be do got get says show shows".split()
)
STEM = 5
"""Words are compared by so many first letters: "code" and "codes", "renewal" and "renewed" are one (set by hand)."""
STORY_SHARE = 0.75
"""From this share of a sentence's telling words on that the member said before, it repeats the member's story."""


def done_as_wished(turns: Sequence[Turn]) -> Iterator[Act]:
    """A bare "it's done" right after the member wished a change."""
    wished = ""
    for index, turn in enumerate(turns):
        spoken = Spoken.of(index, turn)
        if turn.role == "member":
            wished = spoken.text
        elif turn.role == "agent" and wished and WISH.search(wished):
            for sentence in sentences(turn.text):
                words = str(sentence)
                if sentence.question is not True and len(sentence.words) <= 8 and DONE.search(words):
                    match = re.search(re.escape(words), spoken.text)
                    yield spoken.act(ActKind.ACCOUNT_MATTER, match, "done as wished", mode="announces", score=0.85)
                    break
            wished = ""


def without_story(acts: list[Act], turns: Sequence[Turn]) -> list[Act]:
    """Account matters that only repeat what the member told get a low score."""
    told: set[str] = set()
    upto: list[frozenset[str]] = []
    for turn in turns:
        upto.append(frozenset(told))
        if turn.role == "member":
            told |= {t.text[:STEM] for t in tokens(turn.text)}
    kept = []
    for act in acts:
        if act.kind is ActKind.ACCOUNT_MATTER and act.mode == "reports":
            text = turns[act.turn].text
            at = text.find(act.quote)
            sentence = next((s for s in sentences(text) if s.start <= at < s.end), None)
            words = {w[:STEM] for w in sentence.words if w not in STOP and len(w) > 2} if sentence else set()
            if words and len(words & upto[act.turn]) / len(words) >= STORY_SHARE:
                act = replace(act, score=0.5, found_by=f"{act.found_by} (the member's story)")
        kept.append(act)
    return kept
