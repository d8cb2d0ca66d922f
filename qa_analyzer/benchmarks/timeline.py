"""Holds, ringing, channels and roles from the sound, on a test set made by rule from labelled calls.

Every call of the corpus is made anew several times with other hold sounds, other ringing, on other lines and in other
formats (`sounds/`), beside sound without any hold.  Each recording goes through the whole program with the record
ignored, once with its words (nobody named), once with none.  In brackets behind a figure: what it must reach.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

from .figure import Figure

if TYPE_CHECKING:
    from .sounds.calls import Plan
    from .sounds.observing import Observed
    from .sounds.talk import TalkPlan

SEED = 2026
"""Any other gives another set of the same kind."""
ROUNDS, HOLD_ROUNDS, TALK_H = 1, 3, 1.0
"""Recordings of each call without and with holds, and hours of talk: some ten minutes of two cores."""
FULL_ROUNDS, FULL_HOLD_ROUNDS, FULL_TALK_H = 3, 9, 12.0
"""As above: twelve hours of talk are what a claim about false holds needs."""


def measure(
    corpus: Path | None,
    *,
    full: bool = False,
    limit: int | None = None,
    seed: int = SEED,
    errors: Path | None = None,
    workers: int | None = None,
) -> list[Figure]:
    """All figures of the timeline.

    `full`: three times as many recordings and 12 hours without holds instead of one.  `limit`: only the first so many
    recordings of calls, and in proportion of talk.  `errors`: a file that takes every miss as JSON.  Without a corpus
    the fixture calls are used.  Raises StartError where flite or espeak-ng is not installed.
    """
    from .sounds.announcements import ready
    from .sounds.matching import misses

    ready()
    seen = list(observed(plans(corpus, full=full, limit=limit, seed=seed), workers or os.cpu_count() or 1))
    if errors is not None:
        found = [miss for o in seen for miss in misses(o)]
        errors.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    return figures(seen)


def plans(corpus: Path | None, *, full: bool, limit: int | None, seed: int) -> list[Plan | TalkPlan]:
    """What is made, in the order in which it is made."""
    from .sounds.plans import call_plans, talk_plans
    from .sounds.sources import sounds_of

    sounds = sounds_of(corpus)
    rounds, hold_rounds = (FULL_ROUNDS, FULL_HOLD_ROUNDS) if full else (ROUNDS, HOLD_ROUNDS)
    calls = call_plans(sounds, seed, rounds=rounds, hold_rounds=hold_rounds)
    talks = talk_plans(sounds, seed, hours=FULL_TALK_H if full else TALK_H)
    if limit is not None and limit < len(calls):
        talks = talks[: max(1, round(len(talks) * limit / len(calls)))]
        calls = calls[:limit]
    return [*talks, *calls]


def observed(made: Sequence[Plan | TalkPlan], workers: int) -> Iterator[Observed]:
    """Each recording made, analysed and compared, over several processes."""
    from .sounds.observing import observe

    if workers <= 1:
        yield from map(observe, made)
        return
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        yield from pool.map(observe, made)


def figures(seen: Sequence[Observed]) -> list[Figure]:
    """What the observations come to."""
    from .sounds.hold_figures import hold_figures, ring_figures
    from .sounds.observing import VARIANTS
    from .sounds.role_figures import role_figures, verdict_figures

    hours = sum(o.truth.duration for o in seen) / 3600
    broken = sum(bool(f.error) for o in seen for f in o.found.values())
    out = [Figure("recordings", len(seen), f"{hours:.2f} h"), Figure("analyses that broke", broken)]
    for variant in VARIANTS:
        out += [*hold_figures(seen, variant), *ring_figures(seen, variant), *role_figures(seen, variant)]
    return [*out, *verdict_figures(seen)]
