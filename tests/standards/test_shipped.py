"""The standards that come with the tool."""

from __future__ import annotations

import re

import pytest

from qa_analyzer.core.standard import TimelineLimits
from qa_analyzer.criteria.shelf import criteria
from qa_analyzer.standards.find import load, shipped
from qa_analyzer.standards.validate import validate

ALL = sorted(shipped())


@pytest.mark.parametrize("name", ALL)
def test_nothing_is_found(name: str) -> None:
    known = {id_: module.LIMITS for id_, module in criteria().items()}
    standard, findings = validate(shipped()[name], known)
    assert not findings and standard.name == name


@pytest.mark.parametrize("name", ALL)
def test_each_line_has_what_pages_show(name: str) -> None:
    for row in load(name).criteria:
        assert row.title != row.id and row.section and row.sentence, row.id
        assert row.title[0].isupper() and not row.title.endswith("."), row.title


def test_every_criterion_is_asked_by_a_standard() -> None:
    asked = {row.id for name in ALL for row in load(name).criteria}
    assert set(criteria()) == asked


def test_the_main_standard_in_figures() -> None:
    standard = load("advisorycloud-phone")
    weights = {row.id: row.weight for row in standard.criteria}
    assert standard.company == "AdvisoryCloud" and standard.language == "en"
    assert re.fullmatch(r"[0-9a-f]{64}", standard.sha256)
    assert sum(1 for w in weights.values() if w) == 30
    assert weights["hold_promise_kept"] == 0, "shown, not counted"
    heaviest = max(weights.values())
    assert {i for i, w in weights.items() if w == heaviest} == {"professional_language", "hold_permission"}
    check_in, rings = standard.setting("hold_check_in"), standard.setting("answered_in_three_rings")
    assert check_in is not None and check_in.limits == {"longest_s": 120, "unsure_within_s": 2}
    assert rings is not None and rings.limits["rings"] == 3 and rings.target_percent == 95


@pytest.mark.parametrize("name", ALL)
def test_the_timeline_is_written_out_with_its_defaults(name: str) -> None:
    assert load(name).timeline == TimelineLimits()
    assert "[timeline]\n" in shipped()[name].read_text(encoding="utf-8")


def test_the_second_standard_differs_where_its_documents_do() -> None:
    standard = load("sop-telephone")
    rings, cap, back = (standard.setting(i) for i in ("answered_in_three_rings", "hold_limit", "thanks_for_holding"))
    assert rings is not None and rings.limits["rings"] == 2
    assert cap is not None and cap.limits["longest_s"] == 60
    assert back is not None and back.limits["apology_required"] is True
    assert standard.setting("hold_check_in") is None


def test_the_inventory_has_every_criterion() -> None:
    from pathlib import Path

    text = (Path(__file__).parents[2] / "docs" / "criteria.md").read_text(encoding="utf-8")
    told = set(re.findall(r"^\| `(\w+)` \|", text, flags=re.MULTILINE))
    assert told == {row.id for name in ALL for row in load(name).criteria}
