"""The embedded recogniser's own language model, and the record's names put into it.

Names stand in two classes of the model, `[first]` and `[last]`.  Some hundred common ones are always there; for a
primed decoder the record's names are added, with their sound, and made more likely.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from qa_analyzer.core.model_folder import model_folder
from qa_analyzer.text.normalise import fold

from .sphinx_decoder import Sphinx
from .sphinx_pronounce import pronunciations

SEARCH: Mapping[str, float] = {"lw": 8.0, "fwdflatlw": 10.0, "bestpathlw": 11.0}
"""Weights of the language model in the three passes; a model that knows the domain may weigh a little more than
pocketsphinx's own 6.5, 8.5 and 9.5.  Chosen on four odd labelled calls: no more errors, a quarter less time."""
HINT_SHARE = 0.5
"""Share of its class that the record's names get together.  Chosen on the odd labelled calls; a name class as a whole
has no more room than before, so a name is made likely only where a name is."""
TITLES = frozenset("mr mrs ms miss mister dr doctor prof professor sir madam jr sr".split())
_LETTERS = re.compile(r"[a-z]+")


def name_words(names: Iterable[str]) -> dict[str, str]:
    """The words of the record's names (lower case, accents folded), each with its class, `first` or `last`."""
    found: dict[str, str] = {}
    for name in names:
        words = [w for w in _LETTERS.findall(fold(name).replace("'", "")) if w not in TITLES and len(w) > 1]
        for i, word in enumerate(words):
            found.setdefault(word, "first" if i == 0 else "last")
    return found


def decoder(names: Sequence[str] = (), *, fast: bool = False) -> Sphinx:
    """A decoder with the adapted model; primed with the record's `names` where some are given.

    `fast` leaves out the second pass over the words: for comparing, not for reading.

    Raises StartError where the model's folder is missing.
    """
    folder = model_folder("pocketsphinx")
    hints = name_words(names)
    with tempfile.TemporaryDirectory(prefix="qa-analyzer-") as made:
        classes, dictionary = folder / "names.classes", folder / "words.dict"
        if hints:
            classes = _with_hints(classes, hints, Path(made) / "names.classes")
            dictionary = _with_sounds(dictionary, hints, Path(made) / "words.dict")
        control = Path(made) / "control"
        model = folder / "calls.lm.bin"
        control.write_text(f"{{ {classes} }}\n{model} calls {{ [first] [last] }}\n", encoding="utf-8")
        files = {"lm": None, "lmctl": str(control), "lmname": "calls", "dict": str(dictionary)}
        return Sphinx(**files, **SEARCH, fwdflat=not fast)


def _with_hints(shipped: Path, hints: dict[str, str], path: Path) -> Path:
    """The classes with the hints' share taken from the names that are always there."""
    lines = []
    for line in shipped.read_text(encoding="utf-8").splitlines():
        kind = line.rpartition("[")[2].rstrip("]")
        own = [w for w, k in hints.items() if k == kind]
        if line.startswith("LMCLASS"):
            left = 1 - HINT_SHARE if own else 1.0
            lines += [line, *(f"{w}:{kind} {HINT_SHARE / len(own):.6f}" for w in own)]
        elif line and not line.startswith("END"):
            entry, share = line.split()
            word, _, of = entry.partition(":")
            if hints.get(word) != of:
                lines.append(f"{entry} {float(share) * left:.8f}")
        else:
            lines.append(line)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def _with_sounds(shipped: Path, hints: dict[str, str], path: Path) -> Path:
    """The dictionary with an entry for each hint that it lacks."""
    text = shipped.read_text(encoding="utf-8")
    known = {line.partition(" ")[0] for line in text.splitlines()}
    added = [
        f"{word}:{kind}{f'({i})' if i > 1 else ''} {way}"
        for word, kind in hints.items()
        if f"{word}:{kind}" not in known
        for i, way in enumerate(pronunciations(word), 1)
    ]
    path.write_text(text + "\n".join(added) + "\n", encoding="utf-8")
    return path
