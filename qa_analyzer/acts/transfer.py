"""Transfers: asked for, offered, announced, taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn

from ._transfer_frames import frame
from ._transfer_phrases import MOVES, NO_REQUEST, NO_TRANSFER, REQUEST, SPEAK, WITHDRAWN
from .rule import Rule

RULES: tuple[Rule, ...] = (
    Rule(ActKind.TRANSFER_ANNOUNCEMENT, MOVES, unless=NO_TRANSFER, speaker="agent", mode="announces"),
    Rule(
        ActKind.TRANSFER_ANNOUNCEMENT,
        (
            "here|there he|she|they (comes|come|goes|is now|is)",
            "^ (here comes)",
            "you are (being|now)? through to",
            "(over|across|through) you go",
            "off you go to",
        ),
        unless=(
            "you are through to (the|our)? member",
            "you are through to advisory",
            "^ *3 you are through to",
            "there they|he|she is|are",
        ),
        speaker="agent",
        mode="announces",
        name="arrives",
    ),
    Rule(ActKind.TRANSFER_OFFER, SPEAK, speaker="agent", mode="asks"),
    Rule(ActKind.TRANSFER_REQUEST, REQUEST, unless=NO_REQUEST, speaker="member", mode="asks"),
    Rule(ActKind.TRANSFER_WITHDRAWN, WITHDRAWN, speaker="agent"),
)

SOON_TURNS = 8
"""A transfer is taken back within so many turns of being spoken of (set by hand)."""


def refine(acts: list[Act], turns: Sequence[Turn], record: Record) -> list[Act]:
    """Moves become offers or announcements by their frame; withdrawals count only with a transfer in the air."""
    framed: list[Act] = []
    for act in acts:
        if act.kind is not ActKind.TRANSFER_ANNOUNCEMENT or _plain(act):
            framed.append(act)
            continue
        said = frame(act, turns[act.turn])
        if said == "asks":
            framed.append(replace(act, kind=ActKind.TRANSFER_OFFER, mode="asks"))
        elif said == "announces":
            framed.append(act)
    air = [a.turn for a in framed if a.kind in (ActKind.TRANSFER_OFFER, ActKind.TRANSFER_ANNOUNCEMENT)]
    return [
        a for a in framed if a.kind is not ActKind.TRANSFER_WITHDRAWN or any(0 < a.turn - t <= SOON_TURNS for t in air)
    ]  # fmt: skip


def _plain(act: Act) -> bool:
    """Whether it announces by itself: "here she comes", "over you go"."""
    said = act.quote.casefold()
    return said.startswith(("here", "there")) or said.endswith("you go")
