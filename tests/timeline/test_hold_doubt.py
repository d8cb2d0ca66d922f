"""Holds that the sound alone does not settle: voices in the music, a dead channel, announcements without music."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qa_analyzer.core.audio import ChannelSound, Sound
from qa_analyzer.core.call import Call, Hearing
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Record
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Turn
from qa_analyzer.criteria import hold_check_in, hold_limit
from qa_analyzer.pipeline import read_call
from qa_analyzer.timeline.hidden_holds import may_hide
from qa_analyzer.timeline.hold_doubt import surely_s

NO_WORDS = Hearing("none", words_usable=False)
AGENT, MEMBER = ChannelSound((Span(0, 6), Span(10, 20), Span(190, 200))), ChannelSound((Span(7, 9), Span(21, 23)))
HOLD = Event("hold", 25.0, 185.0, "audio", detail="music", exact=False)
SOUND = Sound(200.0, 8000, (AGENT, MEMBER), events=(HOLD,))
LOOKED_IN = replace(SOUND, held_voices=(Span(110.0, 118.0),))


def call_of(sound: Sound, *turns: Turn, hearing: Hearing = NO_WORDS, record: Record | None = None) -> Call:
    return read_call(record or Record("c"), turns, sound.duration, sound=sound, hearing=hearing)


def outcome(call: Call) -> str:
    return hold_check_in.judge(call, hold_check_in.LIMITS).outcome


def test_a_voice_in_the_music_leaves_a_long_hold_open() -> None:
    assert outcome(call_of(SOUND)) == "fail"
    call = call_of(LOOKED_IN)
    verdict = hold_check_in.judge(call, hold_check_in.LIMITS)
    assert verdict.outcome == "unsure" and "voice is heard in it at 110 s" in verdict.reason
    assert surely_s(call, HOLD.span) == 85.0
    assert hold_limit.judge(call, hold_limit.LIMITS).outcome == "fail"  # 85 s are over a minute, whoever spoke


def test_a_voice_does_not_excuse_a_stretch_that_is_too_long_beside_it() -> None:
    assert outcome(call_of(replace(SOUND, held_voices=(Span(40.0, 44.0),)))) == "fail"


def test_words_that_are_known_leave_no_doubt() -> None:
    song = Turn("agent", 110, 118, "Your call is important to us, please stay on the line.")
    said = [Turn("agent", 0, 6, "Good morning."), Turn("member", 7, 9, "Hi.")]
    assert outcome(call_of(LOOKED_IN, *said, song, hearing=Hearing("some engine"))) == "fail"
    assert outcome(call_of(LOOKED_IN, *said, hearing=Hearing("given"))) == "fail"
    assert outcome(call_of(LOOKED_IN, *said, hearing=Hearing("some engine"))) == "unsure"


@pytest.mark.parametrize(("end", "verdict"), [(100.0, "pass"), (185.0, "unsure")])
def test_beside_a_dead_channel_nobody_knows_who_looked_in_where_somebody_had_to(end: float, verdict: str) -> None:
    both = ChannelSound((*MEMBER.speech, Span(end + 1, end + 3)))
    dead = replace(SOUND, channels=(ChannelSound(()), both), events=(replace(HOLD, end=end),))
    assert outcome(call_of(dead)) == verdict
    heard = [Turn("agent", 6.5, 9, "May I put you on hold?"), Turn("agent", end + 1, end + 3, "Thanks for holding.")]
    assert outcome(call_of(dead, *heard, hearing=Hearing("given"))) == ("pass" if end == 100 else "fail")


def test_the_records_short_hold_stands_beside_a_dead_channel() -> None:
    dead = replace(SOUND, channels=(ChannelSound(()), MEMBER), events=())
    for end, wanted in ((100.0, "pass"), (185.0, "unsure")):
        assert outcome(call_of(dead, record=Record("c", events=(Event("hold", 25.0, end),)))) == wanted


def test_a_long_one_sided_stretch_may_be_an_announcement() -> None:
    says = ChannelSound((Span(0, 6), Span(14, 50), Span(54, 70)))
    one_sided = Sound(78.0, 8000, (says, ChannelSound((Span(7, 9), Span(72, 76)))))
    call = call_of(one_sided)
    assert outcome(call) == "unsure" and "one side alone speaks" in (may_hide(call) or "")
    answered = ChannelSound((Span(7, 9), Span(32, 33), Span(55, 56), Span(72, 76)))
    assert outcome(call_of(replace(one_sided, channels=(says, answered)))) == "na"
    words = [Turn("agent", 0, 6, "Good morning."), Turn("member", 7, 9, "Hello there.")]
    assert outcome(call_of(one_sided, *words, hearing=Hearing("given"))) == "na"
