"""Names that are known, taken out of what people wrote: nothing is guessed, so that a note keeps its words."""

from __future__ import annotations

import re
from collections.abc import Iterable

from qa_analyzer.text.name_words import TITLES
from qa_analyzer.text.names import plausible
from qa_analyzer.text.normalise import fold

from .names import MASK

_WORD = re.compile(r"[^\W\d_]+")


def name_parts(names: Iterable[str]) -> set[str]:
    """The words of these names, folded; titles and single letters are none."""
    return {p for name in names for p in _WORD.findall(fold(name)) if len(p) > 1 and p not in TITLES}


def without_known(text: str, names: Iterable[str], keep: Iterable[str] = ()) -> str:
    """The text with `[name]` for each word of these names but those in `keep`; names side by side are one.

    A name that is a common word of service calls too (Will, May, Sunday) is one where it is written with a capital.
    """
    known = name_parts(names) - name_parts(keep)

    def masked(match: re.Match[str]) -> str:
        word = fold(match[0])
        return MASK if word in known and (plausible(word) or match[0][0].isupper()) else match[0]

    return re.sub(rf"{re.escape(MASK)}(?:[\s'’.-]+{re.escape(MASK)})+", MASK, _WORD.sub(masked, text))
