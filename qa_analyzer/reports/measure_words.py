"""A call's measures in words and with their units."""

from __future__ import annotations

from .rate_words import whole_percent
from .wording import figure, percent, spoken

_UNITS = {"s": "seconds", "ms": "ms", "hz": "Hz", "dbfs": "dBFS", "wpm": "words per minute"}
_NAMES = {
    "talk_s_agent": "The agent talks",
    "talk_s_member": "The member talks",
    "talk_ratio_agent": "The agent’s share of the talk",
    "overlap_s": "Both speak at once",
    "hold_s": "On hold",
    "interruptions_by_agent": "The agent interrupts",
    "interruptions_by_member": "The member interrupts",
    "words_per_minute_agent": "The agent’s pace",
    "words_per_minute_member": "The member’s pace",
}
"""What reads badly as its name is."""
FINE_S = 10.0
"""From here on tenths of a second are left out."""


def measure_name(name: str) -> str:
    """A measure's name as words, without its unit."""
    if name in _NAMES:
        return _NAMES[name]
    words = spoken(name).replace("words per minute", "speed").split()
    kept = [w for w in words if w not in _UNITS]
    return " ".join(kept).replace("ratio", "share").capitalize()


def measure_value(name: str, value: float | None) -> str:
    """A measure with the unit that its name bears."""
    if value is None:
        return "–"
    parts = name.split("_")
    if "ratio" in parts:
        return whole_percent(100 * value)
    if "percent" in parts:
        return percent(value)
    if "s" in parts:
        minutes, seconds = divmod(round(value), 60)
        if minutes:
            return f"{minutes} min {seconds} s"
        return f"{figure(value) if value < FINE_S else round(value)} s"
    if "words_per_minute" in name:
        return f"{round(value)} words per minute"
    unit = next((_UNITS[p] for p in parts if p in _UNITS), "")
    return f"{figure(value)} {unit}".strip()


def measure_range(name: str, low: float, high: float) -> str:
    """`173 to 196 words per minute`, `5 s to 2 min 6 s`: the unit once where both have the same."""
    first, last = measure_value(name, low), measure_value(name, high)
    number, _, unit = first.replace("\N{NO-BREAK SPACE}", " ").partition(" ")
    return f"{number if last.replace(chr(0xA0), ' ').partition(' ')[2] == unit else first} to {last}"
