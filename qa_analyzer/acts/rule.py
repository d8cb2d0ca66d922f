"""The form of a family's rules."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from qa_analyzer.core.acts import ActKind, Mode
from qa_analyzer.core.words import Role


@dataclass(frozen=True, slots=True)
class Rule:
    """Phrases (language of `text.phrases`) that perform one act.

    `speaker`: only in this role's turns (turns of unknown role are read as either).  `slots`: fixed
    slots beside those that a phrase captures.  `question`: only in sentences that are not plainly
    statements (True) or not plainly questions (False).  `name` tells rules of one kind apart.
    """

    kind: ActKind
    phrases: tuple[str, ...]
    unless: tuple[str, ...] = ()
    speaker: Role | None = None
    mode: Mode = "states"
    slots: Mapping[str, str] = field(default_factory=dict)
    question: bool | None = None
    score: float = 0.95
    name: str = ""
