"""Builds the language model and dictionary of the embedded recogniser: `python models/pocketsphinx/build.py`.

domain.txt (written for this project) is interpolated with the general model of pocketsphinx's wheel, cut to the
words that matter.  Writes calls.lm.bin, words.dict and names.classes beside this file; takes about a minute.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import numpy as np
from ngrams import Model, from_text, mixed, write_arpa
from slots import Slots
from trie import Trie

from qa_analyzer.asr.sphinx_decoder import wheel_model
from qa_analyzer.asr.sphinx_pronounce import dictionary, pronunciations

HERE = Path(__file__).resolve().parent
GENERAL_WORDS = 14_000
"""Most frequent words of the general model that are kept beside those of the domain text."""
KEEP2, KEEP3 = 300_000, 260_000
"""General bigrams and trigrams kept: those whose loss would change the model most."""
DOMAIN_SHARE = 0.5
"""Weight of the domain model in the mixture."""
CLASSES = {"[first]": "names_first.txt", "[last]": "names_last.txt"}
CLASS_WEIGHT = 1e-5
"""General probability of a name class; the domain text says where names stand."""

NAME_PENALTY = 0.15
"""A name class gets this share of what the text gives it: hundreds of names sound like everything."""


def general_model(trie: Trie, words: list[str]) -> Model:
    """The wheel's model cut to `words` and to its most telling n-grams."""
    index = {w: i for i, w in enumerate(words)}
    size = len(words)
    to_new = np.array([index.get(w, -1) for w in trie.words])
    p1 = np.full(size, np.log(1e-7))
    p1[to_new[to_new >= 0]] = trie.p1[to_new >= 0]
    for name in CLASSES:
        p1[index[name]] = np.log(CLASS_WEIGHT)
    p1 -= np.log(np.exp(np.delete(p1, index["<s>"])).sum())
    ok2 = (to_new[trie.bigrams] >= 0).all(axis=1)
    keys2 = to_new[trie.bigrams[ok2]] @ np.array([size, 1])
    order = np.argsort(keys2)
    keys2, p2 = keys2[order], trie.p2[ok2][order]
    ok3 = (to_new[trie.trigrams] >= 0).all(axis=1)
    keys3 = to_new[trie.trigrams[ok3]] @ np.array([size * size, size, 1])
    order = np.argsort(keys3)
    keys3, p3 = keys3[order], trie.p3[ok3][order]
    inside = np.isin(keys3 // size, keys2)
    full = Model(size, p1, np.zeros(0), keys2, p2, np.zeros(0), keys3[inside], p3[inside]).balanced()
    first, second, word = full.split3()
    gain3 = np.exp(full.p1[first] + full.two(first, second) + full.p3)
    bow = full.bow2[np.searchsorted(full.keys2, full.keys3 // size)]
    gain3 *= np.abs(full.p3 - bow - full.two(second, word))
    best3 = np.sort(np.argsort(-gain3)[:KEEP3])
    history, word = full.split2()
    gain2 = np.exp(full.p1[history] + full.p2) * np.abs(full.p2 - full.bow1[history] - full.p1[word])
    gain2[np.isin(full.keys2, full.keys3[best3] // size)] = np.inf
    best2 = np.sort(np.argsort(-gain2)[: max(KEEP2, int(np.isinf(gain2).sum()))])
    empty = np.zeros(0)
    return Model(size, p1, empty, keys2[best2], full.p2[best2], empty, full.keys3[best3], full.p3[best3]).balanced()


def vocabulary(sentences: list[list[str]], trie: Trie) -> list[str]:
    """Words of the domain text and the most frequent general ones that can be pronounced."""
    wanted = {w for s in sentences for w in s}
    frequent = [trie.words[i] for i in np.argsort(-trie.p1)]
    plain = [w for w in frequent if w in dictionary() and w.replace("'", "").isalpha()]
    return ["<s>", "</s>", *sorted(wanted | set(plain[:GENERAL_WORDS]) | set(CLASSES))]


def with_fewer_names(model: Model, words: list[str]) -> Model:
    """The model with name classes NAME_PENALTY times as likely wherever they stand."""
    names = [words.index(name) for name in CLASSES]
    model.p1[names] += np.log(NAME_PENALTY)
    model.p2[np.isin(model.keys2 % model.size, names)] += np.log(NAME_PENALTY)
    model.p3[np.isin(model.keys3 % model.size, names)] += np.log(NAME_PENALTY)
    return model.balanced()


def name_shares(names: list[str], trie: Trie) -> np.ndarray:
    """Each name's share of its class: the root of its general frequency, so that rare names keep a chance."""
    known = dict(zip(trie.words, trie.p1, strict=True))
    weights = np.exp([known.get(n, -17.0) / 2 for n in names])
    return weights / weights.sum()


def write_dictionary(words: list[str], names: dict[str, list[str]], path: Path) -> None:
    """Each word and each name (`mary:first`) with its pronunciations."""
    entries = [(w, w.rstrip(".") if len(w) > 2 else w) for w in words if not w.startswith(("<", "["))]
    entries += [(f"{name}:{kind.strip('[]')}", name) for kind, many in names.items() for name in many]
    with path.open("w", encoding="utf-8") as out:
        for entry, spoken in sorted(entries):
            ways = dictionary().get(spoken) or pronunciations(spoken)
            for i, way in enumerate(ways, 1):
                out.write(f"{entry}{f'({i})' if i > 1 else ''} {way}\n")


def main() -> None:
    """Build everything; the sizes go to standard error."""
    sentences = list(Slots().sentences((HERE / "domain.txt").read_text(encoding="utf-8")))
    trie = Trie(wheel_model("en-us.lm.bin"))
    words = vocabulary(sentences, trie)
    general = general_model(trie, words)
    domain = from_text(sentences, {w: i for i, w in enumerate(words)}, general.p1)
    model = with_fewer_names(mixed(domain, general, DOMAIN_SHARE), words)
    names = {c: sorted(set((HERE / f).read_text(encoding="utf-8").split())) for c, f in CLASSES.items()}
    write_dictionary(words, names, HERE / "words.dict")
    with (HERE / "names.classes").open("w", encoding="utf-8") as out:
        for kind, many in names.items():
            shares = name_shares(many, trie)
            rows = "".join(f"{n}:{kind.strip('[]')} {share:.6f}\n" for n, share in zip(many, shares, strict=True))
            out.write(f"LMCLASS {kind}\n{rows}END {kind}\n\n")
    with tempfile.TemporaryDirectory() as folder:
        arpa = Path(folder) / "calls.arpa"
        write_arpa(model, words, arpa)
        _as_binary(arpa, HERE / "calls.lm.bin")
    print(f"{len(sentences)} sentences, {len(words)} words, {len(model.keys2)} bigrams, {len(model.keys3)} trigrams, "
          f"{(HERE / 'calls.lm.bin').stat().st_size / 1e6:.1f} MB", file=sys.stderr)  # fmt: skip


def _as_binary(arpa: Path, path: Path) -> None:
    import pocketsphinx

    math = pocketsphinx.LogMath(1.0001)
    pocketsphinx.NGramModel(pocketsphinx.Config(), math, str(arpa)).write(str(path))


if __name__ == "__main__":
    main()
