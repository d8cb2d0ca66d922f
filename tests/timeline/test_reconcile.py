from __future__ import annotations

from qa_analyzer.core.acts import Act, ActKind
from qa_analyzer.core.audio import ChannelSound, Sound
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Record
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Role, Turn
from qa_analyzer.timeline.reconcile import reconcile


def turn(role: Role, start: float, end: float, text: str = "words") -> Turn:
    return Turn(role, start, end, text)


def sound(agent: list[tuple[float, float]], member: list[tuple[float, float]], *events: Event, end: float) -> Sound:
    channels = tuple(ChannelSound(tuple(Span(a, b) for a, b in s)) for s in (agent, member))
    return Sound(end, 16000, channels, events=events)


def hold_act(start: float, end: float, kind: ActKind = ActKind.HOLD_REQUEST, role: Role = "agent") -> Act:
    return Act(kind, 0, role, start, end, "may I place you on hold")


def of(events: tuple[Event, ...], type_: str) -> list[Event]:
    return [e for e in events if e.type == type_]


TURNS = (
    turn("agent", 0, 4, "may I place you on hold?"),
    turn("member", 4.5, 5, "sure"),
    turn("agent", 45, 48, "thanks for waiting"),
    turn("member", 48.5, 50),
)


def test_a_gap_after_an_asked_hold_is_a_hold_of_the_transcript() -> None:
    made = reconcile(Record("c"), None, TURNS, transcript_alone=True, acts=[hold_act(1, 4)])
    assert [(e.start, e.end, e.source) for e in of(made, "hold")] == [(5, 45, "transcript")]
    assert not of(made, "silence")


def test_a_gap_that_nobody_announced_is_silence() -> None:
    made = reconcile(Record("c"), None, TURNS, transcript_alone=True)
    assert not of(made, "hold")
    assert [(e.start, e.end) for e in of(made, "silence")] == [(5, 45)]


def test_a_member_who_speaks_of_a_hold_places_nobody_on_hold() -> None:
    made = reconcile(Record("c"), None, TURNS, transcript_alone=True, acts=[hold_act(1, 4, role="member")])
    assert not of(made, "hold")


def test_a_short_gap_is_no_hold() -> None:
    turns = (TURNS[0], turn("agent", 23.9, 25))
    made = reconcile(Record("c"), None, turns, transcript_alone=True, acts=[hold_act(1, 4)])
    assert not of(made, "hold")
    assert [(e.start, e.end) for e in of(made, "silence")] == [(4, 23.9)]


def test_a_gap_long_after_the_announcement_is_none_either() -> None:
    turns = (TURNS[0], *(turn("member", 5.0 + 10 * i, 14.0 + 10 * i) for i in range(10)), turn("agent", 140, 142))
    made = reconcile(Record("c"), None, turns, transcript_alone=True, acts=[hold_act(1, 4)])
    assert not of(made, "hold")


def test_the_member_calling_into_the_silence_does_not_end_the_hold() -> None:
    turns = (*TURNS[:2], turn("member", 40, 41, "hello?"), turn("agent", 90, 92))
    made = reconcile(Record("c"), None, turns, transcript_alone=True, acts=[hold_act(1, 4)])
    assert [(e.start, e.end) for e in of(made, "hold")] == [(5, 90)]


def test_a_second_silence_after_the_agents_return_needs_its_own_announcement() -> None:
    turns = (*TURNS[:3], turn("agent", 75, 77))
    one = reconcile(Record("c"), None, turns, transcript_alone=True, acts=[hold_act(1, 4)])
    assert [(e.start, e.end) for e in of(one, "hold")] == [(5, 45)]
    both = [hold_act(1, 4), hold_act(46, 48, ActKind.HOLD_ANNOUNCEMENT)]
    two = reconcile(Record("c"), None, turns, transcript_alone=True, acts=both)
    assert [(e.start, e.end) for e in of(two, "hold")] == [(5, 45), (48, 75)]


def test_a_hold_in_the_record_is_kept_and_not_repeated() -> None:
    record = Record("c", events=(Event("hold", 5.2, 44.8),))
    made = reconcile(record, None, TURNS, transcript_alone=True, acts=[hold_act(1, 4)])
    assert [(e.start, e.end, e.source) for e in of(made, "hold")] == [(5.2, 44.8, "record")]


def test_record_and_sound_that_disagree_keep_the_records_clock_and_say_so() -> None:
    record = Record("c", events=(Event("hold", 10, 60),))
    speech = [(0.0, 9.0), (61.0, 65.0)]
    near = sound(speech, [], Event("hold", 12, 59, "audio", detail="music"), end=66)
    agreed = of(reconcile(record, near, (), transcript_alone=False), "hold")
    assert [(e.start, e.end, e.source, e.detail) for e in agreed] == [(10, 60, "record", "music")]
    far = sound(speech, [], Event("hold", 20, 59, "audio", detail="music"), end=66)
    told = of(reconcile(record, far, (), transcript_alone=False), "hold")
    assert (told[0].start, told[0].end) == (10, 60)
    assert told[0].detail is not None and "20.0 to 59.0" in told[0].detail


def test_a_silent_hold_in_a_recording_takes_its_clock_from_the_sound() -> None:
    heard = sound([(0.2, 3.9), (47.1, 49.0)], [(4.4, 5.3)], end=50)
    made = reconcile(Record("c"), heard, TURNS, transcript_alone=False, acts=[hold_act(1, 4)])
    assert [(e.start, e.end, e.source) for e in of(made, "hold")] == [(5.3, 47.1, "audio")]
    assert not of(made, "silence")


def test_music_in_the_sound_is_a_hold_and_its_song_pause_does_not_split_it() -> None:
    songs = (Event("hold", 10, 40, "audio"), Event("hold", 45, 80, "audio"))
    heard = sound([(0.0, 9.0), (81.0, 83.0)], [], *songs, end=84)
    assert [(e.start, e.end) for e in of(reconcile(Record("c"), heard, (), transcript_alone=False), "hold")] == [
        (10, 80)
    ]
    check_in = sound([(0.0, 9.0), (41.0, 44.0), (81.0, 83.0)], [], *songs, end=84)
    made = reconcile(Record("c"), check_in, (), transcript_alone=False)
    assert [(e.start, e.end) for e in of(made, "hold")] == [(10, 40), (45, 80)]


def test_music_before_anybody_speaks_is_no_hold() -> None:
    heard = sound([(30.0, 33.0)], [], Event("hold", 2, 29, "audio"), end=40)
    assert not of(reconcile(Record("c"), heard, (), transcript_alone=False), "hold")


def test_an_announced_hold_that_begins_in_silence_before_the_music_counts_from_the_silence() -> None:
    heard = sound([(0.0, 4.0), (100.0, 103.0)], [(4.5, 5.0)], Event("hold", 45, 99, "audio", detail="music"), end=104)
    made = of(reconcile(Record("c"), heard, (), transcript_alone=False, acts=[hold_act(1, 4)]), "hold")
    assert [(e.start, e.end) for e in made] == [(5.0, 99)]
    assert made[0].detail is not None and "music from 45.0" in made[0].detail


def test_ringing_is_measured_and_the_records_count_wins() -> None:
    ring = Event("ringing", 0.3, 9.9, "audio", rings=2)
    heard = sound([(11.0, 14.0)], [(15.0, 16.0)], ring, end=17)
    measured = of(reconcile(Record("c"), heard, (), transcript_alone=False), "ringing")
    assert [(e.rings, e.source) for e in measured] == [(2, "audio")]
    told = of(reconcile(Record("c", rings=4), heard, (), transcript_alone=False), "ringing")
    assert [(e.rings, e.source) for e in told] == [(4, "record")]
    assert told[0].detail is not None and "2 rings in the sound" in told[0].detail
    record = Record("c", events=(Event("ringing", 0.0, 10.0),))
    assert [e.rings for e in of(reconcile(record, heard, (), transcript_alone=False), "ringing")] == [2]


def test_silence_lies_outside_holds_and_ringing_and_overlap_lasts_a_second() -> None:
    ring, hold = Event("ringing", 0.3, 9.9, "audio", rings=2), Event("hold", 20, 50, "audio")
    heard = sound([(11.0, 15.0), (50.5, 55.0)], [(14.5, 19.5), (53.0, 56.0)], ring, hold, end=70)
    made = reconcile(Record("c"), heard, (), transcript_alone=False)
    assert [(e.start, e.end, e.source) for e in of(made, "silence")] == [(56.0, 70, "audio")]
    assert [(e.start, e.end) for e in of(made, "overlap")] == [(53.0, 55.0)]


def test_transfer_and_drop_of_the_record_stay_and_events_are_in_order() -> None:
    record = Record("c", events=(Event("drop", 50, 50), Event("transfer", 30, 30)))
    made = reconcile(record, None, TURNS, transcript_alone=True)
    assert [e.type for e in made] == ["silence", "transfer", "drop"]


def test_an_empty_call_has_no_events() -> None:
    assert reconcile(Record("c"), None, (), transcript_alone=True) == ()
