"""Conversations in which a card number or a security code is told."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from .numerals import STYLES, misheard, say, with_check_digit

NETWORKS = (
    ("4", 16),
    ("51", 16),
    ("55", 16),
    ("2223", 16),
    ("6011", 16),
    ("65", 16),
    ("37", 15),
    ("34", 15),
    ("3530", 16),
)
ASKS = (
    "What's the card number?", "Can I have the number on the card, please?", "Go ahead with the card number.",
    "And the long number across the front?", "Okay, ready for your credit card number.",
    "Which card would you like to use?",
    "I can take that payment now. Card number whenever you're ready.", "Could you read me the sixteen digits?",
)  # fmt: skip
LEADS = (
    "", "", "Sure, it's ", "Okay, so ", "Yeah, um, ", "It's a Visa, ", "Let me see, ", "My card number is ",
    "Right, here goes, ",
    "That's ", "Hold on, okay, it's ", "The number is ",
)  # fmt: skip
TAILS = ("", "", ", okay?", ".", " and it expires in March.", ", did you get that?", " thanks.", ", expires 12/27.")
ACKS = ("Okay.", "Mm-hm.", "Got it.", "Yes.", "Uh-huh.", "Right.", "Go on.", "Next?")
FILLERS = (" um ", ", ", " ", " uh, ", "... ", ", and then ", " - ", ", okay, ", " then ")
CODE_ASKS = (
    "And the three digits on the back?", "What's the security code?", "And the CVV?", "The C V V, please?",
    "Can I get the security code on the back of the card?", "And the little three digit code?", "CVC?",
    "And the verification code for the card?",
)  # fmt: skip
CODE_LEADS = (
    "",
    "",
    "Uh, ",
    "It's ",
    "That's ",
    "Sure, ",
    "Let me turn it over. ",
    "I think it's ",
    "The code is ",
    "Okay, ",
)
CODE_FRAMES = (
    "The security code is {}.", "my CVV is {}", "and the code on the back is {} okay", "{} is the security code",
    "CVV {}", "the three digits on the back are {}", "it's got {} on the back, that's the CVV, {}",
    "The CVC number, that would be {}", "security code, uh, {}",
)  # fmt: skip


@dataclass(slots=True)
class Made:
    """A conversation; `secrets` are (turn, first character, last + 1) of what must go, all of one kind."""

    turns: list[str]
    secrets: list[tuple[int, int, int]] = field(default_factory=list)
    form: str = ""

    def say(self, before: str, parts: list[str], after: str = "", between: str = " ") -> None:
        """Add a turn with secret parts in it."""
        text = before
        for number, part in enumerate(parts):
            text += between if number else ""
            self.secrets.append((len(self.turns), len(text), len(text) + len(part)))
            text += part
        self.turns.append(text + after)


def card(rng: random.Random) -> Made:
    """A card number in one of the ways in which people tell one."""
    prefix, length = rng.choice(NETWORKS)
    digits = with_check_digit(prefix, length, rng)
    sizes = _sizes(length, rng)
    style = rng.choice(STYLES)
    slips = rng.choice((0.0, 0.0, 0.25, 0.5)) if style in ("words", "doubled") else 0.0
    parts, at = [], 0
    for size in sizes:
        parts.append(misheard(say(digits[at : at + size], style, rng), slips, rng))
        at += size
    form = rng.choice(("one turn", "asked", "parts", "echoed", "read back", "corrected"))
    made = Made([], form=f"card, {form}, {style}{', misheard' if slips else ''}")
    between = rng.choice(FILLERS)
    if form != "one turn":
        made.turns.append(rng.choice(ASKS))
    if form in ("one turn", "asked"):
        made.say(rng.choice(LEADS), parts, rng.choice(TAILS), between)
    elif form == "read back":
        made.say(rng.choice(LEADS), parts, "", between)
        made.say("So that's ", [say(digits, rng.choice(("written", "words")), rng)], ", correct?")
    elif form == "corrected":
        wrong = say("".join(rng.choice("0123456789") for _ in range(sizes[1])), style, rng)
        made.say(rng.choice(LEADS), parts[:1], f", {wrong}, no, sorry, ", "")
        first = made.turns.pop()
        at = len(first)
        made.say(first, parts[1:], "", between)
        made.secrets.append((len(made.turns) - 1, first.index(wrong), at - len(", no, sorry, ")))
    else:
        for number, part in enumerate(parts):
            made.say(rng.choice(LEADS) if not number else rng.choice(("", "", "and ", "um, ")), [part])
            if form == "echoed" and rng.random() < 0.8:
                made.say("", [part], "." if rng.random() < 0.5 else "")
            else:
                made.turns.append(rng.choice(ACKS))
    made.turns.append("Thank you.")
    return made


def _sizes(length: int, rng: random.Random) -> list[int]:
    usual = [4, 6, 5] if length == 15 else [4, 4, 4, 4]
    if rng.random() < 0.75:
        return usual
    sizes: list[int] = []
    while sum(sizes) < length:
        sizes.append(min(rng.choice((2, 3, 4, 4, 5, 6)), length - sum(sizes)))
    return sizes


def code(rng: random.Random) -> Made:
    """A security code, asked for or announced."""
    digits = "".join(rng.choice("0123456789") for _ in range(rng.choice((3, 3, 3, 4))))
    style = rng.choice(STYLES)
    said = misheard(say(digits, style, rng), slips := rng.choice((0.0, 0.0, 0.4)), rng)
    asked = rng.random() < 0.6
    made = Made([], form=f"code, {'asked' if asked else 'announced'}, {style}{', misheard' if slips else ''}")
    if asked:
        made.turns.append(rng.choice(CODE_ASKS))
        made.say(rng.choice(CODE_LEADS), [said], rng.choice(("", ".", " okay?")))
        if rng.random() < 0.3:
            made.say("", [say(digits, "words", rng)], ", thank you.")
    else:
        frame = rng.choice(CODE_FRAMES)
        pieces = frame.split("{}")
        made.say(pieces[0], [said] * (len(pieces) - 1), pieces[-1], pieces[1])
        if len(pieces) == 2:
            made.turns[-1] = pieces[0] + said + pieces[1]
    made.turns.append("Perfect, one moment.")
    return made
