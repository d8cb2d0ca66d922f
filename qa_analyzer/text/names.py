"""Names by spelling and by sound, as recognisers and mishearing mangle them.

No single measure is safe alone: similarity of letters misses "cheaty" for "Chidi", similarity of
sound takes "Mary" for "Maria".  `likeness` mixes both; who asks must also look at where the word
stands ("thank you, X").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate

from .name_sounds import sound_key
from .name_words import COMMON, DIMINUTIVES, HOMOPHONES, TITLES
from .normalise import fold

_NONE: frozenset[int] = frozenset()
_GROUPS_OF: dict[str, frozenset[int]] = {
    word: frozenset(i for i, group in enumerate(HOMOPHONES) if word in group) for word in set().union(*HOMOPHONES)
}
_LETTERS = re.compile(r"[^a-z]")


@lru_cache(maxsize=65536)
def letters(text: str) -> str:
    """Only the letters, folded: "Ming-Yue" -> "mingyue"."""
    return _LETTERS.sub("", fold(text))


@lru_cache(maxsize=65536)
def likeness(heard: str, name: str) -> float:
    """0-1: how well `heard` (one or more words) can be `name`.

    From .85 the same name, from .7 likely; tuned by hand on the pairs in tests/text/test_names.py.
    """
    import jellyfish
    from rapidfuzz.distance import Levenshtein

    a, b = letters(heard), letters(name)
    if not a or not b:
        return 0.0
    if a == b:
        return 1.0
    if _GROUPS_OF.get(a, _NONE) & _GROUPS_OF.get(b, _NONE):
        return 0.9
    spelled = jellyfish.jaro_winkler_similarity(a, b)
    key_a, key_b = sound_key(a), sound_key(b)
    if key_a == key_b and len(key_a) >= 2:
        return min(0.99, 0.72 + 0.08 * min(3, len(key_a)) * spelled)
    sound = Levenshtein.normalized_similarity(key_a, key_b)
    joined = 0.5 * spelled + 0.5 * sound
    return joined if min(len(a), len(b)) >= 4 else 0.9 * joined


def first_and_last(full: str | None) -> tuple[str | None, str | None]:
    """First and last name of a full name; "Vega, Dolores" and titles are understood."""
    if not full or not full.strip():
        return None, None
    if "," in full:
        last, _, rest = full.partition(",")
        full = f"{rest.strip()} {last.strip()}"
    parts = [p for p in full.split() if fold(p).strip(".") not in TITLES]
    if not parts:
        return None, None
    titled = len(parts) == 1 and len(full.split()) > 1
    return (None, parts[0]) if titled else (parts[0], parts[-1] if len(parts) > 1 else None)


def variants(first: str) -> tuple[str, ...]:
    """The name and the short forms that count as it: halves of a double name, usual diminutives."""
    plain = fold(first)
    halves = [p for p in plain.split("-") if len(p) > 3] if "-" in plain else []
    return tuple(dict.fromkeys([plain, *halves, *DIMINUTIVES.get(letters(plain), ())]))


def plausible(word: str) -> bool:
    """Whether a lower-case word can be a name: it is no common word of a service call."""
    return len(word) > 1 and word.isalpha() and word not in COMMON


def spelled_out(words: Sequence[str]) -> list[tuple[int, int, str]]:
    """Runs of at least three spelled letters: `(first, last, word)`; "double t" and "dash" are understood."""
    found: list[tuple[int, int, str]] = []
    start, made, i = 0, "", 0
    while i <= len(words):
        word = words[i] if i < len(words) else ""
        doubled = word == "double" and i + 1 < len(words) and len(words[i + 1]) == 1
        if doubled:
            made, start, i = made + 2 * words[i + 1], start if made else i, i + 2
        elif len(word) == 1 and word.isalpha():
            made, start, i = made + word, start if made else i, i + 1
        elif made and word in {"dash", "hyphen", "apostrophe"}:
            i += 1
        else:
            if len(made) >= 3:
                found.append((start, i, made))
            made, i = "", i + 1
    return found


def find_names(words: Sequence[str], names: Iterable[str], at_least: float) -> list[tuple[int, int, float, str]]:
    """Stretches of one to four words that sound like one of the names: `(first, last, likeness, name)`, best first.

    A stretch of only common words counts only when equal; with one at its edge ("a daisy") from .84.
    """
    found = []
    wanted = [(n, len(letters(n))) for n in dict.fromkeys(names) if n]
    if not wanted:
        return []
    shortest, longest = min(its for _, its in wanted) - 4, max(its for _, its in wanted) + 4
    ends = list(accumulate((len(letters(w)) for w in words), initial=0))
    usual = [w in COMMON for w in words]
    for size in (1, 2, 3, 4):
        for i in range(len(words) - size + 1):
            length = ends[i + size] - ends[i]
            if not max(2, shortest) <= length <= longest:
                continue
            near = [n for n, its in wanted if abs(length - its) <= 4]
            if not near:
                continue
            joined = " ".join(words[i : i + size])
            common = all(usual[i : i + size])
            edges = size > 1 and (usual[i] or usual[i + size - 1])
            least = max(at_least, 0.999 if common else 0.84 if edges else 0.0)
            for name in near:
                if common and letters(joined) != letters(name):
                    continue
                alike = likeness(joined, name) - 0.02 * (size - 1)
                if alike >= least - 0.02 * (size - 1):
                    found.append((i, i + size, alike, name))
    return sorted(found, key=lambda f: (-f[2] - _size_bonus(words, f[0], f[1]), f[0]))


def _size_bonus(words: Sequence[str], first: int, last: int) -> float:
    """More words heard as one name are the likelier reading, unless a common word stands at an edge."""
    return 0.0 if words[first] in COMMON or words[last - 1] in COMMON else 0.06 * (last - first)
