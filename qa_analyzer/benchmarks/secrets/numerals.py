"""Digits as people say them and as recognisers write them."""

from __future__ import annotations

import random

WORDS = dict(zip("0123456789", "zero one two three four five six seven eight nine".split(), strict=True))
TEENS = dict(zip(WORDS, "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(),
                 strict=True))  # fmt: skip
TENS = dict(zip("23456789", "twenty thirty forty fifty sixty seventy eighty ninety".split(), strict=True))
HEARD_AS = {
    "one": ("won", "wan"), "two": ("to", "too"), "three": ("tree", "free"), "four": ("for", "fore"),
    "five": ("fife", "hive"), "six": ("sics", "sex"), "seven": ("heaven",), "eight": ("ate", "hate"),
    "nine": ("nein", "mine"), "zero": ("hero",), "oh": ("owe",),
}  # fmt: skip
"""What recognisers write for digits in telephone speech, from transcripts of dictated test numbers."""
STYLES = ("written", "words", "words", "doubled", "pairs", "mixed", "single")


def say(digits: str, style: str, rng: random.Random) -> str:
    """A group of digits in one style."""
    if style == "written":
        return digits
    if style == "single":
        return rng.choice((" ", "-", ", ")).join(digits)
    if style == "mixed":
        return " ".join(d if rng.random() < 0.4 else _word(d, rng) for d in digits)
    if style == "pairs" and len(digits) % 2 == 0:
        return " ".join(_pair(digits[i : i + 2], rng) for i in range(0, len(digits), 2))
    if style == "doubled":
        return _doubled(digits, rng)
    return " ".join(_word(d, rng) for d in digits)


def _word(digit: str, rng: random.Random) -> str:
    return "oh" if digit == "0" and rng.random() < 0.4 else WORDS[digit]


def _pair(two: str, rng: random.Random) -> str:
    tens, unit = two[0], two[1]
    if tens == "0":
        return f"oh {WORDS[unit]}"
    if tens == "1":
        return TEENS[unit]
    return TENS[tens] + ("" if unit == "0" else rng.choice((" ", "-")) + WORDS[unit])


def _doubled(digits: str, rng: random.Random) -> str:
    said: list[str] = []
    at = 0
    while at < len(digits):
        same = len(digits) - at - len(digits[at:].lstrip(digits[at]))
        if same >= 3 and rng.random() < 0.5:
            said, at = [*said, f"{rng.choice(('triple', 'treble'))} {_word(digits[at], rng)}"], at + 3
        elif same >= 2:
            said, at = [*said, f"double {_word(digits[at], rng)}"], at + 2
        else:
            said, at = [*said, _word(digits[at], rng)], at + 1
    return " ".join(said)


def misheard(said: str, share: float, rng: random.Random) -> str:
    """The same with a share (0-1) of its words as a recogniser may write them."""
    heard = [
        rng.choice(HEARD_AS[word]) if word in HEARD_AS and rng.random() < share else word for word in said.split(" ")
    ]
    return " ".join(heard)


def with_check_digit(prefix: str, length: int, rng: random.Random) -> str:
    """A number of `length` digits that begins with `prefix` and ends in its check digit (ISO/IEC 7812-1)."""
    body = prefix + "".join(rng.choice("0123456789") for _ in range(length - 1 - len(prefix)))
    total = 0
    for place, digit in enumerate(reversed(body)):
        value = int(digit) * (2 - place % 2)
        total += value - 9 if value > 9 else value
    return body + str(-total % 10)
