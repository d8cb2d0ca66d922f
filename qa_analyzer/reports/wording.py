"""Words and figures as people read them: no verdict is made here, only named."""

from __future__ import annotations

import re
from collections import Counter

from qa_analyzer.core.document import Analysis, ChangeOut

VERDICTS = {"pass": "Pass", "fail": "Fail", "unsure": "Unsure", "na": "Did not apply"}
EVENTS = {
    "ringing": "Ringing",
    "hold": "Hold",
    "silence": "Silence",
    "overlap": "Both speak",
    "transfer": "Transfer",
    "drop": "Line dropped",
}
ONSETS = {"arrived": "was frustrated on arriving", "became": "became frustrated during the call"}
_UNSAFE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def plain(text: str) -> str:
    """The text without characters that steer a terminal or turn the direction of writing."""
    return _UNSAFE.sub("\N{REPLACEMENT CHARACTER}", text)


def changed_to(change: ChangeOut) -> str:
    """The verdicts that a change would have given: `pass`, `fail or unsure`."""
    return " or ".join(VERDICTS[v].lower() for v in change.to)


def change_told(change: ChangeOut) -> str:
    """What would have changed a verdict, with its place in seconds."""
    if change.start is None or change.end is None:
        return change.what
    if change.end - change.start < 0.05:
        return f"{change.what}, at {change.start:.1f} s"
    return f"{change.what}, between {change.start:.1f} and {change.end:.1f} s"


def figure(value: float) -> str:
    """At most one decimal, none where it is zero."""
    return f"{value:.1f}".removesuffix(".0")


def percent(value: float | None) -> str:
    """`87.5 %`; a dash for None."""
    return "–" if value is None else f"{figure(value)}\N{NO-BREAK SPACE}%"


def decided_of(analysis: Analysis) -> tuple[int, int]:
    """How many of the criteria that may apply were decided, and how many these are (all but `na`)."""
    found = Counter(c.verdict for c in analysis.criteria)
    decided = found["pass"] + found["fail"]
    return decided, decided + found["unsure"]


def rests_on_little(analysis: Analysis) -> bool:
    """Whether a score stands on fewer than half of the criteria that may apply: then it is no measure of the call."""
    decided, applied = decided_of(analysis)
    return analysis.score.percent is not None and 2 * decided < applied


def spoken(name: str | None) -> str:
    """An identifier as words: `repeated_problem` -> `repeated problem`."""
    return (name or "").replace("_", " ").strip()


def notices(analysis: Analysis) -> list[str]:
    """Which recogniser was used and what that means, then what else limits what can be said."""
    heard, found = analysis.transcript, []
    if heard.engine == "none":
        found.append(
            "No recogniser ran and no transcript was given: what was said is not known. "
            "Only the sound and the record were judged; the rest is unsure."
        )
    elif heard.engine == "given":
        found.append(
            "The words come from a transcript that was given with the call; nothing was recognised here. "
            "Where the transcript is wrong, so is what follows."
        )
    else:
        found.append(
            f"The words were recognised by {heard.engine}, which can mishear. “Not heard” means that the words are "
            "not among those recognised, not that they were not said: listen before you speak about it."
        )
    if not heard.words_usable and heard.engine != "none":
        found.append("The words cannot be relied on in this recording; what rests on them is unsure.")
    if heard.times == "estimated":
        found.append("Times are estimated: turns were laid end to end. What rests on time is unsure.")
    told = [n for n in (heard.note or "").split("; ") if n and not (heard.engine == "none" and "recogniser" in n)]
    if told:
        found.append("; ".join(told))
    if analysis.audio:
        if analysis.audio.partial:
            found.append("The recording is cut short or has holes; what fell into them was not heard.")
        found += analysis.audio.warnings
    return found
