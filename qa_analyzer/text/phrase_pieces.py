"""What a phrase is made of: choices of words, gaps, slots, and groups of these."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """One of these words."""

    choices: tuple[str, ...]
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """Up to so many words of any kind."""

    most: int


@dataclass(frozen=True, slots=True)
class Slot:
    """One to `most` words of any kind, captured."""

    name: str
    most: int
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """One of these sequences."""

    ways: tuple[tuple[Words | Gap | Slot | Group, ...], ...]
    optional: bool = False


Piece = Words | Gap | Slot | Group
Sequence = tuple[Piece, ...]
