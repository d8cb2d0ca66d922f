"""Who broke in on whom, and who came in second where both speak."""

from __future__ import annotations

from qa_analyzer.core.audio import ChannelSound, Sound
from qa_analyzer.core.call import Call
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Record
from qa_analyzer.core.span import Span
from qa_analyzer.core.standard import TimelineLimits
from qa_analyzer.core.words import Turn
from qa_analyzer.timeline.interruptions import Interruption, interruptions, told_who
from qa_analyzer.timeline.reconcile import reconcile
from qa_analyzer.timeline.sides import side

TURNS = (
    Turn("agent", 0, 10, "your plan renews in may and"),
    Turn("member", 8, 13, "no it does not"),
    Turn("agent", 12, 20, "let me finish"),
)
CALL = Call(Record("c"), TURNS, 30.0)


def test_each_interruption_says_who_and_when() -> None:
    assert interruptions(CALL, (), TimelineLimits()) == [
        Interruption(8, 10, "member", "agent"),
        Interruption(12, 13, "agent", "member"),
    ]


def test_the_standard_sets_what_counts() -> None:
    later = interruptions(CALL, (), TimelineLimits(interrupted_after_s=5))
    assert later == [Interruption(8, 10, "member", "agent")]
    assert interruptions(CALL, (), TimelineLimits(cut_in_s=2.5)) == []
    assert interruptions(CALL, (), TimelineLimits(lasts_s=6)) == [Interruption(12, 13, "agent", "member")]


def test_the_sides_may_be_unknown() -> None:
    sound = Sound(9.0, 8000, (ChannelSound((Span(0, 5),)), ChannelSound((Span(3, 8),))))
    call = Call(Record("c"), (), 9.0, sound=sound)
    assert interruptions(call, (("unknown", 0.0), ("unknown", 0.0)), TimelineLimits()) is None
    named = interruptions(call, (("member", 0.9), ("agent", 0.9)), TimelineLimits())
    assert named == [Interruption(3, 5, "agent", "member")]


def test_an_overlap_tells_who_came_in_second() -> None:
    events = (Event("overlap", 8, 10), Event("overlap", 12, 13), Event("silence", 20, 30))
    assert [e.by for e in told_who(events, CALL, ())] == ["member", "agent", None]
    together = Call(Record("c"), (Turn("agent", 0, 5, "so"), Turn("member", 0.1, 4, "but")), 6.0)
    assert [e.by for e in told_who((Event("overlap", 0.1, 4),), together, ())] == [None]


def test_silence_and_overlap_are_as_long_as_the_standard_says() -> None:
    def kinds(limits: TimelineLimits) -> list[str]:
        turns = (*TURNS, Turn("member", 26.5, 30, "right"))
        return [e.type for e in reconcile(Record("c"), None, turns, transcript_alone=True, limits=limits)]

    assert kinds(TimelineLimits()) == ["overlap", "overlap", "silence"]
    assert kinds(TimelineLimits(silence_s=7, overlap_s=1.5)) == ["overlap"]


def test_voices_without_words_inside_a_hold_are_nobodys_talk() -> None:
    turns = (Turn("agent", 0, 5, "please hold", channel=0), Turn("agent", 60, 63, "thank you", channel=0))
    spoken = ChannelSound((Span(0, 5), Span(20, 31), Span(60, 63)))
    call = Call(
        Record("c"), turns, 70.0, sound=Sound(70.0, 8000, (spoken, ChannelSound(()))), events=(Event("hold", 6, 59),)
    )
    assert side(call, "agent", (("agent", 0.9), ("member", 0.9))) == [Span(0, 5), Span(60, 63)]
