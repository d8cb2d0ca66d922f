"""What a given transcript holds, and how a bad one is refused."""

from __future__ import annotations

import json

import pytest

from qa_analyzer.core.errors import InputError
from qa_analyzer.imports.call_input import load_transcript
from qa_analyzer.imports.discover import find_calls


def load(path, *, ignore_record=False):
    (call,) = find_calls([path], ignore_record=ignore_record).calls
    return load_transcript(call, ignore_record=ignore_record)


def turn(start=0.0, end=1.0, text="Hello.", **more):
    return {"speaker": "agent", "start": start, "end": end, "text": text, **more}


def test_speakers_words_and_events(transcript):
    hold = {"type": "hold", "start": 5, "end": 9}
    words = [{"start": 0.1, "end": 0.5, "text": "Hello.", "probability": 0.4}]
    path = transcript("a.json", [turn(words=words), turn(2, 3, speaker=None), turn(4, 5, speaker="member")], [hold])
    given = load(path)
    assert [s.speaker for s in given.segments] == ["agent", None, "member"]
    assert given.segments[0].words[0].probability == 0.4
    assert [(e.type, e.source) for e in given.events] == [("hold", "record")] and given.times == "exact"
    bare = load(path, ignore_record=True)
    assert [s.speaker for s in bare.segments] == [None] * 3 and bare.events == ()


def test_top_level_events_win(transcript):
    own, top = {"type": "hold", "start": 1, "end": 2}, {"type": "hold", "start": 5, "end": 9}
    assert [e.start for e in load(transcript("a.json", events=[top])).events] == [5]
    path = transcript("c.json")
    path.write_text(json.dumps({"call": {"events": [own]}, "turns": [turn()], "events": [top]}))
    assert [e.start for e in load(path).events] == [5]
    path.write_text(json.dumps({"call": {"events": [own]}, "turns": [turn()]}))
    assert [e.start for e in load(path).events] == [1]


def test_turns_out_of_order_are_sorted_with_a_warning(transcript):
    given = load(transcript("a.json", [turn(5, 6, "Later."), turn(0, 1, "First."), turn(9, 9, "")]))
    assert [s.text for s in given.segments] == ["First.", "Later."]
    assert "sorted" in given.warnings[0]


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        ([turn(), turn(-1)], "turn 2, `start`: -1 is out of range; expected at least 0"),
        ([turn(), turn(3, 2)], "turn 2: it ends at 2 s, before it starts at 3 s"),
        ([turn(float("nan"))], "turn 1, `start`: expected a finite number"),
        ([turn(0, float("inf"))], "turn 1, `end`: expected a finite number"),
        ([turn(0, 1e300)], "turn 1, `end`: 1e+300 is out of range; expected at most 604800"),
        ([turn("0.3")], "turn 1, `start`: expected a number, found '0.3'"),
        ([{"speaker": "agent", "text": "x", "end": 2}], "turn 1, `start`: is missing"),
        ([turn(speaker="robot")], 'turn 1, `speaker`: \'robot\' is not allowed; expected "agent" or "member" or null'),
        ([turn(text="x" * 10_000_000)], "turn 1, `text`: 10,000,000 characters of text; at most 200,000"),
        ([turn(text=3)], "turn 1, `text`: expected text, found a number"),
        ([turn(words=[{"start": 2, "end": 1, "text": "x"}])], "turn 1, word 1: it ends at 1 s, before"),
        ([turn(words=[{"start": 0, "end": 1, "text": "x", "probability": 7}])], "`probability`: 7 is out of range"),
        ([turn(), "hello"], "turn 2: expected an object {...}, found 'hello'"),
        ({"a": 1}, "`turns`: expected a list"),
    ],
)
def test_a_bad_transcript_is_one_line_that_names_the_turn(transcript, turns, expected):
    path = transcript("a.json", turns)
    with pytest.raises(InputError) as caught:
        load(path)
    error = caught.value
    assert expected in error.error and error.error.startswith(str(path)) and "\n" not in error.error
    assert error.hint and error.path == str(path) and error.call_id == "a" and len(error.error) < 400


def test_unknown_fields_in_turns_are_a_warning(transcript):
    assert "unknown fields ignored: turns.mood" in load(transcript("a.json", [turn(mood="sunny")])).warnings[0]


def test_unknown_fields_beside_the_turns_are_a_warning(write):
    assert "unknown fields ignored: mood" in load(write("a.json", {"turns": [turn()], "mood": 1})).warnings[0]


def test_a_call_that_is_no_object(write):
    found = find_calls([write("a.json", {"call": "x1", "turns": []})])
    assert "should be a JSON object" in found.errors[0].error


def test_a_file_that_changed_after_it_was_found(transcript):
    path = transcript("a.json")
    (call,) = find_calls([path]).calls
    path.write_text("gone")
    with pytest.raises(InputError, match="no transcript any more"):
        load_transcript(call)
    path.unlink()
    with pytest.raises(InputError, match="cannot be read"):
        load_transcript(call)


def test_too_large_a_file(write, monkeypatch):
    from qa_analyzer.imports import reading

    monkeypatch.setattr(reading, "LARGEST_TEXT_BYTES", 10)
    found = find_calls([write("a.json", {"turns": [turn()]})])
    assert "at most 10 are read" in found.errors[0].error


def test_turns_without_words_are_told_of_and_left_out(transcript):
    given = load(transcript("a.json", [turn(), turn(2, 3, text=""), turn(4, 5, text=" "), turn(6, 7)]))
    assert len(given.segments) == 2
    assert [w.partition(": ")[2] for w in given.warnings] == [
        "turns 2 and 3 without words, left out: what was said there is not judged"
    ]


def test_one_speaker_in_two_turns_at_once_is_told_of(transcript):
    def warned(*turns):
        return [w.partition(": ")[2] for w in load(transcript("a.json", [*turns])).warnings]

    assert warned(turn(0, 9), turn(4, 12), turn(5, 6, speaker="member")) == [
        "turn 2 overlapping another of the same speaker: check the times"
    ]
    assert warned(turn(0, 9), turn(4, 12, speaker="member"), turn(8.5, 14)) == []
