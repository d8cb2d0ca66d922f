"""What every page shares: the template engine, the style, and the rule that a page asks nobody for anything."""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

from . import hold_words, measure_words, rate_words, time_words, wording

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES = Path(__file__).parent / "templates"


def shown(value: object) -> object:
    """What an expression in a template may print: nothing for None, text without control characters."""
    if value is None:
        return ""
    return wording.plain(value) if type(value) is str else value


@cache
def environment() -> Environment:
    """Escapes everything; a name that is missing is an error, not a gap."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    made = Environment(
        autoescape=True,
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        finalize=shown,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.filters |= {
        "clock": time_words.clock,
        "percent": wording.percent,
        "whole": rate_words.whole_percent,
        "step": hold_words.step_told,
        "figure": wording.figure,
        "when": time_words.moment_of,
        "spoken": wording.spoken,
        "measure_name": measure_words.measure_name,
        "lacks": hold_words.lacks,
        "decided_of": wording.decided_of,
        "rests_on_little": wording.rests_on_little,
        "changed_to": wording.changed_to,
        "change_told": wording.change_told,
        "anchor": anchor,
    }
    made.globals |= {
        "VERDICTS": wording.VERDICTS,
        "EVENTS": wording.EVENTS,
        "ONSETS": wording.ONSETS,
        "measure_value": measure_words.measure_value,
        "measure_range": measure_words.measure_range,
        "interval": rate_words.interval,
        "when_short": time_words.short_moment,
        "at_home": time_words.at_home,
    }
    return made


def anchor(identifier: str) -> str:
    """The identifier as a fragment of a link, the same in `id` and `href`."""
    return re.sub(r"[^A-Za-z0-9_.-]", lambda m: f"_{ord(m[0]):x}_", identifier)


def render(template: str, *, script: str | None = None, more_style: str | None = None, **values: Any) -> str:
    """The page: `template` with the shared style and, where named, one more and one script from `templates/`.

    The page's policy refuses every request and every script but this one, by its hash.
    """
    from markupsafe import Markup

    styles = ("style.css", more_style) if more_style else ("style.css",)
    code = (TEMPLATES / script).read_text(encoding="utf-8") if script else ""
    digest = b64encode(sha256(code.encode("utf-8")).digest()).decode("ascii")
    return (
        environment()
        .get_template(template)
        .render(
            style=Markup("\n".join((TEMPLATES / s).read_text(encoding="utf-8") for s in styles)),
            script=Markup(code),
            script_source=f"'sha256-{digest}'" if code else "'none'",
            **values,
        )
    )
