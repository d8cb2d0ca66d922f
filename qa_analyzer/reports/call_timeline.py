"""Where things stand on the drawn timeline of a call, in percent of its length."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from qa_analyzer.core.document import Analysis

from .time_words import clock
from .wording import EVENTS, VERDICTS

_STEPS_S = (5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200)
_TICKS = 9
"""At most so many labels fit the narrowest print."""
_THINNEST = 0.18
"""Percent; about one pixel of the narrowest screen."""
_TOGETHER = 1.2
"""Percent; marks of one kind closer than this would cover each other and are drawn as one."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch or, with the least width, a point: `x` and `width` in percent of the call."""

    x: float
    width: float
    kind: str
    title: str
    link: str = ""
    count: int = 1


@dataclass(frozen=True, slots=True)
class Lane:
    """One row: a speaker's turns, moments, and sound levels (an SVG path in a 1000 by 100 field)."""

    name: str
    label: str
    turns: tuple[Bar, ...]
    moments: tuple[Bar, ...]
    levels: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """All rows of the drawing; `ticks` are (percent, label)."""

    lanes: tuple[Lane, ...]
    line: tuple[Bar, ...]
    overlaps: tuple[Bar, ...]
    marks: tuple[Bar, ...]
    ticks: tuple[tuple[float, str], ...]
    length_s: float


def timeline(analysis: Analysis, waveforms: Sequence[Sequence[float]] = ()) -> Timeline:
    """Lay out one call; `waveforms` in the order of `analysis.audio.channels`."""
    ends = [t.end for t in analysis.transcript.turns] + [e.end for e in analysis.events]
    length = max(1.0, analysis.duration, *ends)

    def bar(start: float, end: float, kind: str, title: str, link: str = "") -> Bar:
        x, far = (round(min(100.0, max(0.0, 100 * t / length)), 3) for t in (start, end))
        return Bar(x, round(max(_THINNEST, far - x), 3), kind, title, link)

    turns = list(enumerate(analysis.transcript.turns))
    roles = [c.role for c in analysis.audio.channels] if analysis.audio else []
    lanes = []
    for name, label in (("agent", "Agent"), ("member", "Member"), ("unknown", "Unclear")):
        said = [
            bar(t.start, t.end, name, f"{clock(t.start)} {t.text[:80]}", f"t-{i}")
            for i, t in turns
            if (t.speaker or "unknown") == name
        ]
        tone = {"agent": analysis.tone.agent, "member": analysis.tone.member}.get(name)
        found = [
            bar(m.start, m.end, "moment", f"{clock(m.start)} {label}: sounds frustrated", f"m-{name}-{i}")
            for i, m in enumerate(tone.moments if tone else ())
        ]
        levels = next((w for r, w in zip(roles, waveforms, strict=False) if r == name), ())
        if said or name != "unknown":
            lanes.append(Lane(name, label, tuple(said), tuple(found), levels_path(levels)))
    if roles and waveforms and not any(r in ("agent", "member") for r in roles):
        lanes.append(Lane("sound", "Sound", (), (), levels_path(waveforms[0])))
    line: list[Bar] = []
    overlaps: list[Bar] = []
    marks: list[Bar] = []
    for e in analysis.events:
        title = f"{clock(e.start)} {EVENTS[e.type]}" + (f" {clock(e.end - e.start)}" if e.end > e.start else "")
        title += f", the {e.by} came in second" if e.by else ""
        where = {"overlap": overlaps, "transfer": marks, "drop": marks}.get(e.type, line)
        where.append(bar(e.start, e.end, e.type, title))
    for c in analysis.criteria:
        if c.verdict in ("fail", "unsure") and c.evidence:
            at = c.evidence[0].start
            marks.append(bar(at, at, c.verdict, f"{clock(at)} {VERDICTS[c.verdict]}: {c.title or c.id}", f"c-{c.id}"))
    step = next((s for s in _STEPS_S if length / s < _TICKS), _STEPS_S[-1])
    ticks = tuple((round(100 * t / length, 3), clock(t)) for t in range(0, int(length) + 1, step))
    return Timeline(tuple(lanes), tuple(line), tuple(overlaps), _joined(marks), ticks, length)


def _joined(marks: list[Bar]) -> tuple[Bar, ...]:
    """Marks by kind and time; verdicts of one kind that would cover each other as one, with their count."""
    drawn: list[Bar] = []
    for mark in sorted(marks, key=lambda b: (b.kind, b.x)):
        last = drawn[-1] if drawn else None
        if last and mark.link and mark.kind == last.kind and mark.x - last.x < _TOGETHER:
            drawn[-1] = replace(last, title=f"{last.title}; {mark.title}", count=last.count + 1)
        else:
            drawn.append(mark)
    return tuple(drawn)


def levels_path(levels: Sequence[float]) -> str:
    """A closed outline around the middle of a field of 1000 by 100; empty without levels."""
    if not levels:
        return ""
    step = 1000 / len(levels)
    half = [50 * min(1.0, max(0.0, v)) for v in levels]
    upper = [f"{(i + 0.5) * step:.1f} {50 - h:.1f}" for i, h in enumerate(half)]
    lower = [f"{(i + 0.5) * step:.1f} {50 + h:.1f}" for i, h in reversed(list(enumerate(half)))]
    return "M" + "L".join(upper + lower) + "Z"
