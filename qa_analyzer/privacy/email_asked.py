"""E-mail addresses where one was asked for: all that is said of it, remarks and corrections too, over its turns."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .email_begun import SHORT_REST, SHORT_TURN, UNFINISHED, Stretch, begun
from .email_words import ENDINGS, NO_MAILBOX, PROVIDERS, STOPS

ASKED_TURNS = 6
"""Turns after the word "email" in which what ends like an address is one."""
MOST_WORDS = 40
"""Words of one address, its remarks among them."""
LEAD_WORDS = 8
"""Words at the beginning of a sentence among which the lead-in ends ("you can send that to ...")."""
NAMED = re.compile(
    r"\be\W?mails?\b|\bmail(?:ing|box)?(?: address)?\b(?! it\b)|\blog\s?in\b|\buser\s?name\b|\binbox\b"
    r"|\bwhere (?:should|can|do|shall|could|would you like) (?:i|we|they|me|us)\b[^?]{0,20}\b(?:send|mail|forward)"
    r"|\baddress for (?:the |your |an? )?(?:e-?)?(?:invit\w*|receipt|newsletter|link|confirmation|tickets?|invoice"
    r"|report|form"
    r"|download|login|updates?)\b"
    r"|\b(?:send|write|forward|cc)\s+(?:\w+\s+){0,3}to\b",
)
_AT = re.compile(r"(?:^|[\s,-])(?:at|@|arobase|arroba)(?=[\s,.?-]|$)|@")
_DOT = r"(?:\.|[\s,.]+(?:dot|period|point|punto|punkt)[\s,]+)"
_END = re.compile(
    rf"^dot\s+(?:{ENDINGS})\b|{_DOT}(?:{ENDINGS}|(?:\w[\s-]){{1,2}}\w)\b(?:{_DOT}(?:{ENDINGS})\b)*"
    rf"|\b(?:{PROVIDERS})\b(?:{_DOT}(?:{ENDINGS})\b)*"
    rf"|(?:^|[\s,])dot\s+(?!(?:{ENDINGS})\b)\w{{2,12}}\b(?!\s+(?:at|dot|underscore|dash|hyphen)\b)(?=[\s.,!?]|$)",
)
_LEAD = re.compile(r"\b(?:is|it's|its|it’s|to|e-?mail(?:'s|’s)?|address|be|use|try|under|says?|still|me at|at)\b")
_JOIN = re.compile(
    r"\b(?:dot|underscore|under score|dash|hyphen|minus|period|punto|guion|as in|no space|one word"
    r"|zero|one|two|three|four|five|six|seven|eight|nine|\w+teen|\w+ty)\b|@|\d|\b\w\b[\s,-]+\w\b[\s,-]",
)
_TAIL = re.compile(rf"(?:^|[\s,.])((?:at[\s,]+[\w\s-]{{1,40}}|dot\s+(?:{ENDINGS})))$")
"""The domain, or its ending, said once more."""
_HANDLE = re.compile(r"\b(?=[a-z._-]*[a-z]{3})[a-z][a-z._-]+\d{1,4}\b(?!\.\d)")
"""The part before "at" as a recogniser writes it where the rest is not said."""
_SENTENCE = re.compile(r"(?:(?<=\w\w)[.?!]|\.\.\.)\s+(?!(?i:dot|at|underscore|dash)\b)(?!\w+[.,]\s)(?=\S)")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def addresses(texts: Sequence[str]) -> Iterator[tuple[Stretch, ...]]:
    """The stretches of each address that ends in a turn soon after one was asked for, or that nobody asked for."""
    named = [turn for turn, text in enumerate(texts) if NAMED.search(text)]
    last = -99
    for turn, text in enumerate(texts):
        done = 0
        for end in _END.finditer(text):
            if end.start() < done:
                continue
            first = max((m.end() for m in _SENTENCE.finditer(text, done, end.start())), default=done)
            stretches = _address(texts, turn, first, end, [n for n in named if turn - ASKED_TURNS <= n <= turn])
            if not stretches and turn - last < ASKED_TURNS and (tail := _TAIL.search(text, first, end.end())):
                stretches = [(turn, tail.end() - len(tail[1]), end.end())]
            if stretches:
                done, last = end.end(), turn
                yield tuple(stretches)
        if any(turn - 1 <= n <= turn for n in named):
            yield from (((turn, *m.span()),) for m in _HANDLE.finditer(text))


def _address(texts: Sequence[str], turn: int, first: int, end: re.Match[str], named: list[int]) -> list[Stretch]:
    text = texts[turn]
    at = next(iter(_AT.finditer(text, first, end.start() + 1)), None)
    near = 2 if len(text.split()) > SHORT_TURN else ASKED_TURNS
    if at is None and (not any(turn - near <= n < turn for n in named) or _AT.search(text, end.end())):
        return []
    if len(text[first : end.end()].split()) > MOST_WORDS or (at and _no_mailbox(text, first, at.start(), named)):
        return []
    begins = _begin(text, first, at.start() if at else end.start())
    if not named and at and not _JOIN.search(text, first, at.start()):
        words = [m.start() for m in _WORD.finditer(text, first, at.start())]
        begins = words[-1] if words else None
    goes_on = begins is None or any(UNFINISHED.search(t) for t in texts[max(0, turn - 2) : turn])
    goes_on = goes_on and len(text[:first].split()) <= SHORT_REST
    before = list(begun(texts, turn, NAMED, _begin)) if goes_on and named else []
    if begins is None and not before:
        return []
    return [*before, (turn, first if begins is None else begins, end.end())]


def _begin(text: str, first: int, end: int) -> int | None:
    """Where an address begins in a sentence: behind the lead-in; None where nothing stands before "at"."""
    words = list(_WORD.finditer(text, first, end))
    join = next((m.start() for m in _JOIN.finditer(text, first, end)), end)
    limit = min(join, words[min(LEAD_WORDS, len(words)) - 1].end()) if words else first
    leads = [m.end() for m in _LEAD.finditer(text, first, limit)]
    start = leads[-1] if leads else first
    for word in words:
        if word.start() < start:
            continue
        if word.group() not in STOPS or (len(word.group()) == 1 and word.group() != "i"):
            return word.start()
    return None


def _no_mailbox(text: str, first: int, at: int, named: list[int]) -> bool:
    """Whether the word before "at" speaks of a place in the web ("look at ...", "find us at ...")."""
    words = _WORD.findall(text[first:at])
    return bool(words) and (words[-1] in NO_MAILBOX or (not named and words[-1] in STOPS))
