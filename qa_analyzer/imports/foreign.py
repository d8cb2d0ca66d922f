"""What every form of transcript gives: turns in the contract's form; and how labels become roles."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from qa_analyzer.core.call import TimesAre

from .reading import Content

PACE_WPM = 150
"""Words a minute at which turns without times are laid end to end (the contract's figure)."""

_AGENT = (
    "agent rep representative operator advisor adviser associate csr employee staff support specialist service".split()
)
_MEMBER = "member customer caller client user guest subscriber".split()
ROLE_OF: dict[str, Literal["agent", "member"]] = {
    **dict.fromkeys(_AGENT, "agent"),
    **dict.fromkeys(_MEMBER, "member"),
}


@dataclass(frozen=True, slots=True)
class Laid:
    """A transcript's turns as the contract writes them (dicts), before they are checked.

    `voice` in a turn is the form's own label where it names no role.  `doubt`: what the recogniser that made it
    said against its words, None where they can be judged.
    """

    turns: Any
    times: TimesAre = "exact"
    notes: list[str] = field(default_factory=list)
    doubt: str | None = None


class Form(Protocol):
    """One form of transcript: a module of `imports.forms`."""

    NAME: str

    def matches(self, content: Content) -> bool:
        """Whether the content is of this form, and of no other."""
        ...

    def lay(self, content: Content) -> Laid:
        """The turns; may raise ContractError with one line."""
        ...


def speaker(label: object) -> dict[str, str | None]:
    """`speaker` and `voice` of a turn for a form's label: "Agent 2" is an agent, "SPEAKER_00" a mere voice."""
    if not isinstance(label, str) or not label.strip():
        return {"speaker": None, "voice": None}
    plain = re.sub(r"[\s_#-]*\d*$", "", label.strip()).lower()
    return {"speaker": ROLE_OF.get(plain) or ROLE_OF.get(plain.split()[-1] if plain else ""), "voice": label.strip()}


def lasting_s(text: str) -> float:
    """Seconds that the text takes at PACE_WPM; at least 0.4 (one word)."""
    return max(1, len(text.split())) * 60 / PACE_WPM
