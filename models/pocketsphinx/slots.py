"""Turns lines of domain.txt into sentences: slots such as {day} or {d4} are filled at random, as they are spoken."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

DIGITS = "zero one two three four five six seven eight nine".split()
TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
ORDINALS = (
    "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|"
    "sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty first|twenty second|twenty third|twenty fourth|"
    "twenty fifth|twenty sixth|twenty seventh|twenty eighth|twenty ninth|thirtieth|thirty first"
).split("|")
MONTHS = "january february march april may june july august september october november december".split()
DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
NATO = (
    "alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo "
    "sierra tango uniform victor whiskey yankee zulu apple boy cat dog edward frank george henry ida john king larry "
    "mary nancy ocean peter queen robert sam tom union william young zebra"
).split()
LETTERS = [f"{c}." for c in "abcdefghijklmnopqrstuvwxyz"]
CITIES = (
    "chicago|new york|los angeles|houston|phoenix|dallas|boston|seattle|denver|atlanta|miami|austin|portland|"
    "san diego|san francisco|philadelphia|toronto|london|nashville|detroit|minneapolis|cleveland|tampa"
).split("|")
STATES = "texas|california|florida|ohio|illinois|new york|georgia|michigan|arizona|oregon|colorado|virginia".split("|")
STREETS = "main street|oak avenue|maple street|park road|washington street|lake drive|church street|elm street".split(
    "|"
)
ZONES = "eastern|pacific|central|mountain|eastern time|pacific time|central time".split("|")


def number(n: int) -> str:
    """0 to 9,999 in words."""
    if n < 10:
        return DIGITS[n]
    if n < 20:
        return TEENS[n - 10]
    if n < 100:
        return TENS[n // 10 - 2] + (f" {DIGITS[n % 10]}" if n % 10 else "")
    if n < 1000:
        return f"{DIGITS[n // 100]} hundred" + (f" {number(n % 100)}" if n % 100 else "")
    return f"{number(n // 1000)} thousand" + (f" {number(n % 1000)}" if n % 1000 else "")


class Slots:
    """Fills with one random generator, so that a build can be repeated."""

    def __init__(self, seed: int = 7) -> None:
        self._random = random.Random(seed)
        pick = self._random.choice
        any_of = self._random.randint
        self._fills: dict[str, Callable[[], str]] = {
            "co": lambda: "advisory cloud", "f": lambda: "[first]", "l": lambda: "[last]",
            "tod": lambda: pick(["morning", "afternoon", "morning", "afternoon", "evening"]),
            "day": lambda: pick(DAYS), "month": lambda: pick(MONTHS), "letter": lambda: pick(LETTERS),
            "nato": lambda: pick(NATO), "city": lambda: pick(CITIES), "state": lambda: pick(STATES),
            "street": lambda: pick(STREETS), "tz": lambda: pick(ZONES), "ord": lambda: pick(ORDINALS),
            "num": lambda: number(any_of(1, 12) if self._random.random() < 0.7 else any_of(13, 99)),
            "date": lambda: pick(["{0} {1}", "{0} {1}", "{0} the {1}", "the {1} of {0}", "the {1}"]).format(
                pick(MONTHS), pick(ORDINALS)
            ),
            "year": lambda: pick(["two thousand {}", "twenty {}"]).format(number(any_of(10, 29))),
            "hour": lambda: number(any_of(1, 12)), "time": self._time, "amt": self._amount,
            "mins": lambda: pick(["a minute", "two minutes", "a couple of minutes", "a few minutes", "five minutes",
                                  "one to two minutes", "two to three minutes", "three minutes", "ten minutes"]),
            "hours": lambda: pick(["twenty four hours", "forty eight hours", "an hour", "two hours", "a day or two",
                                   "two business days", "three to five business days", "the hour", "one business day"]),
            "d3": lambda: self._digits(3), "d4": lambda: self._digits(4), "d5": lambda: self._digits(5),
            "d6": lambda: self._digits(6), "ext": lambda: self._digits(any_of(3, 4)),
            "phone": lambda: " ".join(self._digits(n) for n in pick([(3, 3, 4), (3, 4)])),
            "spell": lambda: " ".join(pick(LETTERS) for _ in range(any_of(4, 8))),
            "code": lambda: f"{' '.join(pick(LETTERS) for _ in range(any_of(1, 2)))} {self._digits(any_of(3, 5))}",
            "email": lambda: f"{pick(['[first]', '[last]', '[first] dot [last]', pick(LETTERS) + ' [last]'])} at "
            f"{pick(['gmail', 'yahoo', 'outlook', 'hotmail', '[last] consulting', '[last] group'])} dot "
            f"{pick(['com', 'com', 'com', 'org', 'net'])}",
        }  # fmt: skip

    def _digits(self, count: int) -> str:
        words = [self._random.choice(DIGITS) for _ in range(count)]
        said = " ".join("oh" if w == "zero" and self._random.random() < 0.6 else w for w in words)
        if count == 4 and self._random.random() < 0.3:
            return f"{number(self._random.randint(10, 99))} {number(self._random.randint(10, 99))}"
        return said

    def _time(self) -> str:
        hour = number(self._random.randint(1, 12))
        minutes = self._random.choice(["", "", "", "thirty", "fifteen", "forty five", "ten", "oh five", "twenty"])
        return " ".join(p for p in (hour, minutes, self._random.choice(["", "", "p. m.", "a. m.", "o'clock"])) if p)

    def _amount(self) -> str:
        whole = self._random.choice(
            [self._random.randint(5, 99), self._random.randint(100, 999), 1199, 29, 49, 99, 199]
        )
        said = number(whole) if self._random.random() < 0.8 else number(whole).replace("one hundred", "a hundred")
        cents = self._random.choice(["", "", "", "ninety nine", "ninety five", "fifty"])
        return self._random.choice(
            [f"{said} dollars {'and ' + cents + ' cents' if cents else ''}", f"{said} {cents}"]
        ).strip()

    def fill(self, line: str) -> str:
        """The line with each {slot} replaced; KeyError for an unknown slot."""
        while "{" in line:
            before, _, rest = line.partition("{")
            name, _, after = rest.partition("}")
            line = f"{before}{self._fills[name]()}{after}"
        return line

    def sentences(self, text: str) -> Iterator[list[str]]:
        """Every turn of the text as one sentence, and each sentence of longer turns by itself.

        Full stops end sentences in the text; lines with random slots are filled three times.
        """
        for line in text.splitlines():
            if not line.strip() or line.startswith("#"):
                continue
            slots = {part.partition("}")[0] for part in line.split("{")[1:]} - {"f", "l", "co"}
            for _ in range(3 if slots else 1):
                parts = [p.strip() for p in line.split(".") if p.strip()]
                filled = [self.fill(p).split() for p in parts]
                yield [w for p in filled for w in p]
                if len(filled) > 1:
                    yield from filled
