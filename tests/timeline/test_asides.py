"""Announcements and songs inside holds are no words of the call."""

from __future__ import annotations

from qa_analyzer.core.audio import ChannelSound, Sound
from qa_analyzer.core.call import Call
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Record
from qa_analyzer.core.span import Span
from qa_analyzer.core.verdicts import Limits
from qa_analyzer.core.words import Role, Turn, Word
from qa_analyzer.criteria import hold_check_in, thanks_for_holding
from qa_analyzer.pipeline import read_call

LIMITS: Limits = {"longest_s": 120, "unsure_within_s": 2}
ASK = (Turn("agent", 0, 4, "May I place you on hold for two minutes?"), Turn("member", 4.5, 5, "Sure."))
VOICE = "Your call is important to us. Please continue to hold, thank you for holding."


def music(*spans: tuple[float, float], end: float, speech: tuple[tuple[float, float], ...] = ()) -> Sound:
    events = tuple(Event("hold", a, b, "audio", detail="music", exact=False) for a, b in spans)
    spoken = [Span(t.start, t.end) for t in ASK if t.role == "agent"] + [Span(a, b) for a, b in speech]
    return Sound(end, 8000, (ChannelSound(tuple(spoken)), ChannelSound((Span(4.5, 5),))), events=events)


def words(role: Role, start: float, text: str) -> Turn:
    said = tuple(Word(start + 0.4 * i, start + 0.4 * i + 0.3, w, 0.7) for i, w in enumerate(text.split()))
    return Turn(role, said[0].start, said[-1].end, text, said)


def holds(call: Call) -> list[tuple[float, float]]:
    return [(round(e.start, 1), round(e.end, 1)) for e in call.events if e.type == "hold"]


def test_an_announcement_between_two_pieces_of_music_joins_them() -> None:
    turns = (*ASK, Turn("agent", 60, 68, VOICE), Turn("agent", 131, 134, "Thanks for waiting."))
    sound = music((6, 59), (69, 130), end=140, speech=((60, 68), (131, 134)))
    call = read_call(Record("c"), turns, 140.0, sound=sound)
    assert holds(call) == [(6, 130)]
    assert [t.text for t in call.asides] == [VOICE] and VOICE not in [t.text for t in call.turns]
    assert hold_check_in.judge(call, LIMITS).outcome == "fail"


def test_without_its_words_the_recorded_voice_joins_them_too() -> None:
    turns = (*ASK, Turn("agent", 131, 134, "Thanks for waiting."))
    sound = music((6, 59), (69, 130), end=140, speech=((60, 68), (131, 134)))
    assert holds(read_call(Record("c"), turns, 140.0, sound=sound)) == [(6, 130)]


def test_the_agent_who_looks_in_parts_them() -> None:
    turns = (*ASK, Turn("agent", 60, 64, "Hi, still working on it."), Turn("member", 64.5, 65, "Okay."),
             Turn("agent", 131, 134, "Thanks for waiting."))  # fmt: skip
    sound = music((6, 59), (69, 130), end=140, speech=((60, 64), (131, 134)))
    call = read_call(Record("c"), turns, 140.0, sound=sound)
    assert holds(call) == [(6, 59), (69, 130)] and not call.asides


def test_a_recorded_thank_you_inside_a_hold_of_the_record_is_no_look_in() -> None:
    record = Record("c", events=(Event("hold", 6, 200),))
    turns = (*ASK, Turn("agent", 100, 108, VOICE), Turn("agent", 201, 204, "Right, that is done."))
    call = read_call(record, turns, 210.0)
    assert hold_check_in.judge(call, LIMITS).outcome == "fail"
    assert thanks_for_holding.judge(call, thanks_for_holding.LIMITS).outcome == "fail"


def test_words_to_the_member_inside_a_hold_of_the_record_are_a_look_in() -> None:
    record = Record("c", events=(Event("hold", 6, 200),))
    turns = (*ASK, Turn("agent", 100, 103, "Priya, finance are at it now."), Turn("member", 103.5, 104, "Great."),
             Turn("agent", 201, 204, "Thanks for holding."))  # fmt: skip
    call = read_call(record, turns, 210.0)
    assert hold_check_in.judge(call, LIMITS).outcome == "pass"
    (event,) = [e for e in call.events if e.type == "hold"]
    assert event.detail == "the agent talks inside it from 100.0 to 103.0 s"


def test_words_to_a_colleague_inside_a_hold_are_none() -> None:
    record = Record("c", events=(Event("hold", 6, 200),))
    turns = (*ASK, Turn("agent", 100, 103, "Sam, have you got the batch number?"),
             Turn("agent", 201, 204, "Thanks for holding."))  # fmt: skip
    assert hold_check_in.judge(read_call(record, turns, 210.0), LIMITS).outcome == "fail"


def test_sung_words_are_a_songs() -> None:
    song = words("agent", 20, "oh baby won't you come on home tonight")
    turns = (*ASK, song, Turn("agent", 131, 134, "Thanks for waiting."))
    call = read_call(Record("c"), turns, 140.0, sound=music((6, 130), end=140, speech=((131, 134),)))
    assert call.asides == (song,)
    back = words("agent", 20, "thank you for waiting another minute please")
    looked_in = read_call(Record("c"), (*ASK, back), 140.0, sound=music((6, 130), end=140))
    assert looked_in.asides == ()


def test_a_turn_that_runs_from_the_announcement_into_the_return_is_cut() -> None:
    both = words("agent", 124, "please continue to hold your call is important to us thanks for waiting Leo it is done")
    call = read_call(Record("c"), (*ASK, both), 140.0, sound=music((6, 128), end=140, speech=((124, 131),)))
    assert call.asides[0].text.startswith("please continue") and call.turns[-1].text.endswith("Leo it is done")


def test_an_announcement_in_a_silent_hold_does_not_end_it() -> None:
    turns = (*ASK, Turn("agent", 40, 45, VOICE), Turn("agent", 81, 84, "Thanks for waiting."))
    sound = music(end=90, speech=((40, 45), (81, 84)))
    call = read_call(Record("c"), turns, 90.0, sound=sound)
    assert holds(call) == [(5, 81)] and len(call.asides) == 1


def test_advertising_is_one_only_inside_a_hold() -> None:
    told = "Did you know you can manage your membership online?"
    turns = (*ASK, Turn("agent", 40, 44, told), Turn("agent", 81, 84, "Thanks for waiting."))
    inside = read_call(Record("c"), turns, 90.0, sound=music((6, 39), (45, 80), end=90, speech=((40, 44), (81, 84))))
    assert holds(inside) == [(6, 80)] and [t.text for t in inside.asides] == [told]
    outside = read_call(Record("c"), (*ASK, Turn("agent", 15, 19, told), Turn("member", 24, 25, "No.")), 30.0)
    assert outside.asides == ()


def test_an_announcement_in_the_talk_stays() -> None:
    told = Turn("agent", 6, 9, "This call may be recorded, just so you know.")
    assert read_call(Record("c"), (*ASK, told), 20.0).asides == ()


def test_what_the_sound_does_not_show_of_the_records_hold_is_told() -> None:
    record = Record("c", events=(Event("hold", 6, 60),))
    sound = Sound(80.0, 8000, (ChannelSound((Span(0, 4), Span(61, 64))), ChannelSound((Span(10, 50),))))
    (told,) = [e for e in read_call(record, (), 80.0, sound=sound).events if e.type == "hold"]
    assert told.detail == "voices and no music in the sound for 40 s of it"
    other = music((70, 100), end=140, speech=((61, 64),))
    found = [e for e in read_call(record, (), 140.0, sound=other).events if e.type == "hold"]
    assert [(e.source, e.detail) for e in found] == [("record", None), ("audio", "music; not in the record")]
