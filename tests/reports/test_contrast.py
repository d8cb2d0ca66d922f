"""The pages' colours reach WCAG 2.2 AA: 4.5 to 1 for text, 3 to 1 for drawings and outlines."""

from __future__ import annotations

import re

import pytest

from qa_analyzer.reports.page import TEMPLATES

STYLE = (TEMPLATES / "style.css").read_text(encoding="utf-8")
HEAT = (TEMPLATES / "coaching.css").read_text(encoding="utf-8")
TEXT = [(ink, ground) for ink in ("ink", "soft", "accent", "tone") for ground in ("paper", "sheet", "wash")]
TEXT += [(v, f"{v}-wash") for v in ("pass", "fail", "unsure", "na")]
TEXT += [("ink", f"{v}-wash") for v in ("pass", "fail", "unsure")] + [("on-accent", "accent")]
DRAWN = [(x, g) for x in ("accent", "member", "fail", "unsure", "tone", "hold") for g in ("sheet", "wash")]


def themes() -> list[dict[str, str]]:
    light, dark, paper = (
        dict(re.findall(r"--([\w-]+): (#\w+);", b)) for b in re.findall(r":root \{(.*?)\}", STYLE, re.S)
    )
    return [light, light | dark, light | paper]


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(2 * c for c in colour[1:])
    parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    r, g, b = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_the_formula_on_known_pairs() -> None:
    assert contrast("#000", "#fff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("theme", themes(), ids=["light", "dark", "print"])
def test_contrast(theme: dict[str, str]) -> None:
    poor = [f"{a} on {b}: {contrast(theme[a], theme[b]):.2f}" for a, b in TEXT if contrast(theme[a], theme[b]) < 4.5]
    poor += [f"{a} on {b}: {contrast(theme[a], theme[b]):.2f}" for a, b in DRAWN if contrast(theme[a], theme[b]) < 3]
    assert not poor


def test_figures_stand_out_from_every_shade_of_the_heat_map() -> None:
    shades = [dict(re.findall(r"--(heat-\d): (#\w+);", b)) for b in re.findall(r":root \{(.*?)\}", HEAT, re.S)]
    assert [len(s) for s in shades] == [5, 5, 5]
    light, dark, paper = (theme | heat for theme, heat in zip(themes(), shades, strict=True))
    for theme in (light, dark, paper):
        for i in range(5):
            assert contrast(theme["ink"], theme[f"heat-{i}"]) >= 4.5
            assert min(contrast(theme[v], theme[f"heat-{i}"]) for v in ("pass", "fail")) >= 3, i
