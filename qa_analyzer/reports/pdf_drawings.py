"""Makes a page's drawings whole in themselves: WeasyPrint draws each SVG apart from the page's style and symbols."""

from __future__ import annotations

import re

from .page import TEMPLATES

_SHAPES = ".lane .whisker .dot .target .tick .team .team-line .range .course .value".split()
_HUES = {"pass": "pass", "fail": "fail", "unsure": "unsure", "na": "na", "flag": "tone", "play": "accent"}
"""The colour of each symbol, which on a screen comes from what it stands in."""
_TEXT_PX = 9.5
"""Pixels: three quarters of the page's print size (9.5 points), as on a screen."""
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_SYMBOL = re.compile(r'<symbol id="i-(\w+)" viewBox="([^"]+)">(.*?)</symbol>', re.S)
_USED = re.compile(r'<svg class="icon" aria-hidden="true"><use href="#i-(\w+)"/></svg>')
_VARIABLE = re.compile(r"var\(--([\w-]+)\)")


def with_drawings(page: str) -> str:
    """The page with each drawing's style and each symbol where it is used, in the colours of print."""
    colours = _print_colours()
    symbols = {name: (box, shapes) for name, box, shapes in _SYMBOL.findall(page)}

    def symbol(match: re.Match[str]) -> str:
        box, shapes = symbols[match[1]]
        hue = colours[_HUES.get(match[1], "ink")]
        whole = _resolved(shapes, colours).replace("currentColor", hue)
        return f'<svg class="icon" viewBox="{box}" width="10" height="10">{whole}</svg>'

    style = f"<style>{_style(colours)}</style>"
    page = _USED.sub(symbol, page)
    return re.sub(r'(<svg width="100%"[^>]*>)', lambda m: m[1] + style, page)


def _style(colours: dict[str, str]) -> str:
    """The rules of the shapes in drawings."""
    kept = [f"text {{ font: {_TEXT_PX}px sans-serif; fill: {colours['soft']} }}"]
    for name in ("style.css", "coaching.css"):
        screen = (TEMPLATES / name).read_text(encoding="utf-8").split("@media print")[0]
        for selectors, body in _RULE.findall(screen):
            shapes = [s.strip().removeprefix("svg ") for s in selectors.split(",")]
            shapes = [s for s in shapes if s.split(":")[0] in _SHAPES]
            if shapes:
                body = re.sub(r"font-size:[^;]+;?", "", body)
                kept.append(f"{', '.join(shapes)} {{{_resolved(body, colours)}}}")
    return " ".join(kept)


def _print_colours() -> dict[str, str]:
    light, _, paper = re.findall(r":root \{(.*?)\}", (TEMPLATES / "style.css").read_text(encoding="utf-8"), re.S)
    return dict(re.findall(r"--([\w-]+): (#\w+);", light + paper))


def _resolved(text: str, colours: dict[str, str]) -> str:
    return _VARIABLE.sub(lambda m: colours.get(m[1], "#111"), text)
