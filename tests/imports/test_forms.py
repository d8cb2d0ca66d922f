"""Foreign forms: one module, one fixture, one reading each."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest

from qa_analyzer.core.errors import InputError
from qa_analyzer.core.record import Agent, Record
from qa_analyzer.imports.call_input import CallInput, load_transcript
from qa_analyzer.imports.forms import all_forms
from qa_analyzer.imports.reading import read_content

FIXTURES = Path(__file__).parents[2] / "fixtures" / "transcripts" / "foreign"


def module_name(form) -> str:
    return form.__name__.rpartition(".")[2]


def read(name: str, record: Record | None = None, *, folder: Path = FIXTURES, ignore_record=False):
    return load_transcript(CallInput(record or Record("x"), None, folder / name, name), ignore_record=ignore_record)


def told(given):
    return [(s.start, s.end, s.speaker, s.text) for s in given.segments]


@pytest.mark.parametrize("form", all_forms(), ids=module_name)
def test_every_form_has_a_fixture_that_it_alone_reads(form):
    fixtures = [p for p in FIXTURES.iterdir() if p.name.split(".")[0] == module_name(form)]
    assert fixtures, f"write fixtures/transcripts/foreign/{module_name(form)}.* for the form {form.NAME!r}"
    for fixture in fixtures:
        content = read_content(fixture)
        assert [module_name(f) for f in all_forms() if f.matches(content)] == [module_name(form)]
        assert read(fixture.name).segments


def test_every_fixture_has_its_form():
    assert {p.name.split(".")[0] for p in FIXTURES.iterdir()} == {module_name(f) for f in all_forms()}


def test_amazon():
    given = read("amazon_call_analytics.json")
    assert told(given) == [
        (0.44, 2.96, "agent", "Thanks for calling, this is Petra."),
        (3.31, 6.12, "member", "Hello, I was charged twice for March."),
    ]
    words = given.segments[0].words
    assert [w.text for w in words] == ["Thanks", "for", "calling", "this", "is", "Petra"]
    assert words[-1].probability == 0.62 and words[-1].end == 2.96


def test_webvtt():
    assert told(read("webvtt.vtt")) == [
        (0.4, 2.9, "agent", "Good morning, Petra speaking & listening."),
        (3.3, 6.1, "member", "I was charged twice for March."),
        (6.5, 7.5, "agent", "Oh no."),
        (7.5, 10.5, "member", "Yes, really twice."),
        (11.0, 12.0, "agent", "Let me look."),
        (12.5, 13.0, None, "Okay."),
    ]


def test_a_voice_that_bears_a_name_of_the_record():
    record = Record("x", agent=Agent(name="Petra Lindqvist"), member_name="Robert Hale")
    assert read("webvtt.vtt", record).segments[-1].speaker == "member"
    assert read("webvtt.vtt", record, ignore_record=True).segments[-1].speaker is None
    both = Record("x", agent=Agent(name="Robert Lindqvist"), member_name="Robert Hale")
    last = read("webvtt.vtt", both).segments[-1]
    assert last.speaker is None and last.voice == "Robert"


def test_whisper():
    given = read("whisper.json")
    assert told(given) == [
        (0.4, 2.9, None, "Good morning, Petra speaking."),
        (3.3, 6.1, None, "I was charged twice for March."),
    ]
    assert [w.text for w in given.segments[0].words] == ["Good", "morning,", "Petra", "speaking."]
    assert given.segments[0].words[2].probability == 0.48 and given.segments[1].words == ()


def test_whisperx():
    given = read("whisperx.json")
    assert told(given) == [
        (0.4, 2.9, None, "Good morning, Petra speaking."),
        (3.3, 5.4, None, "I paid 42 dollars."),
        (6.2, 7.4, None, "Oh dear."),
    ]
    assert [s.voice for s in given.segments] == ["SPEAKER_01", "SPEAKER_00", "SPEAKER_01"]
    unaligned = given.segments[1].words[2]
    assert (unaligned.start, unaligned.end, unaligned.probability) == (3.9, 4.8, None)


def test_plain_text_is_laid_end_to_end():
    given = read("plain_text.txt")
    assert given.times == "estimated"
    assert [s.speaker for s in given.segments] == ["agent", "member", "agent"]
    assert given.segments[1].text.endswith("not one word.")
    words = [len(s.text.split()) for s in given.segments]
    assert given.segments[-1].end == pytest.approx(sum(words) * 60 / 150)
    assert all(after.start == pytest.approx(before.end) for before, after in pairwise(given.segments))


def test_plain_text_with_stamps_has_exact_times():
    given = read("plain_text.stamped.txt")
    assert given.times == "exact" and [s.start for s in given.segments] == [0, 4, 70]
    assert given.segments[0].end <= 4


@pytest.mark.parametrize(
    ("line", "label", "start"),
    [
        ("Agent: hi", "agent", None),
        ("AGENT 2: hi", "agent", None),
        ("Rep: hi", "agent", None),
        ("Customer Service Agent: hi", "agent", None),
        ("Member: hi", "member", None),
        ("caller: hi", "member", None),
        ("**Customer:** hi", "member", None),
        ("[00:01:02] Agent: hi", "agent", 62),
        ("(1:02) Agent: hi", "agent", 62),
        ("Agent [00:01:02.5]: hi", "agent", 62.5),
        ("Agent: [01:02] hi", "agent", 62),
        ("00:01:02 Agent: hi", "agent", 62),
    ],
)
def test_labels_of_plain_text(tmp_path, line, label, start):
    (tmp_path / "a.txt").write_text(line + "\n")
    (segment,) = read("a.txt", folder=tmp_path).segments
    assert segment.speaker == label and segment.text == "hi" and (start is None or segment.start == start)


@pytest.mark.parametrize(
    "text",
    ["", "Note: the agent was late.", "so the agent: no", "My agent: said\nMy agent: said", "Call ID: 3\nDate: 4"],
)
def test_what_is_no_plain_transcript(tmp_path, text):
    (tmp_path / "a.txt").write_text(text)
    with pytest.raises(InputError):
        read("a.txt", folder=tmp_path)


def test_a_foreign_transcript_with_bad_times_names_the_turn(tmp_path):
    (tmp_path / "a.json").write_text(
        '{"segments": [{"start": 1, "end": 2, "text": "a"}, {"start": -4, "end": 2, "text": "b"}], "language": "en"}'
    )
    with pytest.raises(InputError, match=r"Whisper: turn 2, `start`: -4"):
        read("a.json", folder=tmp_path)
