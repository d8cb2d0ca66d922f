from __future__ import annotations

from qa_analyzer.core.call import Call, Hearing
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.pipeline import read_call
from qa_analyzer.tone.hear import hear


def call_of(*lines: str, hearing: Hearing | None = None) -> Call:
    now, turns = 0.0, []
    for line in lines:
        lasts = max(0.6, len(line.split()) / 2.5)
        turns.append(Turn("agent" if line[0] == "A" else "member", now, now + lasts, line[2:].strip()))
        now += lasts + 0.4
    return read_call(Record("c"), turns, now, hearing=hearing)


CALM = ("A: Good morning, how may I help?", "M: I'd like to change my card, please.", "A: Of course.", "M: Thank you.")
ANGRY = ("A: How may I help?", "M: This is ridiculous, I am fed up with you people!", "A: I see.", "M: Unbelievable.")


def test_a_calm_call_has_no_moments() -> None:
    tone = hear(call_of(*CALM))
    assert not tone.flagged
    assert tone.member.moments == ()
    assert tone.onset is None and tone.trigger is None


def test_an_angry_member_is_flagged_with_cues_and_a_quote() -> None:
    call = call_of(*ANGRY)
    tone = hear(call)
    assert tone.flagged and tone.onset == "arrived"
    first = tone.member.moments[0]
    assert first.cues and "ridiculous" in first.quote
    assert (first.start, first.words_score) == (call.turns[1].start, first.score)
    assert first.voice_score is None and tone.note and "words" in tone.note


def test_turns_that_follow_closely_are_one_moment() -> None:
    tone = hear(call_of(*ANGRY))
    assert len(tone.member.moments) == 1
    assert tone.member.moments[0].end == call_of(*ANGRY).turns[3].end


def test_what_came_before_is_named_as_the_trigger() -> None:
    tone = hear(call_of(
        "A: May I have your name?", "M: Rosalia Petrov.", "A: How can I help?", "M: I need my invoice.",
        "A: Which month?", "M: June.", "A: What's your name?", "M: For the third time, Petrov! Are you even listening?",
    ))  # fmt: skip
    assert tone.onset == "became"
    assert tone.trigger is not None and tone.trigger.type == "repeated_question"


def test_the_agents_words_are_marked_apart_and_do_not_flag() -> None:
    tone = hear(call_of("A: How may I help?", "M: My card, please.", "A: That's not my problem.", "M: Okay."))
    assert not tone.flagged
    assert [m.cues for m in tone.agent.moments] == [("waves the member off",)]


def test_without_usable_words_nothing_is_decided() -> None:
    tone = hear(call_of(*ANGRY, hearing=Hearing(words_usable=False, note="The line is too noisy.")))
    assert not tone.flagged and tone.member.moments == ()
    assert tone.note == "The line is too noisy."
