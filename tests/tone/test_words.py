"""What the words say of displeasure: the learnt model of turns, and how it weighs the course of a call."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from qa_analyzer.core.acts import ActKind
from qa_analyzer.core.errors import StartError
from qa_analyzer.tone import words_model
from qa_analyzer.tone.course import CALM_ODDS, NAMES, NEUTRAL, Read, standing
from qa_analyzer.tone.hear import FLAG_LEVEL, hear
from qa_analyzer.tone.words import FLAG_SCORE, MOMENT_SCORE, READS, by_words, hinted
from qa_analyzer.tone.words_model import chances, course, read

from .test_hear import call_of

PLAIN = ("A: How may I help?", "M: I would like a copy of my bill.", "A: Of course.", "M: Thank you very much.")
FIGURES = Path(__file__).parents[2] / "models" / "tone" / "calls.csv"


def talk(turns: int) -> list[str]:
    return [line for n in range(turns) for line in ("A: And then?", f"M: It was on page {n}.")]


def test_a_grievance_reads_hotter_than_small_talk() -> None:
    call = call_of(
        "A: May I have your name?", "M: That makes four of you now, and nobody has bothered to write any of it down.",
        "A: Shall I send it?", "M: Yes, please do, and have a lovely day.",
    )  # fmt: skip
    chance = chances(call)
    assert set(chance) == {1, 3}
    assert chance[1] > 10 * chance[3]


def test_only_the_members_turns_are_read() -> None:
    assert set(chances(call_of(*PLAIN))) == {1, 3}
    assert chances(call_of("A: Hello?")) == {}


def test_the_same_words_weigh_more_in_a_hot_call_than_in_a_calm_one() -> None:
    said = "M: Well, take your time then."
    hot = call_of(
        "A: How may I help?", "M: This is the fourth time I call, and every time I am told a different story.",
        "A: I'd have to look.", said, "A: One moment.", "M: One moment. It is always one moment with you people.",
    )  # fmt: skip
    calm = call_of("A: How may I help?", "M: I would like a copy of my bill.", "A: I'd have to look.", said,
                   "A: One moment.", "M: Sure, thank you, no hurry.")  # fmt: skip
    assert read(hot)[3] == pytest.approx(read(calm)[3], abs=1e-4)
    assert chances(hot)[3] > 2 * chances(calm)[3]


def test_thanks_and_jokes_read_warmer_than_facts_and_complaints() -> None:
    call = call_of(
        "A: All done.", "M: Oh you've been an angel, thank you so much, that's made my morning!",
        "A: And the number?", "M: It is four four one nine.", "A: I see it.", "M: Nobody ever writes any of it down.",
    )  # fmt: skip
    warmth = {turn: heard.warmth for turn, heard in read(call).items()}
    assert warmth[1] > 1.0 > -1.0 > max(warmth[3], warmth[5])


def test_a_long_grievance_told_with_good_humour_is_not_flagged() -> None:
    """The same facts, told patiently and told with heat."""
    facts = "they charged me in March and again in April, I wrote on the ninth and on the twentieth, and no reply came"
    patient = call_of(
        "A: How may I help?", f"M: Let me give you the whole story, it's a good one: {facts}. No harm done.",
        "A: Let me look.", "M: No rush at all, I have my tea here.", "A: It is refunded now.",
        "M: Well, aren't you lovely. Thank you ever so much.",
    )  # fmt: skip
    heated = call_of(
        "A: How may I help?", f"M: How many times do I have to tell you people? {facts.capitalize()}, nobody cares!",
        "A: Let me look.", "M: That is what the last two said.", "A: It is refunded.", "M: We will see.",
    )  # fmt: skip
    assert hear(heated).flagged and not hear(patient).flagged


def test_the_course_of_a_call_in_numbers() -> None:
    call = call_of(*PLAIN)
    numbers = standing(call, {1: Read(-2.0, -1.0), 3: Read(1.0, 0.5)})
    named = dict(zip(NAMES, numbers[1], strict=True))
    assert named["odds"] == -2.0 and named["odds after"] == 1.0 and named["odds before"] == CALM_ODDS
    assert named["highest odds around"] == 1.0 and named["highest odds earlier"] == CALM_ODDS
    assert named["place"] == pytest.approx(1 / 4) and named["phrase"] == 0.0
    assert (named["warmth"], named["warmth before"], named["warmth after"]) == (-1.0, NEUTRAL, 0.5)
    assert named["odds x warmth"] == 2.0 and named["mean warmth around"] == pytest.approx((0.5 + 5 * NEUTRAL) / 6)


def test_a_turn_calmer_than_calm_weighs_as_a_calm_one() -> None:
    call = call_of(*PLAIN)
    first, calmer, calm = Read(-2.0, 0.0), Read(-9.0, 0.0), Read(CALM_ODDS, 0.0)
    assert standing(call, {1: first, 3: calmer})[1] == standing(call, {1: first, 3: calm})[1]


def test_turns_far_away_do_not_count() -> None:
    call = call_of(*talk(30))
    own = [i for i, t in enumerate(call.turns) if t.role == "member"]
    even = dict.fromkeys(own, Read(-3.0, -3.0))
    near, far = (standing(call, even | {own[n]: Read(4.0, -3.0)})[own[0]] for n in (5, 25))
    at = NAMES.index("highest odds around")
    assert near[at] == 4.0 and far[at] == -3.0


def test_the_agents_soothing_and_putting_off_are_seen() -> None:
    call = call_of(
        "A: How may I help?", "M: It was charged twice.", "A: I have no idea why, no clue.", "M: And who has?",
        "A: I am so sorry about that, I understand how frustrating this is.", "M: Thanks.",
    )  # fmt: skip
    numbers = standing(call, dict.fromkeys((1, 3, 5), Read(0.0, 0.0)))
    middle, last = (dict(zip(NAMES, numbers[i], strict=True)) for i in (3, 5))
    assert (middle["put off before"], middle["soothed after"], middle["soothed before"]) == (1.0, 1.0, 0.0)
    assert (last["put off before"], last["soothed before"], last["turns soothed"]) == (0.0, 1.0, 1.0)


def test_one_plain_outburst_flags_an_even_call() -> None:
    even = ("A: How may I help?", "M: It is about my invoice.", "A: Which month?", "M: March, please.")
    after = ("A: I see it.", "M: Okay, thank you.", "A: You are welcome.", "M: Bye now.")
    for outburst in ("M: I am fed up with you people.", "M: Nobody ever calls me back!", "M: You people are useless."):
        assert hear(call_of(*even, "A: One moment.", outburst, *after)).flagged, outburst
    for plain in ("M: It is ridiculous how easy that was.", "M: My boss was furious with me for missing it."):
        assert not hear(call_of(*even, "A: One moment.", plain, *after)).flagged, plain


def test_scores_follow_the_probability_and_flag_from_its_level_on() -> None:
    call = call_of(*talk(4))
    known = course()
    assert known.moment <= known.flag < 1 and FLAG_SCORE == FLAG_LEVEL
    given = {1: known.moment - 0.01, 3: known.moment, 5: known.flag, 7: 1.0}
    found = by_words(call, "member", given)
    assert [w.turn for w in found] == [3, 5, 7]
    expected = [FLAG_SCORE if known.flag == known.moment else MOMENT_SCORE, FLAG_SCORE, 1.0]
    assert [w.score for w in found] == pytest.approx(expected)
    assert all(w.cues == (READS,) for w in found)


def test_a_barb_beside_a_moment_belongs_to_it() -> None:
    call = call_of(
        "A: How may I help?", "M: Nothing was done.", "A: I see.", "M: Unbelievable.", "A: Sorry.", "M: Right."
    )
    level = course().moment
    found = by_words(call, "member", {1: level + 0.1, 3: 0.6 * level, 5: 0.6 * level})
    assert [w.turn for w in found] == [1, 3] and found[1].cues == ("strong words of displeasure",)
    assert by_words(call, "member", {1: 0.9 * level, 3: 0.6 * level, 5: 0.0}) == []


def test_a_turn_below_a_moment_still_is_a_hint() -> None:
    call = call_of(*talk(2))
    level = course().moment
    assert hinted(call, {1: 0.6 * level, 3: 0.1 * level}) == [call.turns[1].span]


def test_a_phrase_gives_the_cue_where_one_is_found() -> None:
    call = call_of("A: How may I help?", "M: This is ridiculous, I am fed up with you people!", "A: What happened?")
    (found,) = by_words(call, "member", chances(call))
    assert found.cues and READS not in found.cues
    assert found.score >= FLAG_SCORE


def test_an_ordinary_call_has_no_moment() -> None:
    call = call_of(*PLAIN)
    assert not call.acts_of(ActKind.UPSET)
    assert hear(call).member.moments == ()


def test_a_model_of_other_numbers_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "course.json").write_text('{"weights": {"odds": 1.0}, "bias": 0, "moment": 0.3, "flag": 0.5}')
    monkeypatch.setattr(words_model, "model_folder", lambda name: tmp_path)
    course.cache_clear()
    with pytest.raises(StartError, match="other numbers") as caught:
        course()
    assert caught.value.path and caught.value.hint
    course.cache_clear()


def test_writers_left_out_are_told_with_the_model() -> None:
    with FIGURES.open(encoding="utf-8", newline="") as file:
        told = {row["writer"]: row for row in csv.DictReader(file)}
    taught = {path.stem for path in (FIGURES.parent / "calls").glob("*.csv")}
    assert set(told) == taught | {"all"}
    assert sum(int(told[w]["calls"]) for w in taught) == int(told["all"]["calls"]) >= 200
