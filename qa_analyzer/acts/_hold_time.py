"""Lengths of time in plain words: "a couple of minutes" -> 2, "ninety seconds" -> 1.5; "one sec" is none."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NUMBERS: dict[str, float] = {w: i + 1.0 for i, w in enumerate(_ONES)} | {w: 20.0 + 10 * i for i, w in enumerate(_TENS)}
NUMBERS["hundred"] = 100.0
VAGUE: dict[str, float] = {"a": 1, "an": 1, "couple": 2, "few": 5, "several": 5, "another": 1, "half": 0.5,
                            "pair": 2, "brace": 2, "handful": 5, "dozen": 12, "next": 1}  # fmt: skip
"""A few minutes are taken as five: generous, so that nobody is held to less than they may have meant."""
SHORTEST_SECONDS = 10
""""Two seconds" is a way of speaking; from ten on a number of seconds is meant (set by hand)."""

_NUMBER = rf"(?:\d{{1,3}}|(?:{'|'.join(_TENS)}) (?:{'|'.join(_ONES[:9])})|{'|'.join([*_ONES, *_TENS, 'hundred'])})"
_VAGUE = "(?:couple|few|several|half|another|pair|brace|handful|dozen|next)"
_LENGTH = re.compile(
    rf"\b(?:(?P<low>{_NUMBER}|a)(?: (?:or|to|and|maybe|perhaps))* )?(?P<most>{_NUMBER}|{_VAGUE}|an?)"
    r"(?: or so| or more)?(?: of)?(?: an?)?(?P<half> and a half)?(?: (?:more|extra|further|last|full|whole|solid|short|"
    r"little|quick|good|(?!(?:or|and|to|per|in|at|on|by|for|meeting|board|past|of)\b)"
    rf"(?!(?:{_NUMBER}|{_VAGUE}|an?)\b)[a-z]+(?= (?:minutes?|mins?)\b)))*"
    r" (?P<unit>minutes?|mins?|seconds|secs|second(?= (?:hold|wait)))\b(?P<tail> and a half| or (?:two|three|so|less))?"
)
_BARE = re.compile(
    rf"\b(?:hold for|back in|back within|give me|for the (?:first|next)|for another|just need)(?: about| around| "
    rf"maybe| like| another)?"
    rf" (?P<most>{_NUMBER})(?! (?:minutes?|mins?|seconds?|secs?|hours?|days?|weeks?|business|working|[a-z]+ "
    rf"(?:minutes?|days?)))\b"
)
_IDIOM = re.compile(
    r"(?:\bwait|hang on|hold on|hold up|bear with me|bear with us|^just|(?<!for )(?<!about )(?<!hold )\bjust|"
    r"(?<!back )(?<!with you )\bin|\bgot|\bhave you|\bany|\bthis|\bevery|\bspare)$"
)
_PAST = re.compile(r"\b(?:spent|took|waited|been|was|were|every|each|within the last|last)(?: \w+){0,3}$")
_AFTER = re.compile(r"^ (?:ago|late|early|old|before|walk|drive|session|meeting|call|webinar|video|long)\b")


def number(words: str) -> float:
    """The value of a number word, a vague word or digits."""
    if words.isdigit():
        return float(words)
    if words in VAGUE:
        return VAGUE[words]
    return sum(NUMBERS[w] for w in words.split())


def times_in(text: str) -> Iterator[tuple[re.Match[str], float]]:
    """Each length in normalised text, in minutes; of a range the longer.  Idioms ("just a minute") are none."""
    for match in _LENGTH.finditer(text):
        before, after = text[: match.start()].rstrip(), text[match.end() :]
        if _PAST.search(before) or _AFTER.match(after):
            continue
        value = _value(match, before)
        if value is not None:
            yield match, value
    for match in _BARE.finditer(text):
        yield match, number(match["most"])


def _value(match: re.Match[str], before: str) -> float | None:
    most, tail = match["most"], match["tail"] or ""
    value = number(most)
    if match["low"] and match["low"] != "a":
        value = max(value, number(match["low"]))
    if match["unit"].startswith("s"):
        whole = most in VAGUE or value < SHORTEST_SECONDS
        return None if whole and most != "half" else (0.5 if most == "half" else value) / 60
    plain = value == 1 and not tail and not match["half"] and match["unit"] in ("minute", "min")
    if plain and most in ("a", "one") and (_IDIOM.search(before) or (most == "a" and before.endswith("give me"))):
        return None
    if tail in (" or two", " or three"):
        value = number(tail.split()[-1])
    return value + (0.5 if match["half"] or tail == " and a half" else 0.0)
