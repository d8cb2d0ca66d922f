"""The record, field by field; the manifest, the roster and the file name."""

from __future__ import annotations

from datetime import timedelta

import pytest

from qa_analyzer.core.errors import StartError
from qa_analyzer.imports.discover import find_calls


def only(found):
    assert found.errors == (), [e.error for e in found.errors]
    (call,) = found.calls
    return call.record


def test_field_by_field_from_the_first_that_has_it(tmp_path, wav, write, transcript):
    wav("out_7_x.wav")
    write("out_7_x.json", {"agent": {"name": "Petra Lindqvist"}, "rings": None, "company": "  "})
    transcript(
        "out_7_x.transcript.json",
        agent={"name": "Nobody", "team": "billing"},
        rings=5,
        member={"name": "Owen Abara"},
        language="en",
    )
    manifest = write("m.csv", "path,rings,company,direction\nout_7_x.wav,3,Acme,\n")
    record = only(
        find_calls(
            [tmp_path],
            manifest=manifest,
            name_pattern=r"(?P<direction>in|out)_(?P<agent_id>\d+)_(?P<call_id>\w+)",
        )
    )
    assert record.agent.name == "Petra Lindqvist"  # sidecar before transcript
    assert record.agent.team == "billing" and record.agent.id == "7"
    assert record.rings == 3 and record.company == "Acme"  # a null and a blank say nothing
    assert record.member_name == "Owen Abara" and record.language == "en"
    assert record.direction == "outbound" and record.call_id == "x"


def test_a_sidecar_in_full(tmp_path, wav, write):
    wav("x.wav")
    sidecar = {
        "call_id": "x001", "channel": "phone", "direction": "inbound", "language": "en",
        "started_at": "2026-03-02T09:14:00-08:00",
        "agent": {"id": "a-1", "name": "Petra Lindqvist", "team": "billing"}, "member": {"name": "Owen Abara"},
        "company": "Acme", "rings": 2, "hung_up_by": "member", "channels": ["agent", "member"], "swap": True,
        "events": [{"type": "hold", "start": 61.2, "end": 150.0}, {"type": "ringing", "start": 0, "end": 9, "rings": 2},
                   {"type": "drop", "start": 200}],
    }  # fmt: skip
    write("x.json", sidecar)
    record = only(find_calls([tmp_path]))
    assert record.started_at.utcoffset() == timedelta(hours=-8) and record.started_at.hour == 9
    assert (record.agent.id, record.agent.team, record.hung_up_by) == ("a-1", "billing", "member")
    assert record.channels == ("agent", "member") and record.swap and record.rings == 2
    assert [(e.type, e.start, e.end, e.rings, e.source) for e in record.events] == [
        ("ringing", 0.0, 9.0, 2, "record"),
        ("hold", 61.2, 150.0, None, "record"),
        ("drop", 200.0, 200.0, None, "record"),
    ]
    bare = only(find_calls([tmp_path], ignore_record=True))
    assert bare.events == () and bare.rings is None and bare.channels is None and bare.swap is False
    assert bare.agent.id == "a-1" and bare.hung_up_by == "member"


def test_another_agents_name_is_never_put_to_an_id(tmp_path, wav, write, transcript):
    wav("x.wav")
    write("x.json", {"agent": {"id": "a-1"}})
    transcript("x.transcript.json", agent={"id": "a-2", "name": "Somebody Else", "team": "sales"})
    agent = only(find_calls([tmp_path])).agent
    assert (agent.id, agent.name, agent.team) == ("a-1", None, None)


@pytest.mark.parametrize(
    ("sidecar", "expected"),
    [
        ('{"rings": 2', "not JSON at line 1"),
        ([1, 2], "should be a JSON object"),
        ({"rings": "two"}, "`rings`: expected a whole number, found 'two'"),
        ({"rings": -1}, "`rings`: -1 is out of range"),
        ({"agent": "Petra"}, "`agent`: expected an object"),
        ({"direction": "sideways"}, '`direction`: \'sideways\' is not allowed; expected "inbound" or "outbound"'),
        ({"started_at": "yesterday"}, "`started_at`: expected a time like 2026"),
        ({"channels": ["agent", "boss"]}, "channel 2: 'boss' is not allowed"),
        ({"channels": "agent|member"}, "`channels`: expected a list"),
        ({"events": [{"type": "hold", "start": 9, "end": 3}]}, "event 1: it ends at 3 s, before it starts at 9 s"),
        ({"events": [{"type": "hold", "start": 9}]}, "event 1, `end`: is missing"),
        ({"events": [{"type": "lunch", "start": 1, "end": 3}]}, "event 1, `type`: 'lunch' is not allowed"),
        ('{"events": [{"type": "hold", "start": NaN, "end": 3}]}', "event 1, `start`: expected a finite number"),
        ({"channel": "chat"}, "channel is 'chat'; only calls by phone"),
        ("[" * 5000, "nested deeper than 100 levels"),
        ('{"a": ' + "[" * 200 + "]" * 200 + "}", "nested deeper than 100 levels"),
        (b"\xff{}", "not UTF-8 text"),
    ],
)
def test_a_broken_sidecar_is_one_line(tmp_path, wav, write, sidecar, expected):
    wav("x.wav")
    path = write("x.json", sidecar)
    found = find_calls([tmp_path])
    assert found.calls == () and len(found.errors) == 1
    error = found.errors[0]
    assert expected in error.error and "\n" not in error.error and error.hint and error.call_id == "x"
    assert error.path in (str(path), str(tmp_path / "x.wav"))


def test_unknown_fields_are_a_warning_for_all_files_together(tmp_path, wav, write):
    for name in ("x", "y"):
        wav(f"{name}.wav")
        write(f"{name}.json", {"queue": 3, "agent": {"id": 7, "shoe": 42}})
    found = find_calls([tmp_path])
    assert found.errors == () and found.calls[0].record.agent.id == "7"
    (warning,) = found.warnings
    assert "unknown fields ignored: agent.shoe, queue (and 1 more files)" in warning


def test_names_keep_quotes_and_markup_and_lose_control_characters(tmp_path, wav, write):
    wav("x.wav")
    write(
        "x.json", {"agent": {"name": 'Ana "<b>Bee</b>" O\'Hara\x00\x1b[31m\u202e'}, "member": {"name": "Z\ud800oë\n"}}
    )
    record = only(find_calls([tmp_path]))
    assert record.agent.name == 'Ana "<b>Bee</b>" O\'Hara[31m' and record.member_name == "Zoë"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_names_the_encoding(tmp_path, wav, write, encoding):
    wav("x.wav")
    write("x.json", '{"company": "Zoë & Co"}'.encode(encoding))
    assert only(find_calls([tmp_path])).company == "Zoë & Co"


def test_a_manifest_alone_names_the_calls(tmp_path, wav, transcript, write):
    wav("calls/a.wav")
    transcript("calls/b.json")
    wav("calls/not-listed.wav")
    manifest = write(
        "m.csv",
        "path,call_id,direction,started_at,agent_id,agent_name,team,member_name,company,rings,hung_up_by,channels,swap\n"
        "calls/a.wav,c1,Inbound,2026-03-02T09:14:00Z,a-1,Petra,billing,Owen Abara,Acme,2,agent,agent|member,yes\n"
        "calls/b.json,c2,,,,,,,,,,,\n"
        "calls/gone.wav,c3,,,,,,,,,,,\n",
    )
    found = find_calls([], manifest=manifest)
    assert [c.record.call_id for c in found.calls] == ["c1", "c2"]
    record = found.calls[0].record
    assert (record.agent.id, record.agent.name, record.agent.team) == ("a-1", "Petra", "billing")
    assert (record.direction, record.rings, record.hung_up_by, record.swap) == ("inbound", 2, "agent", True)
    assert record.channels == ("agent", "member") and record.member_name == "Owen Abara"
    assert [e.call_id for e in found.errors] == ["c3"] and "line 4" in found.errors[0].error


def test_a_manifest_with_a_folder_and_with_files(tmp_path, wav, write):
    wav("calls/a.wav")
    wav("calls/b.wav")
    wav("elsewhere/c.wav")
    manifest = write(
        "m.jsonl", '{"path": "calls/a.wav", "rings": 4}\n\n{"path": "elsewhere/c.wav"}\n{"path": "gone.wav"}\n'
    )
    found = find_calls([tmp_path / "calls"], manifest=manifest)
    assert [(c.record.call_id, c.record.rings) for c in found.calls] == [("a", 4), ("b", None)]
    assert len(found.errors) == 1 and "gone.wav" in found.errors[0].error
    assert find_calls([tmp_path / "calls" / "b.wav"], manifest=manifest).errors == ()


def test_rows_without_a_path_name_their_call_by_id(tmp_path, wav, write):
    wav("a.wav")
    manifest = write("m.csv", "call_id;rings\na;2\nzz;3\n")
    found = find_calls([tmp_path], manifest=manifest)
    assert found.calls[0].record.rings == 2 and [e.call_id for e in found.errors] == ["zz"]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("a.wav,two,,", "line 2: `rings`: expected a whole number"),
        ("a.wav,2,sideways,", "line 2: `direction`"),
        ("a.wav,2,,maybe", "line 2: `swap`: expected true or false"),
        ("a.wav,2,,\na.wav,3,,", "lines 2 and 3 name the same call"),
    ],
)
def test_a_bad_row_costs_its_call_alone(tmp_path, wav, write, row, expected):
    wav("a.wav")
    wav("b.wav")
    manifest = write("m.csv", f"path,rings,direction,swap\n{row}\n")
    found = find_calls([tmp_path], manifest=manifest)
    assert [c.record.call_id for c in found.calls] == ["b"]
    assert len(found.errors) == 1 and expected in found.errors[0].error


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("", "no manifest"),
        ("colour,size\nred,3\n", "no manifest"),
        ("rings,swap\n2,0\n", "without a column `path`"),
        ("path,rings\n", "without rows"),
        ("path,rings\n,2\n", "line 2: neither `path` nor `call_id`"),
        ("path,rings\na.wav,2,3,4\n", "line 2 has 4 values for 2 columns"),
        ("path,path\na,b\n", "column 'path' twice"),
        ('path\n"a.wav\n', "broken at line"),
        ('{"path": "a.wav"}\n{"path": \n', "line 2: not JSON"),
        ('{"path": "a.wav"}\n[1]\n', "line 2: expected a JSON object"),
        (b"path\n\xff.wav\n", "not UTF-8"),
    ],
)
def test_a_broken_manifest_starts_nothing(tmp_path, wav, write, content, expected):
    wav("a.wav")
    with pytest.raises(StartError) as caught:
        find_calls([tmp_path / "a.wav"], manifest=write("m.csv", content))
    assert expected in caught.value.error and caught.value.hint


def test_the_roster_completes_agents(tmp_path, wav, write):
    roster = write(
        "roster.csv",
        "id,name,spoken_names,team,shoe\na-1,Petra Lindqvist,Pet|Petie; P.J.,billing,4\na-2,Sam Oyelaran,,sales,5\n",
    )
    wav("x.wav")
    write("x.json", {"agent": {"id": "a-1", "team": "night"}})
    wav("y.wav")
    write("y.json", {"agent": {"name": "sam oyelaran"}})
    wav("z.wav")
    write("z.json", {"agent": {"id": "a-1", "name": "P. Lindqvist"}})
    found = find_calls([tmp_path], roster=roster)
    x, y, z = (c.record.agent for c in found.calls)
    assert (x.name, x.team, x.spoken_names) == ("Petra Lindqvist", "night", ("Pet", "Petie", "P.J."))
    assert (y.id, y.team) == ("a-2", "sales")
    assert z.name == "P. Lindqvist" and "Petra Lindqvist" in z.spoken_names
    assert "unknown columns ignored: shoe" in found.warnings[0]


@pytest.mark.parametrize("content", ["", "name\nPetra\n", "id,name\na,x\na,y\n", "\0\0"])
def test_a_broken_roster_starts_nothing(tmp_path, wav, write, content):
    with pytest.raises(StartError):
        find_calls([wav("a.wav")], roster=write("roster.csv", content))
    with pytest.raises(StartError, match="no such roster"):
        find_calls([wav("a.wav")], roster=tmp_path / "gone.csv")


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [("(", "not a regular"), ("abc", "no named group"), ("(?P<colour>x)", "'colour' is no manifest column")],
)
def test_a_broken_name_pattern_starts_nothing(wav, pattern, expected):
    with pytest.raises(StartError, match=expected):
        find_calls([wav("a.wav")], name_pattern=pattern)


def test_a_name_pattern_sees_stem_then_name(tmp_path, wav, write):
    wav("20260302T091400_ann.wav")
    record = only(find_calls([tmp_path], name_pattern=r"^(?P<started_at>\d{8}T\d{6})_(?P<agent_id>\w+)$"))
    assert record.agent.id == "ann" and record.started_at.isoformat() == "2026-03-02T09:14:00"
    assert only(find_calls([tmp_path], name_pattern=r"(?P<team>a\w+)\.wav$")).agent.team == "ann"
    assert "does not match" in find_calls([tmp_path], name_pattern="(?P<team>zzz)").warnings[0]
    found = find_calls([tmp_path], name_pattern="(?P<direction>ann)")
    assert found.calls == () and "by the name pattern: `direction`" in found.errors[0].error
