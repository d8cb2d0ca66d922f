"""How e-mail addresses are spoken: where the part before "at" begins."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .number_words import TEENS, TENS, TIMES, UNITS
from .spelled_out import LETTER_WORDS, alphanumerics

ENDINGS = (
    r"it|es|nl|ch|se|be|pl|br|mx|jp|dk|com|net|org|edu|gov|mil|co|io|ai|us|uk|ca|au|nz|ie|de|fr|eu|info|biz|me|tv"
    r"|app|dev|cloud|tech|online|coop|"
    r"c\W{0,2}o\W{0,2}m|o\W{0,2}r\W{0,2}g|n\W{0,2}e\W{0,2}t|e\W{0,2}d\W{0,2}u|u\W{0,2}k|calm|come|khan|comm"
)
"""Endings of domains, also spelled and as recognisers write "com"."""
PROVIDERS = (
    r"g\W?mail|gee mail|google ?mail|yahoo|hot ?mail|outlook|icloud|i cloud|aol|a\W?o\W?l|proton ?mail|comcast|verizon|"
    r"sbc ?global|ymail|fastmail|bellsouth|earthlink|roadrunner|gmx|zoho"
)
"""Providers of mailboxes: their name is address enough where an address was asked for."""
_TOKEN = re.compile(r"[^\W_]+(?:['’._+-][^\W_]+)*_?")
_JOINS = frozenset("dot period point underscore dash hyphen minus plus score".split())
_ASIDES = frozenset(
    "uh um all one word lowercase lower case capital capitals small letter number the numbers and spaces".split()
)
STOPS = frozenset(
    "is it its it's it’s that's that’s thats to at email mail e-mail address be my your his her our their me you "
    "us him them "
    "sure yes yeah yep okay ok so well just a an of on in for from with under use using have has got here's here reach "
    "send sent sending write contact said says was would as i we he she they this about old new work home personal so "
    "i'm actually please right like it'd it'll try know think maybe probably still read back confirm confirming "
    "see showing "
    "listed account profile file login username user name or now then but not if because when hi hello thanks "
    "thank great "
    "perfect correct again no nope one's called".split()
)
NO_MAILBOX = frozenset(
    "look looking log logged logging go going sign find found us available website site online shop page "
    "available visit "
    "see check work works working live lives click meet arrive arrives arrived call support help store portal "
    "there day time "
    "anytime buy order ordered register registered apply".split()
)
"""Words before "at" that speak of a place in the web, no mailbox."""
_MAILBOXES = frozenset("hello hi contact mail email work home me info right great perfect".split())
"""Words that are no address's beginning elsewhere, but may be all of one right before "at"."""
MOST_PLAIN_WORDS = 3
"""Words in a row without a dot or dash between them that one address may begin with ("jane doe at ...")."""
MOST_JOINED_WORDS = 6
"""Likewise before "all one word"."""
SPOKEN_BEFORE_TURNS = 6


def local_part_start(texts: Sequence[str], turn: int, end: int, asked: bool) -> list[tuple[int, int, int]]:
    """The stretches of what stands before "at": in this turn, and, where it was spelled over turns, in those before."""
    text = texts[turn]
    tokens = [(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(text, 0, end)]
    begins = _begin(text, tokens, end, asked)
    for first, last, told in alphanumerics(text):
        if (
            first < end and text[last:end].strip(" ,.") == "" and len(told) > 1 and (begins is None or first < begins)
        ) or (
            begins is not None and told and text[last:begins].strip(" ,.") == "" and last <= begins and len(told) < 4
        ):
            begins = first
    if begins is None:
        stretches = [(turn, end, end)]
    else:
        stretches = [(turn, begins, end)]
    if not asked or (tokens and begins != tokens[0][1] and begins is not None):
        return stretches if begins is not None else []
    for place in range(turn - 1, max(-1, turn - SPOKEN_BEFORE_TURNS), -1):
        spelled = _all_spelled(texts[place])
        if spelled is None:
            if len(texts[place].split()) <= 3 and "?" not in texts[place]:
                continue
            break
        stretches.insert(0, (place, *spelled))
    return stretches if begins is not None or len(stretches) > 1 else []


def _begin(text: str, tokens: list[tuple[str, int, int]], end: int, asked: bool) -> int | None:
    begins: int | None = None
    plain, most = 0, MOST_PLAIN_WORDS if asked else 2
    after = ""
    for word, first, last in reversed(tokens):
        gap = text[last : begins if begins is not None else end]
        if re.search(r"[.?!:;]\s|[?!:;]", gap) and not re.fullmatch(r"\s*", gap) and not _short(word, after):
            break
        if word in _JOINS or "_" in word:
            plain = 0
        elif word in _ASIDES and (begins is not None or word == "word"):
            most = MOST_JOINED_WORDS if word == "word" else most
            begins, after = first, word
            continue
        elif _spells(word):
            plain = 0 if _spells(after) or after in _JOINS else plain
        elif (
            word in (STOPS - _MAILBOXES if begins is None else STOPS)
            or (begins is None and not asked and word in NO_MAILBOX)
        ) and after not in _JOINS:
            break
        else:
            plain += 1
            if plain > most:
                break
        begins, after = first, word
        if word in _JOINS:
            continue
    while begins is not None and (match := re.match(r"(?:and|all|the|one word|um|uh|lowercase)\s+", text[begins:end])):
        begins += match.end()
    return begins


def _short(word: str, after: str) -> bool:
    return len(word) == 1 or len(after) == 1


def _spells(word: str) -> bool:
    return (
        len(word) == 1
        or word.isdigit()
        or word in UNITS
        or word in TEENS
        or word in TENS
        or word in TIMES
        or (word in LETTER_WORDS)
    )


def _all_spelled(text: str) -> tuple[int, int] | None:
    """The stretch of a turn that does nothing but spell; None for any other."""
    tokens = [(m.group(), m.start(), m.end()) for m in _TOKEN.finditer(text)]
    spelled = [t for t in tokens if _spells(t[0]) or t[0] in _JOINS]
    others = [t for t in tokens if t not in spelled and t[0] not in STOPS | _ASIDES]
    if not spelled or len(others) > max(1, len(spelled)) or "?" in text:
        return None
    return spelled[0][1], spelled[-1][2]
