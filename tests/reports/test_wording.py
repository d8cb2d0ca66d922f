from __future__ import annotations

import time

import pytest

from qa_analyzer.core.coaching_report import Period
from qa_analyzer.core.document import Analysis
from qa_analyzer.reports import coaching_words, hold_words, measure_words, rate_words, time_words, wording

from . import sample


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (59.99, "0:59"), (431.2, "7:11"), (3600, "1:00:00"), (-1, "0:00"), (None, "–")]
)
def test_clock(seconds: float | None, text: str) -> None:
    assert time_words.clock(seconds) == text


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
    assert time_words.moment_of(at) == text


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
    assert time_words.short_moment(at) == text


def test_what_people_did_is_told_in_the_zone_of_this_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    at = "2026-03-02T23:14:00+00:00"
    for zone, told in (
        ("EST5", "2026-03-02 18:14 UTC−5"),
        ("IST-5:30", "2026-03-03 04:44 UTC+5:30"),
        ("UTC0", "2026-03-02 23:14 UTC"),
    ):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        assert time_words.at_home(at) == told
    monkeypatch.undo()
    time.tzset()
    assert time_words.at_home(None) == "–"


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("talk_s_agent", 71.5, "1 min 12 s"),
        ("talk_s_agent", 5.6, "5.6 s"),
        ("talk_s_agent", 12.6, "13 s"),
        ("talk_s_agent", 59.7, "1 min 0 s"),
        ("talk_ratio_agent", 0.579, "58\xa0%"),
        ("words_per_minute_agent", 163.4, "163 words per minute"),
        ("pitch_range_hz_member", 80, "80 Hz"),
        ("interruptions_by_agent", 3, "3"),
        ("hold_s", None, "–"),
    ],
)
def test_measures_bear_the_unit_of_their_name(name: str, value: float | None, text: str) -> None:
    assert measure_words.measure_value(name, value) == text


def test_measure_names() -> None:
    names = ("talk_ratio_agent", "words_per_minute_agent", "longest_silence_s", "pitch_range_hz_member")
    assert [measure_words.measure_name(n) for n in names] == [
        "The agent’s share of the talk",
        "The agent’s pace",
        "Longest silence",
        "Pitch range member",
    ]


@pytest.mark.parametrize(
    ("name", "low", "high", "text"),
    [
        ("words_per_minute_agent", 173.2, 196.0, "173 to 196 words per minute"),
        ("talk_ratio_agent", 0.391, 0.754, "39 to 75\xa0%"),
        ("hold_s", 0.0, 126.0, "0 s to 2 min 6 s"),
        ("silence_s", 0.0, 4.26, "0 to 4.3 s"),
        ("interruptions_by_agent", 0, 1, "0 to 1"),
    ],
)
def test_a_range_has_its_unit_once(name: str, low: float, high: float, text: str) -> None:
    assert measure_words.measure_range(name, low, high) == text


def test_rates_are_whole_and_never_rounded_to_all_or_none() -> None:
    told = [rate_words.whole_percent(v) for v in (95.45, 99.7, 100.0, 0.3, 0.0, None)]
    assert told == ["95\xa0%", "99\xa0%", "100\xa0%", "1\xa0%", "0\xa0%", "–"]
    assert rate_words.interval(78.2, 99.6) == "78 to 99\xa0%"


@pytest.mark.parametrize(("step", "told"), [
    ("ask 03:12 ok", "Asked at 3:12"), ("announced 00:49", "Announced at 0:49, not asked"),
    ("not asked", "Put on hold without a word"), ("offered by the member", "The member offered to wait"),
    ("no answer heard before it", "No answer was heard before the hold"),
    ("“sure, go 1.0 s ok” 0.9 s ok", "The member agreed after 0.9 s: “sure, go 1.0 s ok”"),
    ("“yes” 0.0 s ok", "The member agreed at once: “yes”"),
    ("“I would rather not” 2.0 s refused", "The member refused after 2 s: “I would rather not”"),
    ("put on hold all the same", "Put on hold all the same"),
    ("hold 00:50-103:01", "On hold from 0:50 to 103:01"), ("check-in 02:40 ok", "Looked in at 2:40"),
    ("check-in due 02:50 missing", "No check-in, due at 2:50"),
    ("check-in due 02:50 cannot be told", "A check-in due at 2:50: cannot be told"),
    ("and 1 more missing", "1 more check-in missing"), ("and 4 more missing", "4 more check-ins missing"),
    ("promised 03:00 kept", "Promised 3:00, and kept it"),
    ("promised 02:00 over by 31 s", "Promised 2:00, over by 31 s"),
    ("nobody came back", "Nobody came back"), ("thanks ok", "Thanked for waiting"),
    ("thanks missing", "No thanks for waiting"), ("a step of another program", "A step of another program"),
])  # fmt: skip
def test_a_holds_step_is_a_sentence(step: str, told: str) -> None:
    assert hold_words.step_told(step) == told


@pytest.mark.parametrize(("since", "until", "told"), [
    ("2026-03-02", "2026-03-02", "2 March 2026"), ("2026-03-02", "2026-03-08", "2 to 8 March 2026"),
    ("2026-02-28", "2026-03-06", "28 February to 6 March 2026"),
    ("2025-12-29", "2026-01-04", "29 December 2025 to 4 January 2026"),
    ("2025-03-02", "2026-03-02", "2 March 2025 to 2 March 2026"), ("2026-03-02", None, "from 2 March 2026 on"),
    (None, None, "all calls of the ledger"),
])  # fmt: skip
def test_a_period_says_nothing_twice(since: str | None, until: str | None, told: str) -> None:
    assert time_words.period_words(Period(since, until)) == told


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
    assert hold_words.lacks(step) is wanted


@pytest.mark.parametrize(("holds", "faulty", "shown", "told"), [
    (1, 1, 1, "One hold, with something amiss."), (1, 0, 0, "One hold, with nothing amiss."),
    (16, 0, 0, "16 holds, none of them with something amiss."), (16, 4, 4, "16 holds, 4 of them with something amiss."),
    (16, 9, 5, "16 holds, 9 of them with something amiss; here the 5 with most."),
])  # fmt: skip
def test_how_many_holds_were_amiss(holds: int, faulty: int, shown: int, told: str) -> None:
    assert coaching_words.holds_told(holds, faulty, shown) == told


def test_of_how_many_criteria_a_score_is() -> None:
    data = sample.good().as_json()
    one = data["criteria"][0]
    data["criteria"] = [
        {**one, "id": v + str(n), "verdict": v} for n, v in enumerate(["pass", "unsure", "unsure", "na"])
    ]
    thin = Analysis.model_validate(data)
    assert wording.decided_of(thin) == (1, 3) and wording.rests_on_little(thin)
    assert not wording.rests_on_little(sample.good())


def test_that_there_are_no_words_is_told_once() -> None:
    data = sample.good().as_json()
    data["transcript"] |= {"engine": "none", "words_usable": False, "turns": []}
    data["transcript"]["note"] = "no recogniser ran and no transcript was given: there are no words; the agent is left"
    told = wording.notices(Analysis.model_validate(data))
    assert [n for n in told if "recogniser" in n.lower()] == told[:1] and told[1] == "the agent is left"
