"""Talk full of numbers that are no secrets: orders, tickets, dates, amounts, extensions, versions, times."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from pathlib import Path

from .numerals import STYLES, say

FRAMES = {
    path.stem: tuple(path.read_text(encoding="utf-8").splitlines())
    for path in sorted((Path(__file__).parent / "number_talk").glob("*.txt"))
}
"""By kind of talk: a line a passage, | between turns, {8} that many digits, {date} and such a slot of this module."""
TELEPHONE_FRAMES = FRAMES.pop("telephones")
TELEPHONES_SHARE = 0.05
_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "first second third fourth fifth sixth tenth twelfth fifteenth nineteenth twentieth".split()


def free_talk(kind: str, words: int, rng: random.Random) -> Iterator[tuple[list[str], bool]]:
    """Short conversations of one kind, of `words` words in all, no card and no code among them.

    With each, whether a telephone number is told in it.
    """
    told = 0
    while told < words:
        turns: list[str] = []
        telephones = False
        for _ in range(rng.randint(3, 7)):
            telephone = rng.random() < TELEPHONES_SHARE
            telephones |= telephone
            turns += _filled(rng.choice(TELEPHONE_FRAMES if telephone else FRAMES[kind]), rng).split("|")
        told += sum(len(t.split()) for t in turns)
        yield turns, telephones


def _filled(frame: str, rng: random.Random) -> str:
    made = ""
    same: dict[str, str] = {}
    for piece in frame.replace("}", "{").split("{"):
        if piece.isdigit() and piece not in same:
            same[piece] = "".join(rng.choice("0123456789") for _ in range(int(piece)))
        if piece.isdigit():
            made += say(same[piece], rng.choice((*STYLES, "written")), rng)
        else:
            made += _SLOTS[piece](rng) if piece in _SLOTS else piece
    return made


def _date(rng: random.Random) -> str:
    month, day, year = rng.randint(1, 12), rng.randint(1, 28), rng.randint(2015, 2027)
    return rng.choice(
        (
            f"{_MONTHS[month - 1]} {day}", f"{_MONTHS[month - 1]} {day}, {year}", f"{month}/{day}/{year}",
            f"{_MONTHS[month - 1]} {rng.choice(_DAYS)}", f"the {rng.choice(_DAYS)} of {_MONTHS[month - 1]}",
            f"{year}-{month:02}-{day:02}",
            f"{_MONTHS[month - 1]} {rng.choice(_DAYS)} twenty {say(str(year)[2:], 'pairs', rng)}",
        )
    )  # fmt: skip


def _amount(rng: random.Random) -> str:
    whole, cents = rng.randint(1, 2500), rng.randint(0, 99)
    return rng.choice(
        (
            f"${whole:,}.{cents:02}", f"{whole} dollars", f"{whole} dollars and {cents} cents", f"${whole}",
            f"{say(str(10 + whole % 90), 'pairs', rng)} dollars",
            f"{say(str(10 + whole % 90), 'pairs', rng)} ninety-nine",
        )
    )  # fmt: skip


def _time(rng: random.Random) -> str:
    hour = rng.randint(1, 12)
    spoken = f"{say(str(hour), 'words', rng)} thirty"
    return rng.choice((f"{hour}:{rng.choice(('00', '15', '30', '45'))}", f"{hour} p.m.", spoken, f"{hour} o'clock"))


def _telephone(rng: random.Random) -> str:
    digits = [rng.choice("23456789") + f"{rng.randint(0, 99):02}", rng.choice("23456789") + f"{rng.randint(0, 99):02}",
              f"{rng.randint(0, 9999):04}"]  # fmt: skip
    style = rng.choice(("written", "words", "doubled"))
    return rng.choice((", ", "-", " ") if style == "written" else (", ",)).join(say(d, style, rng) for d in digits)


def _small(rng: random.Random) -> str:
    number = rng.randint(2, 60)
    return rng.choice(
        (str(number), say(f"{number:02}", "pairs", rng) if number > 9 else say(str(number), "words", rng))
    )


def _year(rng: random.Random) -> str:
    return rng.choice((str(rng.randint(1985, 2026)), "twenty " + say(str(rng.randint(10, 26)), "pairs", rng)))


def _hundreds(rng: random.Random) -> str:
    return rng.choice((str(rng.randint(100, 9000)), f"{say(str(rng.randint(2, 9)), 'words', rng)} hundred"))


def _digit(rng: random.Random) -> str:
    return say(str(rng.randint(1, 9)), "words", rng)


def _version(rng: random.Random) -> str:
    return f"{rng.randint(1, 15)}.{rng.randint(0, 20)}.{rng.randint(0, 9)}"


_SLOTS: dict[str, Callable[[random.Random], str]] = {
    "date": _date, "amount": _amount, "time": _time, "small": _small, "phone": _telephone,
    "digit": _digit, "year": _year, "hundreds": _hundreds, "version": _version,
    "month": lambda rng: rng.choice(_MONTHS), "day": lambda rng: rng.choice(_DAYS),
}  # fmt: skip
