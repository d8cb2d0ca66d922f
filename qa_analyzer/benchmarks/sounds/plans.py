"""What is made of a corpus: every call several times, each time with other sounds, dealt evenly."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np

from . import holds, ringback
from .calls import Plan
from .formats import CODINGS
from .instruments import Rng
from .lines import LINES
from .sources import hold_count
from .talk import TalkPlan

T = TypeVar("T")
LAYOUT_DECK = ("stereo", "swapped", "stereo", "mono", "swapped", "mono", "same")
LINE_DECK = ("clean", "clean", *LINES)
CADENCE_DECK = (*ringback.CADENCES, *ringback.CADENCES, *ringback.CADENCES, None)
"""One call in ten begins without ringing."""
TALK_S = 600.0
"""Seconds of a recording without holds; set by hand."""


def dealt(items: Sequence[T], rng: Rng) -> Iterator[T]:
    """The items again and again, each time shuffled: even counts, at random."""
    while True:
        for index in rng.permutation(len(items)):
            yield items[index]


def call_plans(sounds: Sequence[Path], seed: int, *, rounds: int, hold_rounds: int) -> list[Plan]:
    """`hold_rounds` recordings of every call with a hold, `rounds` of every other, in random order."""
    rng = np.random.default_rng([seed, 1])
    kinds, lines_, layouts = dealt(holds.KINDS, rng), dealt(LINE_DECK, rng), dealt(LAYOUT_DECK, rng)
    codings, cadences = dealt(CODINGS, rng), dealt(CADENCE_DECK, rng)
    counts = dealt(range(1, ringback.MOST_RINGS + 1), rng)
    made = []
    with_holds = {s: hold_count(s) for s in sounds}
    for number in range(max(rounds, hold_rounds)):
        for index in rng.permutation(len(sounds)):
            sound = sounds[index]
            if number >= (hold_rounds if with_holds[sound] else rounds):
                continue
            cadence = next(cadences)
            plan = Plan(
                f"{sound.stem}-{number}", sound, int(rng.integers(2**31)), next(layouts), next(codings), next(lines_),
                tuple(next(kinds) for _ in range(with_holds[sound])),
                cadence or "", next(counts) if cadence else 0,
            )  # fmt: skip
            made.append(plan)
    return made


def talk_plans(sounds: Sequence[Path], seed: int, *, hours: float) -> list[TalkPlan]:
    """Recordings of ten minutes of talk without any hold."""
    rng = np.random.default_rng([seed, 2])
    lines_, layouts, codings = dealt(LINE_DECK, rng), dealt(LAYOUT_DECK, rng), dealt(CODINGS, rng)
    agents, members = dealt(sounds, rng), dealt(sounds, rng)
    many = max(1, round(hours * 3600 / TALK_S))
    return [
        TalkPlan(
            f"talk-{i}", next(agents), next(members), TALK_S, int(rng.integers(2**31)),
            next(layouts), next(codings), next(lines_),
        )
        for i in range(many)
    ]  # fmt: skip
