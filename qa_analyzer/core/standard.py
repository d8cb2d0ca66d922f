"""The house's form: which criteria, with weights, limits and company words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class PhraseRule:
    """A criterion that a supervisor writes without Python: phrases said (or not) by a speaker, somewhere in the call.

    `where`: `opening`, `close` or `call`.  `forbidden`: said is a fail.  `when`: phrases that trigger it
    (empty: always applies); without the trigger it is `na`.
    """

    phrases: tuple[str, ...]
    speaker: str = "agent"
    where: str = "call"
    forbidden: bool = False
    when: tuple[str, ...] = ()
    when_speaker: str = "member"


@dataclass(frozen=True, slots=True)
class CriterionSetting:
    """One line of the form.  `weight` >= 0 (0: shown, not counted); `limits` override the criterion's own."""

    id: str
    title: str
    sentence: str
    section: str
    weight: int = 1
    auto_fail: bool = False
    limits: Mapping[str, float | int | str | bool] = field(default_factory=dict)
    target_percent: float | None = None
    try_instead: str = ""
    phrase_rule: PhraseRule | None = None


@dataclass(frozen=True, slots=True)
class TimelineLimits:
    """From when on silence, talk-over and interruption count; all in seconds, set by hand.

    `silence_s`, `overlap_s`: the shortest silence and talk-over that make an event.  An interruption: the other has
    spoken for `interrupted_after_s`, both speak for `cut_in_s`, and who cuts in speaks for `lasts_s` (so that "mm-hm"
    is none).
    """

    silence_s: float = 5.0
    overlap_s: float = 1.0
    interrupted_after_s: float = 1.0
    cut_in_s: float = 0.3
    lasts_s: float = 1.5


@dataclass(frozen=True, slots=True)
class Standard:
    """One version of a form; `sha256` is that of its file's bytes."""

    name: str
    version: str
    title: str
    sha256: str
    company: str
    criteria: tuple[CriterionSetting, ...]
    company_names: tuple[str, ...] = ()
    language: str = "en"
    wordings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    limits: Mapping[str, float | int | str | bool] = field(default_factory=dict)
    """Limits of doubt, by name, in the units that the name bears."""
    timeline: TimelineLimits = field(default_factory=TimelineLimits)

    def setting(self, criterion: str) -> CriterionSetting | None:
        """The line of this criterion, or None where the form does not ask it."""
        return next((c for c in self.criteria if c.id == criterion), None)
