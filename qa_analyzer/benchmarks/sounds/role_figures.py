"""The figures on channels, roles and verdicts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..figure import Figure
from ..interval import share
from .matching import near_the_limit
from .observing import JUDGED, Observed

TARGETS = {"words": ("0.99", "0.98"), "none": ("0.90", "0.70")}


def role_figures(seen: Sequence[Observed], variant: str) -> Iterator[Figure]:
    """Which channel is the agent's, same sound, and in mono the time given to the right role."""
    two = [o for o in seen if not o.talk and o.truth.agent_channel is not None]
    right, named = 0, 0
    for o in two:
        roles = [role for role, _ in o.found[variant].roles]
        told = roles.index("agent") if roles.count("agent") == 1 else None
        named += told is not None
        right += told == o.truth.agent_channel
    of_right, of_named = TARGETS[variant]
    yield share(f"{variant}: agent's channel right where named ({of_right})", right, named)
    yield share(f"{variant}: agent's channel named ({of_named})", named, len(two))
    same = [o for o in seen if o.truth.layout == "same"]
    pairs = [o for o in seen if o.truth.agent_channel is not None]
    yield share(f"{variant}: same sound found (1.00)", sum(o.found[variant].same_sound for o in same), len(same))
    claimed = sum(o.found[variant].same_sound for o in pairs)
    yield share(f"{variant}: same sound wrongly claimed (0)", claimed, len(pairs))
    if variant == "words":
        for layout in ("mono", "same", "stereo", "swapped"):
            yield _time(seen, layout)


def _time(seen: Sequence[Observed], layout: str) -> Figure:
    group = [o.found["words"] for o in seen if not o.talk and o.truth.layout == layout and not o.found["words"].error]
    right_s, spoken_s = sum(f.right_s for f in group), sum(f.spoken_s for f in group)
    above = sum(f.right_s >= 0.92 * f.spoken_s for f in group)
    plain = share("", above, len(group))
    name = f"words: speech time given to the right role, {layout}" + (" (0.92)" if layout == "mono" else "")
    value = round(right_s / spoken_s, 4) if spoken_s else float("nan")
    return Figure(name, value, f"of {spoken_s / 60:.0f} min; recordings at 0.92 or more: {plain.value:g}, {plain.unit}")


def verdict_figures(seen: Sequence[Observed]) -> Iterator[Figure]:
    """Verdicts that equal the label, over all calls and where a hold was; `unsure` is wrong."""
    calls = [o for o in seen if not o.talk]
    for criterion in JUDGED:
        group = [o for o in calls if criterion in o.truth.labels]
        near = [o for o in group if criterion == "hold_check_in" and near_the_limit(o.truth)]
        group = [o for o in group if o not in near]
        yield _accuracy(f"words: {criterion} (0.95)", group, criterion)
        for layout in ("stereo", "swapped", "same", "mono"):
            yield _accuracy(f"words: {criterion}, {layout}", [o for o in group if o.truth.layout == layout], criterion)
        if criterion.startswith(("hold", "thanks")):
            yield _accuracy(f"words: {criterion}, calls with a hold", [o for o in group if o.truth.holds], criterion)
        decided = [o for o in group if o.found["words"].verdicts.get(criterion) != "unsure"]
        yield share(f"words: {criterion}, decided", len(decided), len(group))
        wrong = sum(o.found["words"].verdicts.get(criterion) == "fail" != o.truth.labels[criterion] for o in group)
        yield share(f"words: {criterion}, wrongly failed", wrong, len(group))
        if near:
            yield _accuracy(f"words: {criterion}, a stretch of 118-122 s", near, criterion)


def _accuracy(name: str, group: Sequence[Observed], criterion: str) -> Figure:
    right = sum(o.found["words"].verdicts.get(criterion) == o.truth.labels[criterion] for o in group)
    return share(name, right, len(group))
