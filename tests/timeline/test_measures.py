from __future__ import annotations

from qa_analyzer.core.audio import ChannelSound, Sound
from qa_analyzer.core.call import Call
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Record
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Turn
from qa_analyzer.timeline.measures import measures

TURNS = (
    Turn("agent", 0, 10, " ".join(["word"] * 25), channel=0),
    Turn("member", 8, 13, " ".join(["word"] * 15), channel=1),
    Turn("agent", 40, 46, "two words", channel=0),
)
EVENTS = (Event("hold", 14, 34), Event("silence", 34, 40), Event("silence", 46, 55))


def test_measures_of_a_transcript() -> None:
    found = measures(Call(Record("c"), TURNS, 60.0, events=EVENTS))
    assert found["talk_s_agent"] == 16
    assert found["talk_s_member"] == 5
    assert found["talk_ratio_agent"] == 0.762
    assert (found["silence_s"], found["longest_silence_s"]) == (15, 9)
    assert (found["hold_s"], found["longest_hold_s"], found["holds"]) == (20, 20, 1)
    assert found["overlap_s"] == 2
    assert (found["interruptions_by_member"], found["interruptions_by_agent"]) == (1, 0)
    assert found["words_per_minute_agent"] == 101.25
    assert found["words_per_minute_member"] == 180


def test_the_sound_is_preferred_to_the_words() -> None:
    channels = (ChannelSound((Span(0, 9), Span(40, 45))), ChannelSound((Span(10, 13),)))
    call = Call(Record("c"), TURNS, 60.0, sound=Sound(60.0, 8000, channels))
    found = measures(call)
    assert found["talk_s_agent"] == 14
    assert found["talk_s_member"] == 3
    assert found["words_per_minute_member"] is None
    assert found["overlap_s"] == 0
    assert found["interruptions_by_member"] == 0


def test_without_words_the_roles_of_the_channels_tell() -> None:
    channels = (ChannelSound((Span(0, 2),)), ChannelSound((Span(3, 9),)))
    call = Call(Record("c"), (), 10.0, sound=Sound(10.0, 8000, channels))
    assert measures(call)["talk_s_agent"] is None
    assert measures(call)["interruptions_by_agent"] is None
    found = measures(call, channels=(("member", 0.8), ("agent", 0.8)))
    assert (found["talk_s_agent"], found["talk_s_member"]) == (6, 2)


def test_a_murmur_while_the_other_speaks_is_no_interruption() -> None:
    turns = (Turn("agent", 0, 10, "a long explanation"), Turn("member", 5, 5.6, "mm-hm"))
    assert measures(Call(Record("c"), turns, 10.0))["interruptions_by_member"] == 0
    both_start = (Turn("agent", 0, 10, "so"), Turn("member", 0.4, 6, "but"))
    assert measures(Call(Record("c"), both_start, 10.0))["interruptions_by_member"] == 0


def test_one_channel_with_both_is_told_by_the_turns() -> None:
    turns = (Turn("agent", 0, 4, "a", channel=0), Turn("member", 5, 7, "b", channel=0))
    call = Call(Record("c"), turns, 10.0, sound=Sound(10.0, 8000, (ChannelSound((Span(0, 7),)),)))
    found = measures(call, channels=(("both", 0.9),))
    assert (found["talk_s_agent"], found["talk_s_member"]) == (4, 2)


def test_an_empty_call_measures_nothing() -> None:
    found = measures(Call(Record("c"), (), 0.0))
    assert found["talk_s_agent"] is None
    assert found["talk_ratio_agent"] is None
    assert found["hold_s"] == 0
