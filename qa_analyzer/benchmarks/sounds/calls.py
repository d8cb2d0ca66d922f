"""Calls of the test set: a call of the corpus with other hold sounds, other ringing, on another line."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from . import holds, lines
from .formats import laid_out
from .instruments import RATE_HZ, Rng, Wave
from .levels import active_rms, floor_like
from .openings import SIDES, with_opening
from .sources import Json, Source

LEAST_SNR_DB = 10.0
"""Hold sounds and ringing lie at least this far above the line's noise: the SNR of a line holds for them too."""
_KEPT_FIELDS = ("channel", "direction", "language", "started_at", "agent", "member", "company", "hung_up_by")
RINGS_THAT_PASS = 3
"""The standard's three rings."""


@dataclass(frozen=True)
class Plan:
    """What is made of one call; `rings` 0: no ringing is heard.  `sound` is the corpus's recording."""

    name: str
    sound: Path
    seed: int
    layout: str
    coding: str
    line: str
    kinds: tuple[str, ...] = ()
    cadence: str = "425 Hz 1/4"
    rings: int = 0


@dataclass
class Truth:
    """What there is to be found in a recording; times in seconds, `agent_channel` None where there is one sound."""

    layout: str
    coding: str
    line: str
    duration: float
    agent_channel: int | None
    inbound: bool = True
    turns: list[Json] = field(default_factory=list)
    holds: list[Json] = field(default_factory=list)
    ringing: Json | None = None
    labels: dict[str, str] = field(default_factory=dict)


@dataclass
class Made:
    """A recording (channels, samples) at 16 kHz, the transcript to be given with it, and its truth."""

    channels: Wave
    transcript: Json
    truth: Truth


def make(plan: Plan, call: Source) -> Made:
    """Render a plan; the same plan gives the same samples."""
    rng = np.random.default_rng(plan.seed)
    cut = max(0.0, call.turns[0]["start"] - 0.25)
    agent, member = (np.asarray(x[round(cut * RATE_HZ) :], np.float64) for x in (call.agent, call.member))
    levels = speech_levels(call)
    least = max(lines.noise_level_dbfs(plan.line, s) for s in levels) + LEAST_SNR_DB
    found = [_hold(e, k, cut, agent, member, least, rng) for e, k in zip(_holds(call), plan.kinds, strict=False)]
    agent, member, shift, ringing = with_opening(plan.cadence, plan.rings, agent, member, least, rng)
    agent, member = lines.on_line(agent, member, plan.line, levels, said(call), rng)
    channels = laid_out(agent, member, plan.layout, rng)
    move = shift - cut
    labels = dict(call.labels)
    if ringing and call.inbound:
        labels["answered_in_three_rings"] = "pass" if plan.rings <= RINGS_THAT_PASS else "fail"
    else:
        labels.pop("answered_in_three_rings", None)
    truth = Truth(
        plan.layout, plan.coding, plan.line, channels.shape[1] / RATE_HZ,
        {"stereo": 0, "swapped": 1}.get(plan.layout), call.inbound,
        [_moved(t, move) for t in call.turns], [_moved(h, move) for h in found], ringing, labels,
    )  # fmt: skip
    return Made(channels, transcript(plan.name, call.call, [_moved(t, move) for t in call.words]), truth)


def transcript(name: str, call: Json, words: list[Json]) -> Json:
    """The contract's transcript with true words and times, and nobody named as their speaker."""
    known = {k: call[k] for k in _KEPT_FIELDS if call.get(k) is not None}
    return {"call": {"call_id": name, **known}, "turns": [{**t, "speaker": None} for t in words]}


def _holds(call: Source) -> list[Json]:
    return [e for e in call.events if e["type"] == "hold"]


def said(call: Source) -> Wave:
    """All speech of a call, end to end."""
    sides = {"agent": call.agent, "member": call.member}
    spans = ((t["speaker"], round(t["start"] * RATE_HZ), round(t["end"] * RATE_HZ)) for t in call.turns)
    return np.concatenate([np.zeros(2), *(sides[role][a:b] for role, a, b in spans)])


def speech_levels(call: Source) -> tuple[float, float]:
    """RMS level of the speech on both sides, in dBFS."""
    found = []
    for role, sound in (("agent", call.agent), ("member", call.member)):
        spans = [(round(t["start"] * RATE_HZ), round(t["end"] * RATE_HZ)) for t in call.turns if t["speaker"] == role]
        talk = np.concatenate([np.zeros(1), *(sound[a:b] for a, b in spans)])
        found.append(20 * float(np.log10(max(active_rms(talk), 1e-4))))
    return found[0], found[1]


def _hold(event: Json, kind: str, cut: float, agent: Wave, member: Wave, least_dbfs: float, rng: Rng) -> Json:
    """Put another sound into a hold's place, in both arrays; the hold's truth, on the old call's clock."""
    first, last = (min(len(agent), round((event[k] - cut) * RATE_HZ)) for k in ("start", "end"))
    level = float(rng.uniform(max(holds.QUIETEST_DBFS, min(least_dbfs, holds.LOUDEST_DBFS)), holds.LOUDEST_DBFS))
    side = str(rng.choice(SIDES))
    sound = holds.hold_sound(kind, (last - first) / RATE_HZ, level, rng)
    for name, channel in (("agent", agent), ("member", member)):
        quiet = kind == "digital silence"
        channel[first:last] = 0.0 if quiet else floor_like(channel, last - first, rng)
        if side in (name, "both"):
            channel[first:last] += sound[: last - first]
    return {"start": event["start"], "end": event["end"], "kind": kind, "side": side, "level_dbfs": round(level, 1)}


def _moved(item: Json, by_s: float) -> Json:
    return {**item, "start": round(item["start"] + by_s, 3), "end": round(item["end"] + by_s, 3)}
