"""Plain text with labels: `Agent: ...`, one turn a line or paragraph, with or without `[hh:mm:ss]`.

Without times the turns are laid end to end at 150 words a minute and the times are `estimated`.
A line without a label goes on with the turn before it.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

from ..foreign import ROLE_OF, Laid, lasting_s, speaker
from ..reading import Content

NAME = "plain text"
MOST_LINES_BEFORE = 20
"""Lines of a heading (date, call number) that may stand before the first turn."""
OTHERS = frozenset("speaker voice supervisor manager system ivr recording automated unknown".split())
"""Labels of voices that are neither the agent's nor the member's, or not known to be."""

LABEL_WORDS = frozenset({*ROLE_OF, *OTHERS, "call", "center", "centre", "sales", "support", "phone", "the"})

_CLOCK = r"(?:\d{1,2}:)?\d{1,3}:\d{2}(?:[.,]\d{1,3})?"
_STAMP = rf"[\[(<]? ?({_CLOCK})(?: ?(?:-|–|-->|to) ?({_CLOCK}))? ?[\])>]?"
_LABEL = r"[*_]{0,2}([A-Za-z][A-Za-z_ ]{0,30}?[ _#-]?\d{0,3})[*_]{0,2}"
_AFTER = rf":[*_]{{0,2}} ?(?:[\[(]({_CLOCK})[\])] ?)?"
_LINE = re.compile(rf"^ ?(?:{_STAMP} ?[-–|]? ?)?{_LABEL} ?(?:{_STAMP} ?)?{_AFTER}")
_HEAD_CHARACTERS = 160
"""A label with its stamps stands within this many characters of the line's start."""


def matches(content: Content) -> bool:
    """Text, no JSON, whose first line (or two of the first ones) bears the label of an agent or a member."""
    if content.is_json or content.text.lstrip("\ufeff").startswith("WEBVTT"):
        return False
    lines = [line for line in content.text[:20_000].splitlines() if line.strip()][: MOST_LINES_BEFORE + 1]
    parsed = [_parsed(line) for line in lines]
    named = [p is not None and speaker(p[0])["speaker"] is not None for p in parsed]
    return bool(named) and (named[0] or sum(named) > 1)


def lay(content: Content) -> Laid:
    """The turns; `exact` only where every turn bears its time."""
    turns: list[dict[str, Any]] = []
    for line in content.text.splitlines():
        parsed = _parsed(line)
        if parsed is not None:
            label, start, end, text = parsed
            turns.append({**speaker(label), "start": start, "end": end, "text": text})
        elif turns and line.strip():
            turns[-1]["text"] = f"{turns[-1]['text']} {line.strip()}".strip()
    turns = [t for t in turns if t["text"]]
    stamped = bool(turns) and all(t["start"] is not None for t in turns)
    _time(turns) if stamped else _lay_end_to_end(turns)
    return Laid(turns, "exact" if stamped else "estimated")


def _time(turns: list[dict[str, Any]]) -> None:
    """An end for each stamped turn: its own, else as long as its words take, at most until the next begins."""
    starts = sorted({t["start"] for t in turns})
    following = dict(pairwise(starts))
    for turn in turns:
        if turn["end"] is None:
            end = turn["start"] + lasting_s(turn["text"])
            turn["end"] = round(min(end, following.get(turn["start"], end)), 3)


def _lay_end_to_end(turns: list[dict[str, Any]]) -> None:
    at = 0.0
    for turn in turns:
        turn["start"] = round(at, 3)
        at += lasting_s(turn["text"])
        turn["end"] = round(at, 3)


def _parsed(line: str) -> tuple[str, float | None, float | None, str] | None:
    """Label, start, end and text of a line that begins a turn; None for any other line."""
    head = re.sub(r"\s+", " ", line[:_HEAD_CHARACTERS])
    match = _LINE.match(head) if ":" in head else None
    if match is None:
        return None
    first, last, label, first_inside, last_inside, first_after = match.groups()
    words = re.sub(r"[\s_#-]*\d+$", "", label).lower().replace("_", " ").split()
    if not words or not (words[0] in OTHERS or words[-1] in ROLE_OF) or not LABEL_WORDS.issuperset(words):
        return None
    if len(words) > 1 and not label[0].isupper():
        return None
    text = head[match.end() :] + line[_HEAD_CHARACTERS:]
    start = first or first_inside or first_after
    return label.strip(), _seconds(start), _seconds(last or last_inside), text.strip()


def _seconds(stamp: str | None) -> float | None:
    if stamp is None:
        return None
    total = 0.0
    for part in stamp.replace(",", ".").split(":"):
        total = total * 60 + float(part)
    return round(total, 3)
