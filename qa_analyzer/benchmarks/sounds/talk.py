"""Two-speaker sound without any hold: turns of the corpus reshuffled, with long pauses, typing, breath and keys."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from . import lines
from .calls import Made, Truth, said, speech_levels, transcript
from .formats import laid_out
from .instruments import RATE_HZ, Rng
from .levels import floor_like
from .pauses import FILLINGS, filling, recorder_beeps
from .sources import Json, Source

ABOUT_WAITING = re.compile(
    r"\b(hold\w*|held|wait\w*|moments?|minutes?|mins?|secs?|seconds?|hang\w*|bear\w*|stay|back|patience|patient|transfer\w*)\b",
    re.I,
)
"""Turns with these words are left out: with a pause behind them, they could rightly be read as a hold."""
LONGEST_PAUSE_S = 60.0
"""As long as an agent works on the line without a word, and no hold."""


@dataclass(frozen=True)
class TalkPlan:
    """A stretch of talk: the agent's turns from one recording, the member's from another."""

    name: str
    agent: Path
    member: Path
    seconds: float
    seed: int
    layout: str
    coding: str
    line: str


def make_talk(plan: TalkPlan, agent: Source, member: Source) -> Made:
    """Render a plan; the same plan gives the same samples."""
    rng = np.random.default_rng(plan.seed)
    n = round(plan.seconds * RATE_HZ)
    levels = (speech_levels(agent)[0], speech_levels(member)[1])
    sides = {"agent": floor_like(agent.agent, n, rng), "member": floor_like(member.member, n, rng)}
    decks = {"agent": _deck(agent, "agent", rng), "member": _deck(member, "member", rng)}
    turns: list[Json] = []
    at, role = float(rng.uniform(0.2, 1.5)), "agent"
    for _ in range(100000):
        text, sound = decks[role][len(turns) % len(decks[role])]
        end = at + len(sound) / RATE_HZ
        if end + 0.2 > plan.seconds:
            break
        first = round(at * RATE_HZ)
        sides[role][first : first + len(sound)] += sound
        turns.append({"speaker": role, "start": round(at, 3), "end": round(end, 3), "text": text})
        pause = _pause_s(rng)
        if pause > 2:
            _fill(sides, end + 0.2, min(pause - 0.3, plan.seconds - end - 0.3), rng)
        at = max(0.0, end + pause)
        role = role if rng.random() < 0.15 else {"agent": "member", "member": "agent"}[role]
    if rng.random() < 0.15:
        beeps = recorder_beeps(n, rng)
        sides = {role: sound + beeps for role, sound in sides.items()}
    a, m = lines.on_line(
        sides["agent"], sides["member"], plan.line, levels, np.concatenate([said(agent), said(member)]), rng
    )
    channels = laid_out(a, m, plan.layout, rng)
    truth = Truth(
        plan.layout, plan.coding, plan.line, plan.seconds, {"stereo": 0, "swapped": 1}.get(plan.layout), turns=turns
    )
    words = [{k: t[k] for k in ("start", "end", "text")} for t in turns]
    return Made(channels, transcript(plan.name, {"company": agent.call.get("company")}, words), truth)


def _deck(call: Source, role: str, rng: Rng) -> list[tuple[str, np.ndarray]]:
    sound = call.agent if role == "agent" else call.member
    said = [t for t in call.turns if t["speaker"] == role and not ABOUT_WAITING.search(t["text"])]
    cut = [(t["text"], sound[round(t["start"] * RATE_HZ) : round(t["end"] * RATE_HZ)]) for t in said]
    order = rng.permutation(len(cut))
    return [cut[i] for i in order] or [("", np.zeros(RATE_HZ, np.float32))]


def _pause_s(rng: Rng) -> float:
    """Mostly a breath, sometimes an overlap, one in five a few seconds, one in twelve up to a minute."""
    draw = rng.random()
    if draw < 0.08:
        return float(rng.uniform(10, LONGEST_PAUSE_S))
    if draw < 0.28:
        return float(rng.uniform(2, 10))
    return float(rng.uniform(-0.4, 1.5))


def _fill(sides: dict[str, np.ndarray], start_s: float, lasts_s: float, rng: Rng) -> None:
    if lasts_s <= 0.5:
        return
    first = round(start_s * RATE_HZ)
    for role in ("agent", "member"):
        kind = (
            str(rng.choice(FILLINGS))
            if role == "agent"
            else str(rng.choice(["nothing", "breathing", "nothing", "DTMF"]))
        )
        sound = filling(kind, lasts_s, rng)
        sides[role][first : first + len(sound)] += sound[: len(sides[role]) - first]
