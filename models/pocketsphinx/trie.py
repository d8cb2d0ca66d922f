"""Reads the trigram model that comes in pocketsphinx's wheel (its own binary form) into numpy arrays."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from qa_analyzer.asr.trigrams import LOG_BASE, lengths, packed

BASE_LN = np.log(LOG_BASE)
QUANTA = 1 << 16


class Trie:
    """`words`, and n-grams with the LAST word first, as the file has them; probabilities as natural logs."""

    def __init__(self, path: Path) -> None:
        blob = path.read_bytes()
        if blob[:19] != b"Trie Language Model" or blob[19] != 3:
            raise SystemExit(f"{path}: not a binary trigram model of pocketsphinx")
        n1, n2, n3 = (int(c) for c in np.frombuffer(blob, "<u4", 3, 20))
        at = 20 + 12 + 4
        quanta = np.frombuffer(blob, "<f4", 3 * QUANTA, at) * BASE_LN
        at += 12 * QUANTA
        unigrams = np.frombuffer(blob, np.dtype([("p", "<f4"), ("bow", "<f4"), ("next", "<u4")]), n1 + 1, at)
        at += unigrams.nbytes
        word_bits, next_bits = n1.bit_length(), n3.bit_length()
        width = word_bits + 32 + next_bits
        second = packed(blob, at, n2, width, 0, word_bits)
        bow2 = quanta[QUANTA + packed(blob, at, n2, width, word_bits, 16)]
        p2 = quanta[packed(blob, at, n2, width, word_bits + 16, 16)]
        next2 = packed(blob, at, n2 + 1, width, word_bits + 32, next_bits)
        at += ((1 + n2) * width + 7) // 8 + 8
        width = word_bits + 16
        third = packed(blob, at, n3, width, 0, word_bits)
        p3 = quanta[2 * QUANTA + packed(blob, at, n3, width, word_bits, 16)]
        at += ((1 + n3) * width + 7) // 8 + 8
        size = int(np.frombuffer(blob, "<u4", 1, at)[0])
        self.words = [w.decode() for w in blob[at + 4 : at + 4 + size].split(b"\0")[:n1]]
        self.p1, self.bow1 = unigrams["p"][:n1] * BASE_LN, unigrams["bow"][:n1] * BASE_LN
        last = np.repeat(np.arange(n1), lengths(unigrams["next"], n2))
        self.bigrams = np.stack([second, last], axis=1)  # (history, word)
        self.p2, self.bow2 = p2, bow2
        owner = np.repeat(np.arange(n2), lengths(next2, n3))
        self.trigrams = np.stack([third, second[owner], last[owner]], axis=1)
        self.p3 = p3
