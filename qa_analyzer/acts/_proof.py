"""Proof of who calls, and talk of the account, where it takes more than a phrase to tell.

A value read out and affirmed proves as a question answered does; "done" changes the account only after a wish to have
it changed; what the member told before is their story, not the record's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import sentences, tokens

from ._masked import told_masked
from ._spoken import Spoken

_DIGIT = r"(?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine|double|triple|\d+)"
_NUMBER = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|"
    r"seventy|eighty|ninety|hundred|oh)"
)
VALUES = {
    "email": re.compile(r"\b\w+ (?:at|dot|underscore|dash) (?:\w+ ){1,4}?(?:dot )?(?:com|net|org|co|io|edu|uk|"
    r"ca|us|me)\b"),
    "address": re.compile(
        rf"\b{_NUMBER} (?:\w+ ){{1,3}}?(?:street|drive|road|lane|avenue|court|way|place|boulevard|close|"
        rf"crescent|terrace|"
        r"circle|parkway|trail|square|highway|row|st|rd|ave|dr|blvd)\b"
    ),
    "birth_date": re.compile(r"\b(?:born|birthday|birth)\b(?: \w+){0,6}? (?:nineteen|19\d\d|\w+teenth|\w+th|"
    r"first|second|third)\b"),
    "digits": re.compile(rf"\b(?:ending|ends|finishing|last four|final four)(?: \w+){{0,2}}?(?: {_DIGIT}){{2,}}"),
    "phone": re.compile(rf"(?:\b{_DIGIT} ?){{7,}}"),
}  # fmt: skip
"""How a profile's details sound when they are read out."""
ASKED = re.compile(
    r"\b(?:is|was) (?:that|it|this) (?:still |all |the |also )?(?:right|correct|you|yours|current|good|true|him|"
    r"her|the one|"
    r"right one|same|up to date|your|where|what)\b|\b(?:right|correct|yes|yeah|still|you|ya)$|\b(?:sound|sounds|look|"
    r"looks|ring)s? (?:right|familiar|good|a bell|correct)\b|\b(?:do|have) i (?:have|got) (?:that|it|you|the) |"
    r"\bis (?:it|your|"
    r"that|this) (?:\w+ )?still\b|\bare you still\b|\bstill (?:at|on|the|using|living|your)\b|\bcan you "
    r"confirm\b|\bam i right\b|"
    r"\b(?:would|might) that be\b|\bthat (?:the right|your|you|him|her)\b"
)
AFFIRMED = re.compile(
    r"^(?:(?:oh|uh|mm|well|why|and|okay) )*(?:yes|yeah|yep|yup|aye|correct|right|sure|exactly|indeed|that is|"
    r"that it is|it is|"
    r"still|same|mhm|absolutely|si|of course|spot on|you got it|you have it|bang on|certainly|all correct|they are|"
    r"that one|the very|guilty|affirmative|uh huh)\b"
)
OWN = re.compile(
    r"\b(?:that|it|this) is (?:mine|me|my|us|our|him|her|the one)\b|^(?:\w+ ){0,3}(?:thats|its) (?:mine|me|my)\b"
)
"""The member calls what was read out their own, however it was asked."""
NO_PROOF = re.compile(
    r"\b(?:call|ring|phone|reach|text|dial|get) (?:you|him|her|me|us)?(?: \w+){0,2}? ?(?:back|on|at)\b|"
    r"\b(?:good|best|okay|right) to (?:"
    r"call|ring|reach|use)\b|\bdisconnected\b|\bcut off\b|\blos[et] (?:you|each)\b|\b(?:call|line|we) (?:drops?|"
    r"dropped)\b|\bsend (?:it|that|this|them)\b|"
    r"\b(?:our|my) (?:office|address|number|line|mailing|email)\b|\b(?:new|their|extension|wrong number|look "
    r"(?:them|it|her|him) up|our number|our address)\b"
)
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
STORY_SHARE = 0.75
"""From this share of a sentence's telling words on that the member said before, it repeats the member's story."""


def affirmed_values(turns: Sequence[Turn]) -> Iterator[tuple[Act, Act]]:
    """Each detail that the agent reads out and the member affirms, as question and answer."""
    for index, turn in enumerate(turns[:-1]):
        if turn.role != "agent" or turns[index + 1].role != "member":
            continue
        spoken, reply = Spoken.of(index, turn), Spoken.of(index + 1, turns[index + 1])
        if not AFFIRMED.search(reply.text) or NO_PROOF.search(spoken.text):
            continue
        asked = ASKED.search(spoken.text) or turn.text.rstrip().endswith("?")
        if not (asked or OWN.search(reply.text)):
            continue
        said = " ".join(Spoken.of(0, t).text for t in turns[max(0, index - 4) : index] if t.role == "member")
        for detail, shape in VALUES.items():
            found = shape.search(spoken.text)
            masked = told_masked(turn.text, detail)
            told = any(told_masked(t.text, detail) for t in turns[max(0, index - 4) : index] if t.role == "member")
            if (
                (found is None and not masked)
                or told
                or any(v.search(said) for v in (VALUES["email"], VALUES["phone"], shape))
            ):
                continue  # what the member has just given is read back, not confirmed
            slots = {"detail": detail}
            ask = spoken.act(ActKind.IDENTITY_QUESTION, found, "a detail is read out", mode="asks", slots=slots)
            yes = slots | {"question_turn": str(index)}
            yield ask, reply.act(ActKind.IDENTITY_ANSWER, None, "affirms what was read out", score=0.85, slots=yes)
            break


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
            told |= {t.text for t in tokens(turn.text)}
    kept = []
    for act in acts:
        if act.kind is ActKind.ACCOUNT_MATTER and act.mode == "reports":
            text = turns[act.turn].text
            at = text.find(act.quote)
            sentence = next((s for s in sentences(text) if s.start <= at < s.end), None)
            words = {w for w in sentence.words if w not in STOP and len(w) > 2} if sentence else set()
            if words and len(words & upto[act.turn]) / len(words) >= STORY_SHARE:
                act = replace(act, score=0.5, found_by=f"{act.found_by} (the member's story)")
        kept.append(act)
    return kept
