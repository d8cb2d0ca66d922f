"""Bank details: account, routing and sort-code numbers where they are named, and IBANs by their check digits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..dictated import dictated
from ..explained import explained
from ..finding import Finding, called_otherwise, finding, outside
from ..groups import Atom, runs, spelled
from ..repeats import Repeats
from ..spelled_out import alphanumerics
from ..talk import Talk
from ..unnamed import thing_is

MASK, ORDER = "[bank number]", 50

_ROUTING = re.compile(r"\b(?:routing|rooting|routine number|a\W?b\W?a|transit|r\W?t\W?n|bank code|wire number)\b")
_SORT = re.compile(r"\bsort\W?codes?\b")
_ACCOUNT = re.compile(
    r"\b(?:(?:bank|checking|chequing|savings?|current|deposit|brokerage|money market)\s+(?:account|acct|number)s?"
    r"|(?:account|acct)\s*(?:numbers?|no|num|\#)|(?:checking|savings)\b|direct deposit|account\s+(?:is|it's)"
    r"|(?:account|acct)(?=\W{1,3}(?:\d|(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double"
    r"|triple)\b)))(?!\w)",
)
_BANK = re.compile(
    r"\b(?:bank\w*|checking|chequing|savings|routing|direct deposit|wire|ach|iban|sort code|swift|e-?check"
    r"|check\b|deposit|"
    r"credit union|debit(?:ed)?|autopay|auto pay|direct debit|refund\w*|transfer)\b",
)
_IBAN = re.compile(r"\b(?:i\W?ban|i\W{0,2}b\W{0,2}a\W{0,2}n|eye ban|international bank account)\b")
_IBAN_WRITTEN = re.compile(r"\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{2,4}){3,8}\b")
_LETTERS = re.compile(r"\b(?:[a-z]{2}|[a-z]{4}|hundred)\b")
_WORDS = frozenset(
    "is it my so uh um ok no of at in on to me we he be or as an up by go hi oh yes yeah okay that then here "
    "from this have "
    "sure wait hang read code bank euro zero nine five four next give want need with your will when what just "
    "them they "
    "hold well like uhm".split()
)
_STOP = re.compile(
    r"\b(?:zip|phone|telephone|mobile|order|tracking|confirmation|ticket|birth\w*|born|expir\w*|social|email|extension|"
    r"street|address|amount|total|dollars?|card|routing|a\W?b\W?a|sort code|account|last four|ending in|ends in"
    r"|check|refund|euros?)\b|[$€£%]",
)
CLEAR_DIGITS = 7
"""An account number of this many digits is taken for a bank's; a shorter one only where a bank is spoken of."""
BANK_TURNS, BANK_CHARACTERS = 8, 400
"""How far back a bank may be spoken of."""
IBAN_TURNS = 8


def find(talk: Talk, found: Sequence[Finding]) -> Iterator[Finding]:
    """The numbers and their repetitions."""
    mine = [*_ibans(talk)]
    plain, loose = outside(talk.whole, [*found, *mine]), outside(talk.loose, [*found, *mine])
    for pieces in (plain, loose):
        for turn, text in enumerate(talk.texts):
            for pattern, fits, longest in (
                (_ROUTING, lambda d: len(d) == 9, 9),
                (_SORT, lambda d: len(d) == 6, 6),
                (_ACCOUNT, lambda d: 6 <= len(d) <= 17, 17),
            ):
                for match in talk.named(pattern, turn, pieces):
                    free = outside(pieces, mine)
                    told = dictated(talk.texts, free, turn, match.end(), fits=fits, longest=longest, stop=_STOP)
                    digits = sum(len(a.digits) for a in told)
                    if told and (pattern is not _ACCOUNT or digits >= CLEAR_DIGITS or _of_a_bank(talk, turn, text)):
                        mine.append(finding(MASK, told, "named before it"))
    mine += _by_check_digit(talk, outside(plain, mine))
    yield from mine
    repeats = Repeats(talk.texts, outside(plain, mine))
    for one in mine:
        told = [a for turn, first, last in one.stretches for a in plain[turn] if first <= a.start < last]
        yield from (finding(MASK, again, "repeated") for again in repeats.of(told) if told)


def _by_check_digit(talk: Talk, pieces: Sequence[Sequence[Atom]]) -> Iterator[Finding]:
    """Routing numbers that nobody names."""
    for turn, text in enumerate(talk.texts):
        for group in runs(text, pieces[turn]):
            if not routing(spelled(group)) or spelled(group) in talk.things or explained(text, group):
                continue
            if not called_otherwise(talk.texts, turn, group[0].start) and not thing_is(text, group):
                yield finding(MASK, group, "check digit of a routing number")


def routing(digits: str) -> bool:
    """Whether nine digits have the beginning and the check digit of a routing number (ABA)."""
    if len(digits) != 9 or not (0 < int(digits[:2]) <= 12 or 21 <= int(digits[:2]) <= 32):
        return False
    return sum(int(d) * w for d, w in zip(digits, (3, 7, 1) * 3, strict=True)) % 10 == 0


def _of_a_bank(talk: Talk, turn: int, text: str) -> bool:
    near = [
        talk.before(turn, len(text), turns=BANK_TURNS, characters=BANK_CHARACTERS),
        *talk.texts[turn + 1 : turn + 3],
    ]
    return any(_BANK.search(said) for said in near)


def _ibans(talk: Talk) -> Iterator[Finding]:
    for turn, text in enumerate(talk.texts):
        for match in _IBAN_WRITTEN.finditer(talk.written[turn]):
            if _right(re.sub(r"[ -]", "", match.group())):
                yield Finding(MASK, ((turn, *match.span()),), "check digits of an IBAN")
        for match in _IBAN.finditer(text):
            yield from _spelled(talk, turn, match.end())


def _spelled(talk: Talk, turn: int, start: int) -> Iterator[Finding]:
    """Letters and digits spelled out after the word, in this turn and the next ones."""
    count = 0
    stretches: list[tuple[int, int, int]] = []
    for place in range(turn, min(turn + IBAN_TURNS, len(talk.texts))):
        text = talk.texts[place]
        stop = _STOP.search(text, start if place == turn else 0)
        text = text[: stop.start()] if stop else text
        for first, last, told in alphanumerics(_with_letters_apart(text), start if place == turn else 0):
            if len(told) >= 2 and (stretches or any(c.isdigit() for c in told)):
                stretches.append((place, first, last))
                count += len(told)
        if stop and stretches:
            break
    if count >= 12:
        whole = [(p, min(f for q, f, _ in stretches if q == p), max(la for q, _, la in stretches if q == p))
                 for p in sorted({p for p, *_ in stretches})]  # fmt: skip
        yield Finding(MASK, tuple(whole), "called an IBAN")


def _with_letters_apart(text: str) -> str:
    """The text with a bank's or country's letters ("abna", "nl") as digits, so that they are read as spelled."""
    return _LETTERS.sub(lambda m: m.group() if m.group() in _WORDS else "0" * len(m.group()), text)


def _right(iban: str) -> bool:
    """ISO 13616: the number, its first four characters moved to the end, is 1 modulo 97."""
    return 15 <= len(iban) <= 34 and int("".join(str(int(c, 36)) for c in iban[4:] + iban[:4])) % 97 == 1
