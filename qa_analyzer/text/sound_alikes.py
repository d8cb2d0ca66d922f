"""What a recogniser's words may have been: courtesies read into words that sound like them.

A recogniser that mishears "thanks for holding" as "cents for holding" makes a courteous agent look rude.  This
reads a line as kindly as its sound allows.  What the kind reading gives is a sign, weighed with the others
(`scoring.believe`); it accuses nobody.
"""

from __future__ import annotations

from functools import lru_cache

COURTESIES = (
    "thanks", "thank you", "may i", "how are you", "hello", "welcome", "good morning", "good afternoon", "good evening",
    "email", "sorry", "appreciate", "waiting", "holding", "goodbye",
)  # fmt: skip
"""The words that the acts of courtesy hang on; gathered from the phrases of the acts."""

_ALIKE = (
    {"0", "S", "F", "T", "Z"}, {"K", "T", "P", "G", "D", "B"}, {"N", "M"}, {"X", "S", "J"}, {"L", "R"}, {"F", "V", "P"},
)  # fmt: skip
"""Consonants (Metaphone letters) that recognisers exchange: fricatives, stops, nasals, liquids; chosen by hand after
phonetic classes (place or manner in common), tried on the fixture recordings."""
_SILENT = str.maketrans("", "", "HWY")


@lru_cache(maxsize=32768)
def _sound(words: str) -> str:
    import jellyfish

    code = "".join(jellyfish.metaphone(w) for w in words.split())
    vowel, rest = code[:1], code[1:]
    return vowel + "".join(c for c in rest if c not in "AEIOU").translate(_SILENT)


def _one_sound(a: str, b: str) -> bool:
    """Whether two codes are one but for exchanges within a class; short codes must be the same."""
    if len(a) != len(b) or not a:
        return False
    if len(a) < 3:
        return a == b
    return all(x == y or any(x in c and y in c for c in _ALIKE) for x, y in zip(a, b, strict=True))


@lru_cache(maxsize=32768)
def courtesy_like(words: str) -> str | None:
    """The courtesy that one to three words sound like; None where they are one already or sound like none."""
    if words in COURTESIES:
        return None
    code = _sound(words)
    return next((c for c in COURTESIES if _one_sound(code, _sound(c))), None)


def kindly(text: str) -> str:
    """The text with every stretch of up to three words that sounds like a courtesy read as that courtesy."""
    words = text.lower().split()
    read: list[str] = []
    at = 0
    while at < len(words):
        for length in (3, 2, 1):
            stretch = " ".join(words[at : at + length])
            courtesy = courtesy_like(stretch) if at + length <= len(words) else None
            if courtesy is not None or stretch in COURTESIES:
                read.append(courtesy or stretch)
                at += length
                break
        else:
            read.append(words[at])
            at += 1
    return " ".join(read)
