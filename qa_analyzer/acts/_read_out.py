"""A detail read out by the agent and affirmed by the member: it proves as a question answered does."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.words import Turn
from qa_analyzer.text.normalise import sentences

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


def affirmed_values(turns: Sequence[Turn]) -> Iterator[tuple[Act, Act]]:
    """Each detail that the agent reads out and the member affirms, as question and answer."""
    for index, turn in enumerate(turns[:-1]):
        if turn.role != "agent" or turns[index + 1].role != "member":
            continue
        spoken, reply = Spoken.of(index, turn), Spoken.of(index + 1, turns[index + 1])
        if not AFFIRMED.search(reply.text) or NO_PROOF.search(spoken.text):
            continue
        asked = ASKED.search(spoken.text) or turn.text.rstrip().endswith("?")
        if _asks_else(turn):
            continue
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


def _asks_else(turn: Turn) -> bool:
    """Whether a yes would answer something else than what was read out: "it ends in 302. Shall we use another?"."""
    last = sentences(turn.text)[-1]
    on_it = ASKED.search(str(last)) is not None or any(v.search(str(last)) for v in VALUES.values())
    return bool(last.question) and not on_it and not told_masked(turn.text[last.start :])
