"""Confirms names that the primed decoder heard, by what an unprimed one hears at the same place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from .sphinx_decoder import RawWord
from .sphinx_pronounce import pronunciations, sound_distance

ALIKE = 0.6
"""Sound distance up to which the unprimed words confirm a name.

On nine odd labelled calls 41 of 47 names that were said lie below, and 6 % of pairs of a name and whatever else was
said; of other calls' names, given as hints in five of them, none was heard at all.
"""
DOUBTED = 0.01
"""Most posterior that a name keeps which the unprimed decoder does not confirm: a probability of about 0.2."""


def doubted(primed: Sequence[RawWord], unprimed: Sequence[RawWord], hints: Mapping[str, str]) -> list[RawWord]:
    """The primed words; names of the record that the unprimed words do not sound like at most DOUBTED probable."""
    return [
        replace(w, posterior=min(w.posterior, DOUBTED)) if w.text in hints and distance_to(w, unprimed) > ALIKE else w
        for w in primed
    ]


def distance_to(name: RawWord, unprimed: Sequence[RawWord]) -> float:
    """How unlike the name the unprimed words at its time sound: 0 the same, 1 nothing in common (or no words)."""
    there = [w for w in unprimed if min(w.end, name.end) - max(w.start, name.start) > 0.4 * (w.end - w.start)]
    if not there:
        there = [w for w in unprimed if w.start < name.end and name.start < w.end]
    ways = [""]
    for word in there:
        ways = [f"{way} {phones}" for way in ways for phones in pronunciations(word.text)[:2]][:16]
    return min(
        (sound_distance(said.split(), way.split()) for said in pronunciations(name.text) for way in ways), default=1.0
    )
