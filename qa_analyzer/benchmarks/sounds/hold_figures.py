"""The figures on holds and ringing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..figure import Figure
from ..interval import f1, rate, share
from .holds import MUSIC_KINDS, SILENT_KINDS
from .matching import Matched, matched, rings_found, silent
from .observing import Observed
from .sources import Json

ONE_SOUND = ("mono", "same")
Pairs = list[tuple[Observed, Matched]]


def hold_figures(seen: Sequence[Observed], variant: str) -> Iterator[Figure]:
    """Music holds by layout, kind, line and coding; silent holds; what was invented."""
    calls: Pairs = [(o, matched(o.truth, o.found[variant])) for o in seen if not o.talk]
    for name, group in (
        ("stereo", [p for p in calls if p[0].truth.layout not in ONE_SOUND]),
        ("mono", [p for p in calls if p[0].truth.layout in ONE_SOUND]),
    ):
        yield from _music(f"{variant}: music holds, {name}", group)
    for kind in MUSIC_KINDS:
        yield _kind_f1(f"{variant}: {kind}, F1", calls, kind)
    for line in sorted({o.truth.line for o, _ in calls}):
        group = [p for p in calls if p[0].truth.line == line]
        yield _recall(f"{variant}: music holds found, {line}", group, lambda h: not silent(h))
    for coding in sorted({o.truth.coding for o, _ in calls}):
        group = [p for p in calls if p[0].truth.coding == coding]
        yield _recall(f"{variant}: music holds found, {coding}", group, lambda h: not silent(h))
    for side in ("agent", "member", "both"):
        yield _recall(
            f"{variant}: music holds found, in channel: {side}",
            calls,
            lambda h, s=side: not silent(h) and h["side"] == s,
        )
    for low in (-40, -30, -20):
        yield _recall(
            f"{variant}: music holds found, {low} to {low + 10} dBFS",
            calls,
            lambda h, low=low: not silent(h) and low <= h["level_dbfs"] < low + 10.0001,
        )
    if variant == "words":
        yield _recall(f"{variant}: silent holds found (0.85)", calls, silent)
        for kind in SILENT_KINDS:
            yield _recall(f"{variant}: {kind} found", calls, lambda h, k=kind: h["kind"] == k)
    talk = [(o, matched(o.truth, o.found[variant])) for o in seen if o.talk]
    hours = sum(o.truth.duration for o, _ in talk) / 3600
    yield rate(f"{variant}: false holds per hour of talk (at most 0.1)", sum(len(m.invented) for _, m in talk), hours)
    rest = sum(o.truth.duration - sum(h["end"] - h["start"] for h in o.truth.holds) for o, _ in calls) / 3600
    yield rate(f"{variant}: false holds per hour of the calls", sum(len(m.invented) for _, m in calls), rest)


def ring_figures(seen: Sequence[Observed], variant: str) -> Iterator[Figure]:
    """Exact counts by cadence and layout, and ringing where there is none."""
    rung = [o for o in seen if o.truth.ringing]
    groups = {"": rung}
    for cadence in sorted({(o.truth.ringing or {})["cadence"] for o in rung}):
        groups[f", {cadence}"] = [o for o in rung if (o.truth.ringing or {})["cadence"] == cadence]
    groups[", a ring cut"] = [
        o for o in rung if (o.truth.ringing or {})["cut_first"] or (o.truth.ringing or {})["cut_last"]
    ]
    groups[", none cut"] = [o for o in rung if o not in groups[", a ring cut"]]
    for name, group in groups.items():
        right = sum(rings_found(o.found[variant]) == (o.truth.ringing or {})["rings"] for o in group)
        yield share(f"{variant}: rings counted exactly{name}" + (" (0.98)" if not name else ""), right, len(group))
    silent_ = [o for o in seen if not o.truth.ringing]
    hours = sum(o.truth.duration for o in silent_) / 3600
    wrong = sum(len(o.found[variant].ringing) for o in silent_)
    yield rate(f"{variant}: ringing invented, per hour of recordings without", wrong, hours)


def _music(name: str, calls: Pairs) -> Iterator[Figure]:
    right = sum(not silent(h) for _, m in calls for h in m.found)
    missed = sum(not silent(h) for _, m in calls for h in m.missed)
    wrong = sum(not silent(h) for _, m in calls for _, h in m.unfit) + sum(len(m.invented) for _, m in calls)
    target = "0.97" if name.endswith("stereo") else "0.95"
    yield f1(f"{name}, F1 ({target})", right, missed, wrong)
    yield share(f"{name}, precision", right, right + wrong)
    yield share(f"{name}, recall", right, right + missed)


def _kind_f1(name: str, calls: Pairs, kind: str) -> Figure:
    right = sum(h["kind"] == kind for _, m in calls for h in m.found)
    missed = sum(h["kind"] == kind for _, m in calls for h in m.missed)
    return f1(name, right, missed, sum(h["kind"] == kind for _, m in calls for _, h in m.unfit))


def _recall(name: str, calls: Pairs, wanted) -> Figure:  # type: ignore[no-untyped-def]
    def count(holds: list[Json]) -> int:
        return sum(bool(wanted(h)) for h in holds)

    right = sum(count(m.found) for _, m in calls)
    return share(name, right, right + sum(count(m.missed) for _, m in calls))
