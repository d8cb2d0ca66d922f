from __future__ import annotations

import time

import pytest

from qa_analyzer.core.document import Analysis
from qa_analyzer.reports import wording

from . import sample


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (59.99, "0:59"), (431.2, "7:11"), (3600, "1:00:00"), (-1, "0:00"), (None, "–")]
)
def test_clock(seconds: float | None, text: str) -> None:
    assert wording.clock(seconds) == text


def test_percent_and_its_absence() -> None:
    assert [wording.percent(v) for v in (87.5, 100.0, 0.0, None)] == ["87.5\xa0%", "100\xa0%", "0\xa0%", "–"]


@pytest.mark.parametrize(
    ("at", "text"),
    [
        ("2026-03-02T09:14:00-08:00", "2 March 2026, 09:14 (UTC−8)"),
        ("2026-03-02T09:14:00+05:30", "2 March 2026, 09:14 (UTC+5:30)"),
        ("2026-03-02T09:14:00-03:30", "2 March 2026, 09:14 (UTC−3:30)"),
        ("2026-03-02T09:14:00Z", "2 March 2026, 09:14 (UTC)"),
        ("2026-03-02T09:14:00", "2 March 2026, 09:14"),
        ("last week", "last week"),
        (None, "date unknown"),
    ],
)
def test_dates_keep_their_own_local_time(at: str | None, text: str) -> None:
    assert wording.moment_of(at) == text


@pytest.mark.parametrize(
    ("at", "text"),
    [
        ("2026-03-02T09:14:00-08:00", "2026-03-02 09:14 UTC−8"),
        ("2026-03-02T09:14:00Z", "2026-03-02 09:14 UTC"),
        ("2026-03-02T09:14:00", "2026-03-02 09:14"),
        (None, "–"),
    ],
)
def test_a_short_date_bears_its_zone_too(at: str | None, text: str) -> None:
    assert wording.moment_of(at, short=True) == text


def test_what_people_did_is_told_in_the_zone_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    at = "2026-03-02T23:14:00+00:00"
    for zone, told in (
        ("EST5", "2026-03-02 18:14 UTC−5"),
        ("IST-5:30", "2026-03-03 04:44 UTC+5:30"),
        ("UTC0", "2026-03-02 23:14 UTC"),
    ):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        assert wording.at_home(at) == told
    monkeypatch.undo()
    time.tzset()
    assert wording.at_home(None) == "–"


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("talk_s_agent", 71.5, "1 min 12 s"),
        ("talk_s_agent", 5.6, "5.6 s"),
        ("talk_ratio_agent", 0.579, "57.9\xa0%"),
        ("words_per_minute_agent", 163.4, "163.4 words per minute"),
        ("pitch_range_hz_member", 80, "80 Hz"),
        ("interruptions_by_agent", 3, "3"),
        ("hold_s", None, "–"),
    ],
)
def test_measures_bear_the_unit_of_their_name(name: str, value: float | None, text: str) -> None:
    assert wording.measure_value(name, value) == text


def test_measure_names() -> None:
    names = ("talk_s_agent", "talk_ratio_agent", "words_per_minute_agent", "interruptions_by_agent")
    assert [wording.measure_name(n) for n in names] == [
        "Talk agent",
        "Talk share agent",
        "Speed agent",
        "Interruptions by agent",
    ]


def test_what_was_used_to_hear_is_said_plainly() -> None:
    assert "faster-whisper small.en, which can mishear" in wording.notices(sample.rich())[0]
    assert "holes" in " ".join(wording.notices(sample.rich()))
    assert "given with the call" in wording.notices(sample.good())[0]
    assert "estimated" in " ".join(wording.notices(sample.auto_failed()))
    assert "No recogniser ran" in wording.notices(sample.not_scorable())[0]
    data = sample.rich().as_json()
    data["transcript"]["words_usable"] = False
    assert "cannot be relied on" in wording.notices(Analysis.model_validate(data))[1]


@pytest.mark.parametrize(("step", "wanted"), [
    ("ask 03:12 ok", False), ("announced 03:12", True), ("not asked", True), ("“no” 0.9 s refused", True),
    ("hold 03:16-06:02", False), ("check-in due 05:16 missing", True), ("check-in 05:10 ok", False),
    ("promised 02:00 over by 46 s", True), ("promised 02:00 kept", False), ("thanks missing", True),
])  # fmt: skip
def test_what_a_holds_story_lacks(step: str, wanted: bool) -> None:
    assert wording.lacks(step) is wanted
