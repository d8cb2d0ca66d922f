"""Words without what people leave out when they type: case, accents, apostrophes.  Pure.

A search and what was said are both folded, so that "cafe", "Café" and "CAFÉ" are one word, and "dont", "don't" and
"don’t".  What is lost: "we're" is "were" too; the passage shown tells them apart.
"""

from __future__ import annotations

import re
import unicodedata

_APOSTROPHES = dict.fromkeys(map(ord, "’‘‛ʼʻʹ′´＇"), "'")
_LETTERS = str.maketrans({
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŧ": "t",
    "\u00ad": "", "\u200b": "", "\u200c": "", "\u200d": "", "\u2060": "", "\ufeff": "",
})  # fmt: skip
"""Letters that Unicode gives no base letter for, as they are typed without them; marks that nobody sees."""
_ACCENTS = re.compile("[\u0300-\u036f]+")
"""Unicode's block of combining diacritical marks: accents of Latin, Greek and Cyrillic letters.  Signs that are vowels
in other scripts stand in other blocks and are kept."""
_WITHIN = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])")


def fold(text: str) -> str:
    """The text in one case, without accents and without apostrophes within words."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES))
        text = _ACCENTS.sub("", text).casefold().translate(_LETTERS)
        text = unicodedata.normalize("NFC", _ACCENTS.sub("", text))
    return _WITHIN.sub("", text.lower().replace("`", "'"))
