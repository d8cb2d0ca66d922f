"""E-mail addresses, written and spoken: "j dot doe at example dot com", spelled, over turns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..email_asked import addresses
from ..email_begun import echoes
from ..email_words import ENDINGS, PROVIDERS, local_part_start
from ..finding import Finding
from ..spelled_out import alphanumerics
from ..talk import Talk

MASK, ORDER = "[e-mail address]", 5

_WRITTEN = re.compile(
    r"(?<![\w.+%-])(?:[\w-]{1,30}\s(?:dot|underscore|dash"
    r"|hyphen)\s){0,3}[\w.+%-]{1,64}\s?@\s?[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}"
)
_NAMED = re.compile(
    r"\be\W?mails?\b|\bmail(?:ing)? address\b|\blog\s?in\b|\bsend (?:it|the|that|them|my|your)\b"
    r"|\buser\s?name\b",
)
_DOT = r"(?:\s*\.\s*|,?\s+(?:dot|period|point)\s+)"
_AT = re.compile(
    r"(?:\s|,|-|^)+(?:at|@|arobase|arroba|at[\s-]sign|the at sign|at symbol|the at "
    r"symbol)(?=[\s,-])[\s,-]+",
)
_LABEL = r"(?:[\w-]+(?:\s+(?:dash|hyphen|minus)\s+[\w-]+)*|(?:\w[\s,-]+){2,14}?\w)"
_DOMAIN = re.compile(
    rf"(?:the\s+)?{_LABEL}(?:\s+[\w-]+){{0,2}}?(?:{_DOT}{_LABEL}){{0,2}}?{_DOT}(?:{ENDINGS})\b(?:{_DOT}(?:{ENDINGS})\b)*",
)
_PROVIDER = re.compile(rf"(?:{PROVIDERS})\b(?:{_DOT}(?:{ENDINGS})\b)*")
NAMED_TURNS = 10
"""Turns after the word "email" in which an address need not end in a dot and its ending."""
SPELLED_TURNS = 5
"""Turns after (and before) an address in which its parts are spelled out or repeated."""


def find(talk: Talk, found: Sequence[Finding]) -> Iterator[Finding]:
    """The addresses, and where their parts are spelled out."""
    named = [turn for turn, text in enumerate(talk.texts) if _NAMED.search(text)]
    mine: list[Finding] = []
    for turn, text in enumerate(talk.texts):
        mine += [
            Finding(MASK, ((turn, *m.span()),), "written as one")
            for m in _WRITTEN.finditer(text if "@" in text else "")
        ]
        asked = any(turn - NAMED_TURNS <= place <= turn + 1 for place in named)
        mine += _spoken(talk.texts, turn, asked)
    mine += [Finding(MASK, stretches, "asked for") for stretches in addresses(talk.texts)]
    yield from mine
    for one in mine:
        yield from _spelled(talk.texts, one)
        yield from (Finding(MASK, (echo,), "echoed") for echo in echoes(talk.texts, one.stretches))


def _spoken(texts: Sequence[str], turn: int, asked: bool) -> Iterator[Finding]:
    text, done = texts[turn], 0
    for at in _AT.finditer(text):
        if at.start() < done:
            continue
        domain = _PROVIDER.match(text, at.end()) or _DOMAIN.match(text, at.end())
        if domain is None or len(domain.group().split()) > 22:
            continue
        if not asked and domain.re is _PROVIDER and " " not in domain.group() and "." not in domain.group():
            continue
        stretches = local_part_start(texts, turn, at.start(), asked)
        if stretches:
            done = domain.end()
            yield Finding(MASK, (*stretches[:-1], (turn, stretches[-1][1], done)), "spoken as an address")


def _spelled(texts: Sequence[str], one: Finding) -> Iterator[Finding]:
    """Its parts spelled letter by letter, before or after it."""
    turn, first, last = one.stretches[-1]
    whole = re.sub(r"[\W_]|\b(?:dot|at|underscore|dash)\b", "", texts[turn][first:last])
    for place in range(max(0, turn - 2), min(turn + SPELLED_TURNS, len(texts))):
        for begins, ends, told in alphanumerics(texts[place]):
            outside = place != turn or ends <= first or begins >= last
            if outside and len(told) >= 3 and told.isalpha() and told in whole and ends - begins > len(told):
                yield Finding(MASK, ((place, begins, ends),), "spells an address")
