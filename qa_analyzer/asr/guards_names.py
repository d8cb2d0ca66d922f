"""Names that the record knows: spelling set right, never heard into the call.

A hotword can be written verbatim where nobody says it (SYSTRAN/faster-whisper #1356, #1331), and the names are the very
thing that criteria look for.  So nothing is ever fed in: neither prompt nor hotwords, in no pass.  What is done instead
needs no second decoding: where the unprimed pass heard a word that sounds the same, its spelling is corrected.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from qa_analyzer.core.words import Word

HEARD_CLEARLY = 0.85
"""A word at least this probable was heard as it is written and stays: a wrong name said clearly is a wrong name.
No published figure; Whisper's word probabilities run above 0.9 on common words."""

SIMILARITY = 0.8
"""Least Jaro-Winkler similarity of the spellings, besides an equal Metaphone code.  Alone, Jaro-Winkler >= 0.9 found 7
of 30 hard true pairs with 5 of 30 false ones; asking for both keeps the false ones out at the cost of misses."""

SHORTEST = 4
"""Names of fewer letters sound like too much else ("Al", "Lee")."""

_WORD = re.compile(r"^(\W*)([^\W\d_]+)((?:['’]s)?\W*)$")


def respell_names(words: Sequence[Word], names: Iterable[str]) -> tuple[Word, ...]:
    """The words with doubtful spellings of a known name corrected; times, probabilities and number stay.

    A word is corrected only if it was heard as a name already (with a capital, not at the start of a sentence), was not
    heard clearly, has the name's Metaphone code and a similar spelling, and fits one known name alone.
    """
    from jellyfish import jaro_winkler_similarity, metaphone

    parts = {part for name in names for part in re.findall(r"[^\W\d_]+", name) if len(part) >= SHORTEST}
    codes = {part: metaphone(part) for part in parts}
    result: list[Word] = []
    for i, word in enumerate(words):
        match = _WORD.match(word.text)
        starts = i == 0 or words[i - 1].text.rstrip("\"'").endswith((".", "!", "?"))
        if match and not starts and word.probability is not None and word.probability < HEARD_CLEARLY:
            before, heard, after = match.groups()
            fitting = [
                part
                for part, code in codes.items()
                if heard[0].isupper()
                and code == metaphone(heard)
                and jaro_winkler_similarity(heard.lower(), part.lower()) >= SIMILARITY
            ]
            if len(fitting) == 1 and fitting[0] != heard:
                word = replace(word, text=before + fitting[0] + after)
        result.append(word)
    return tuple(result)
