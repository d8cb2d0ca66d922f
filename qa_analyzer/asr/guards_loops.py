"""Loops: a phrase that the decoder writes over and over.

The decoder is sure of itself while it loops, so probability does not show it (SYSTRAN/faster-whisper #506, #40, #465;
ggml-org/whisper.cpp #471).  What shows it is repetition itself: equal runs of words close together, and a text that
compresses more than 2.4 times (OpenAI's and faster-whisper's `compression_ratio_threshold`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.words import Word

from .guards_raw import RawSegment, Removed, bare

COMPRESSION_RATIO = 2.4
"""OpenAI whisper, `transcribe.py`, default of `compression_ratio_threshold`."""

LONGEST = 16
"""Words of the longest phrase looked for: a long sentence (15 to 20 words)."""

GAP_S = 2.0
"""Copies of a loop follow each other; "okay" said again after two seconds is a listener's."""

SURE = 0.5
"""What the probability of a looped phrase's one kept copy is capped at: in a loop it means nothing (#506)."""

_NUMBER = re.compile(r"\d+|zero|oh|one|two|three|four|five|six|seven|eight|nine|double")
_STUTTER = re.compile(r"(\w{1,4}?)\1{7,}")


def copies_needed(phrase: Sequence[str], compression_ratio: float) -> int:
    """From how many copies on a phrase is a loop.

    People say "no no no no no" and "bye bye bye"; digits repeat in numbers.  No published figures: chosen so that five
    equal words, three equal pairs and two equal sentences stand; one less where the text compresses too well.
    """
    if len(phrase) == 1:
        needed = 10 if _NUMBER.fullmatch(phrase[0]) else 6
    elif all(_NUMBER.fullmatch(w) for w in phrase):
        needed = 6
    else:
        needed = 4 if len(phrase) <= 3 else 3
    return needed - 1 if compression_ratio > COMPRESSION_RATIO else needed


def _copies(keys: Sequence[str], words: Sequence[Word], at: int, length: int) -> int:
    """How often the phrase `keys[at:at + length]` stands there in a row, each close to the one before."""
    count = 1
    while True:
        here = at + count * length
        if keys[here : here + length] != keys[at : at + length]:
            return count
        if words[here].start - words[here - 1].end > GAP_S:
            return count
        count += 1


def cut_loops(segments: Sequence[RawSegment]) -> tuple[list[RawSegment], list[Removed]]:
    """The segments with one copy of each looped phrase; words that are a loop in themselves ("hahaha...") go."""
    flat = [(i, word) for i, segment in enumerate(segments) for word in segment.words]
    removed = [Removed(w, "loop") for _, w in flat if _STUTTER.fullmatch(bare(w.text))]
    gone = {id(r.word) for r in removed}
    flat = [(i, w) for i, w in flat if id(w) not in gone]
    keys, words = [bare(w.text) for _, w in flat], [w for _, w in flat]
    kept: list[tuple[int, Word]] = []
    at = 0
    while at < len(flat):
        ratio = segments[flat[at][0]].compression_ratio
        for length in range(1, min(LONGEST, (len(flat) - at) // 2) + 1):
            copies = _copies(keys, words, at, length)
            if copies >= copies_needed(keys[at : at + length], ratio):
                kept += [
                    (i, replace(w, probability=min(SURE, w.probability or 0.0))) for i, w in flat[at : at + length]
                ]
                removed += [Removed(w, "loop") for w in words[at + length : at + copies * length]]
                at += copies * length
                break
        else:
            kept.append(flat[at])
            at += 1
    by_segment: list[list[Word]] = [[] for _ in segments]
    for i, word in kept:
        by_segment[i].append(word)
    return [replace(s, words=tuple(words)) for s, words in zip(segments, by_segment, strict=True)], removed
