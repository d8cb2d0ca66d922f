"""Why a person judges otherwise than the machine: codes with their words, and which of them fit which verdict."""

from __future__ import annotations

from collections.abc import Mapping

REASONS = {
    "done": "It was done",
    "other_words": "It was done in other words",
    "not_done": "It was not done",
    "no_occasion": "There was no occasion for it",
    "misheard": "The words were misheard",
    "wrong_speaker": "The wrong speaker was taken",
    "standard_unclear": "The standard is unclear here",
    "other": "Another reason (see note)",
}
"""Codes of an override to pass, fail or na."""
EXCUSES = {
    "system": "A system was down or slow",
    "member_hurried": "The member cut it short",
    "emergency": "An emergency",
    "instructed": "Instructed to do otherwise",
    "recording": "The recording is at fault",
    "other": "Another reason (see note)",
}
"""Codes of an excuse: it was not done, and does not count."""
_ANY = ("misheard", "wrong_speaker", "standard_unclear", "other")
_OWN = {"pass": ("done", "other_words"), "fail": ("not_done",), "na": ("no_occasion",)}

REASONS_FOR: Mapping[str, Mapping[str, str]] = {
    **{verdict: {code: REASONS[code] for code in (*own, *_ANY)} for verdict, own in _OWN.items()},
    "excused": EXCUSES,
}
"""By the verdict that a person sets, the reasons that can be given for it.  What earlier programs kept otherwise stays
and is told."""

VERDICT_WORDS = {"na": "did not apply"}
"""How a verdict is called where its code is no word."""


def reason_words(verdict: str | None, code: str | None) -> str:
    """The words of a kept reason; empty where there is none."""
    return (EXCUSES if verdict == "excused" else REASONS).get(code or "", "")
