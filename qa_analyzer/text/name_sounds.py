"""The sound of a name as a key: names that a telephone line or a recogniser confuses have the same, or nearly."""

from __future__ import annotations

import re
from functools import lru_cache

_SPELLINGS = (
    ("ough", "o"), ("tch", "ch"), ("sch", "sh"), ("ph", "f"), ("gh", ""), ("kn", "n"), ("wr", "r"), ("qu", "kw"),
    ("ck", "k"), ("sh", "J"), ("ch", "J"), ("th", "t"), ("dj", "J"), ("dg", "J"), ("x", "ks"), ("zz", "z"),
)  # fmt: skip
_CLASSES = {
    **dict.fromkeys("bp", "P"), **dict.fromkeys("dt", "T"), **dict.fromkeys("gkcq", "K"), **dict.fromkeys("fv", "F"),
    **dict.fromkeys("szx", "S"), **dict.fromkeys("jJ", "J"), **dict.fromkeys("mn", "N"), "l": "L", "r": "R",
}  # fmt: skip


@lru_cache(maxsize=16384)
def sound_key(word: str) -> str:
    """The consonants' classes in order; vowels, w, y and h are dropped but for a leading vowel ("A").

    `word`: letters only, folded (`names.letters`).
    Voiced and unvoiced twins share a class, as telephone lines and recognisers confuse them.
    """
    word = re.sub(r"^x", "z", word)
    for spelling, sound in _SPELLINGS:
        word = word.replace(spelling, sound)
    word = re.sub(r"c(?=[eiy])", "s", word)
    key = "A" if word[:1] in set("aeiou") else ""
    for letter in word:
        found = _CLASSES.get(letter, "")
        if found and not key.endswith(found):
            key += found
    return key
