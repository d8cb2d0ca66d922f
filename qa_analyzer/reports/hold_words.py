"""The steps of a hold's story as sentences; the story itself is terse (`ask 03:12 ok`), for one line and programs."""

from __future__ import annotations

import re
from collections.abc import Callable

_CLOCK = r"(\d+:\d\d)"
_LACKS = re.compile(r"^(announced|not asked|nobody came back|put on hold all the same)| (refused|missing|over by .*)$")


def lacks(step: str) -> bool:
    """Whether a step of a hold's story tells what was not done."""
    return _LACKS.search(step) is not None


def step_told(step: str) -> str:
    """`Asked at 3:12`; a step of another form as it is."""
    for form, say in _FORMS:
        match = form.fullmatch(step)
        if match is not None:
            return say(match)
    return step[:1].upper() + step[1:]


def _at(clock: str) -> str:
    minutes, seconds = clock.split(":")
    return f"{int(minutes)}:{seconds}"


def _answered(match: re.Match[str]) -> str:
    after = "at once" if float(match[2]) == 0 else f"after {float(match[2]):g} s"
    return f"The member {'agreed' if match[3] == 'ok' else 'refused'} {after}: {match[1]}"


def _missing(match: re.Match[str]) -> str:
    return f"{match[1]} more check-in{'' if match[1] == '1' else 's'} missing"


_Say = Callable[[re.Match[str]], str]
_FORMS: list[tuple[re.Pattern[str], _Say]] = [
    (re.compile(form, re.S), say)
    for form, say in (
        (f"ask {_CLOCK} ok", lambda m: f"Asked at {_at(m[1])}"),
        (f"announced {_CLOCK}", lambda m: f"Announced at {_at(m[1])}, not asked"),
        ("announced", lambda m: "Announced, not asked"),
        ("not asked", lambda m: "Put on hold without a word"),
        ("offered by the member", lambda m: "The member offered to wait"),
        ("no answer heard before it", lambda m: "No answer was heard before the hold"),
        (r"(“.*”) (\d+\.\d) s (ok|refused)", _answered),
        (f"hold {_CLOCK}-{_CLOCK}", lambda m: f"On hold from {_at(m[1])} to {_at(m[2])}"),
        (f"check-in {_CLOCK} ok", lambda m: f"Looked in at {_at(m[1])}"),
        (f"check-in due {_CLOCK} missing", lambda m: f"No check-in, due at {_at(m[1])}"),
        (f"check-in due {_CLOCK} cannot be told", lambda m: f"A check-in due at {_at(m[1])}: cannot be told"),
        (r"and (\d+) more missing", _missing),
        (f"promised {_CLOCK} kept", lambda m: f"Promised {_at(m[1])}, and kept it"),
        (rf"promised {_CLOCK} over by (\d+) s", lambda m: f"Promised {_at(m[1])}, over by {m[2]} s"),
        ("thanks ok", lambda m: "Thanked for waiting"),
        ("thanks missing", lambda m: "No thanks for waiting"),
    )
]
