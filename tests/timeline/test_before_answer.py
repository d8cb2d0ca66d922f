"""Recorded words before the answer are nobody's; rings on both sides of them add up."""

from __future__ import annotations

import pytest

from qa_analyzer.core.audio import ChannelSound, Sound
from qa_analyzer.core.call import Call, Hearing
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Record
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Turn
from qa_analyzer.criteria import answered_in_three_rings, greeting, thanks_for_calling
from qa_analyzer.pipeline import read_call
from qa_analyzer.roles.by_sound import agent_odds

ANSWER = (
    Turn("agent", 24, 28, "Support, Idris speaking, what is it?"),
    Turn("member", 29, 33, "Hello, my invoice for May never came and I would like a copy of it."),
    Turn("agent", 34, 37, "I have mailed it to you now."),
)
RECORDED = (
    "Thank you for calling AdvisoryCloud. Your call may be recorded for training and quality purposes.",
    "Welcome to AdvisoryCloud. Please hold while we connect you.",
    "All our agents are currently busy. Please stay on the line and your call will be answered.",
)


def rang(before: int, after: int, source: str = "audio") -> tuple[Event, ...]:
    first = Event("ringing", 0.4, 0.4 + 6 * before - 4, source, rings=before, exact=False)  # type: ignore[arg-type]
    return (first, Event("ringing", 19, 19 + 6 * after - 4, source, rings=after, exact=False))  # type: ignore[arg-type]


def call(text: str | None, before: int = 2, after: int = 1) -> Call:
    turns = (*([Turn("agent", 12, 17, text)] if text else []), *ANSWER)
    speech = ChannelSound(tuple(t.span for t in turns if t.role == "agent"))
    sound = Sound(40, 8000, (speech, ChannelSound((Span(29, 33),))), events=rang(before, after))
    return read_call(Record("c"), turns, 40.0, sound=sound)


@pytest.mark.parametrize("text", RECORDED)
def test_a_recording_between_rings_is_not_the_answer(text: str) -> None:
    read = call(text)
    assert [t.text for t in read.asides] == [text] and read.turns[0].start == 24
    assert greeting.judge(read, {}).outcome == "fail"
    assert thanks_for_calling.judge(read, {}).outcome == "fail"


@pytest.mark.parametrize(
    "text",
    [
        "Good morning, thank you for calling AdvisoryCloud, this is Ines, may I have your name please?",
        "Good morning, AdvisoryCloud, this call is recorded, Ines speaking, how may I help you?",
        "Reception, one moment, I will try her extension.",
    ],
)
def test_a_person_between_rings_has_answered(text: str) -> None:
    assert not call(text).asides


@pytest.mark.parametrize(("before", "after", "outcome"), [(2, 1, "pass"), (2, 2, "fail"), (4, 1, "fail")])
def test_rings_before_and_behind_it_add_up(before: int, after: int, outcome: str) -> None:
    verdict = answered_in_three_rings.judge(call(RECORDED[0], before, after), answered_in_three_rings.LIMITS)
    assert verdict.outcome == outcome and str(before + after) in verdict.reason


def test_what_rings_after_a_person_answered_does_not_count() -> None:
    read = call("Good morning, thank you for calling AdvisoryCloud, this is Ines, may I have your name?", 2, 2)
    assert answered_in_three_rings.judge(read, answered_in_three_rings.LIMITS).outcome == "pass"


@pytest.mark.parametrize(("before", "after", "outcome"), [(2, 1, "pass"), (2, 2, "unsure"), (4, 1, "fail")])
def test_without_words_nobody_is_accused_of_rings_behind_a_voice(before: int, after: int, outcome: str) -> None:
    sound = Sound(60, 8000, (ChannelSound((Span(12, 17), Span(26, 40))),), events=rang(before, after))
    read = read_call(Record("c"), (), 60.0, sound=sound, hearing=Hearing("none", words_usable=False))
    assert answered_in_three_rings.judge(read, answered_in_three_rings.LIMITS).outcome == outcome


def test_ringing_in_mid_call_says_nothing_of_the_answer_without_words() -> None:
    spoken = ChannelSound((Span(15, 60),))
    events = (rang(2, 1)[0], Event("ringing", 62, 90, "audio", rings=5, exact=False))
    read = read_call(Record("c"), (), 99.0, sound=Sound(99, 8000, (spoken,), events=events), hearing=Hearing("none"))
    assert answered_in_three_rings.judge(read, answered_in_three_rings.LIMITS).outcome == "pass"


def test_queue_music_between_begins_the_count_anew() -> None:
    first, second = rang(3, 2)
    events = (first, Event("hold", 15, 18, "audio", detail="music", exact=False), second)
    sound = Sound(40, 8000, (ChannelSound((Span(30, 38),)),), events=events)
    read = read_call(Record("c"), (Turn("agent", 30, 38, "Good morning, AdvisoryCloud."),), 40.0, sound=sound)
    assert answered_in_three_rings.judge(read, answered_in_three_rings.LIMITS).outcome == "pass"


def test_the_records_count_of_all_rings_is_no_disagreement() -> None:
    sound = Sound(40, 8000, (ChannelSound((Span(24, 38),)),), events=rang(2, 2))
    read = read_call(Record("c", rings=4), ANSWER, 40.0, sound=sound)
    assert [(e.rings, e.detail) for e in read.events_of("ringing")] == [(2, None), (2, None)]


def test_without_words_a_recording_in_both_channels_is_not_the_agents_answer() -> None:
    recorded = Span(12, 17)
    agent = ChannelSound((recorded, Span(24, 30), Span(36, 44), Span(50, 60)))
    member = ChannelSound((recorded, Span(31, 35), Span(45, 49)))
    plain, swapped = (
        agent_odds(Sound(62, 8000, channels, events=rang(2, 1)), Record("c"))
        for channels in ((agent, member), (member, agent))
    )
    assert plain > 1.5 and swapped < -1.5


def test_a_queues_music_is_neither_hold_nor_silence_and_music_alone_is_a_hold() -> None:
    played = Event("hold", 2, 20, "audio", detail="music", exact=False)
    spoken = Sound(40, 8000, (ChannelSound(tuple(t.span for t in ANSWER)),), events=(played,))
    assert not read_call(Record("c"), ANSWER, 40.0, sound=spoken).events
    alone = read_call(Record("c"), (), 22.0, sound=Sound(22, 8000, (ChannelSound(()),), events=(played,)))
    assert [(e.type, e.start, e.end) for e in alone.events] == [("hold", 2, 20)]
