"""Two agents on one recording: only the record's agent is judged, up to the transfer or from it on."""

from __future__ import annotations

from dataclasses import replace

from qa_analyzer.core.call import Call
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Agent, Record
from qa_analyzer.core.words import Turn
from qa_analyzer.pipeline import read_call
from qa_analyzer.scoring.judge import judge_all
from qa_analyzer.standards.find import load
from qa_analyzer.timeline.handover import judged_part

FIRST = [
    "A: Good morning, thank you for calling AdvisoryCloud, this is Laura. May I have your name please?",
    "M: It's Peter Walker.",
    "A: Thank you, Peter. How may I help you today?",
    "M: I would like to know about the events in spring.",
    "A: May I transfer you to our events team?",
    "M: Yes, please.",
    "A: Thank you. I am putting you through to Marcus now.",
]
SECOND = [
    "A: Events, this is Marcus.",
    "M: Hello, I want to know about the spring events.",
    "A: Oh for God's sake, I have no idea, that's a stupid question.",
    "M: Excuse me?",
    "A: Bye.",
]
RECORD = Record("c", direction="inbound", company="AdvisoryCloud", agent=Agent(name="Laura Hayes"))


def call_of(lines: list[str], record: Record = RECORD, gap_before: int | None = None, gap_s: float = 12.0) -> Call:
    turns, t = [], 1.0
    for i, line in enumerate(lines):
        t += gap_s if i == gap_before else 0.5
        said = line[3:]
        turns.append(Turn("agent" if line[0] == "A" else "member", t, t + 0.35 * len(said.split()), said))
        t = turns[-1].end
    return read_call(record, turns, t + 1)


def with_transfer(lines: list[str], after: int, record: Record = RECORD) -> Call:
    """The call with the platform's transfer half a second before turn `after` - 1 ends, and a pause before `after`."""
    bare = call_of(lines, record, gap_before=after)
    at = bare.turns[after - 1].end - 0.5
    told = replace(record, events=(Event("transfer", at, at),))
    return read_call(told, bare.turns, bare.duration)


def test_the_call_ends_at_the_platforms_transfer() -> None:
    call = with_transfer(FIRST + SECOND, len(FIRST))
    part = judged_part(call)
    assert [t.text for t in part.turns] == [t.text for t in call.turns[: len(FIRST)]]
    assert all(a.turn < len(FIRST) for a in part.acts)
    assert part.dialogue.ending == "transferred"
    assert len(call.turns) == len(FIRST) + len(SECOND)


def test_it_ends_where_another_agent_introduces_themself_after_an_announced_transfer() -> None:
    part = judged_part(call_of(FIRST + SECOND, gap_before=len(FIRST)))
    assert len(part.turns) == len(FIRST)
    assert part.dialogue.transfer_at is not None and part.dialogue.ending == "transferred"


def test_the_second_agents_manners_are_not_the_firsts() -> None:
    standard = load("advisorycloud-phone")
    call = call_of(FIRST + SECOND, gap_before=len(FIRST))
    alone = call_of(FIRST + SECOND[2:])
    verdicts = {v.criterion: v.outcome for v in judge_all(call, standard)}
    assert {v.criterion: v.outcome for v in judge_all(alone, standard)}["professional_language"] == "fail"
    assert verdicts["professional_language"] != "fail"
    assert verdicts["no_guessing"] != "fail"
    assert verdicts["transfer_permission"] == "pass"


def test_the_second_agent_is_judged_where_the_record_names_them() -> None:
    record = replace(RECORD, agent=Agent(name="Marcus Bell"))
    part = judged_part(call_of(FIRST + SECOND, record, gap_before=len(FIRST)))
    assert [t.text for t in part.turns] == [line[3:] for line in SECOND]
    assert min(a.turn for a in part.acts) >= 0 and max(a.turn for a in part.acts) < len(SECOND)


def test_a_call_with_one_agent_is_left_as_it_is() -> None:
    for lines in (FIRST, [*FIRST[:4], "A: It is in May. Anything else?", "M: No, thank you.", "A: Goodbye."]):
        call = call_of(lines)
        assert judged_part(call) is call
    ended = with_transfer(FIRST, len(FIRST))
    assert judged_part(ended) is ended


def test_an_agent_who_comes_back_goes_on_being_judged() -> None:
    back = ["A: Sorry, this is Laura again, nobody picks up over there.", "M: Oh.", "A: I will call you back today."]
    for call in (with_transfer(FIRST + back, len(FIRST)), call_of(FIRST + back, gap_before=len(FIRST))):
        assert judged_part(call) is call


def test_the_first_agents_last_words_after_the_platforms_mark_are_theirs() -> None:
    bare = call_of([*FIRST, "M: Thank you.", *SECOND], gap_before=len(FIRST) + 1)
    at = bare.turns[len(FIRST) - 1].end - 1.0
    call = read_call(replace(RECORD, events=(Event("transfer", at, at),)), bare.turns, bare.duration)
    assert len(judged_part(call).turns) == len(FIRST) + 1


def test_an_agent_who_tells_who_will_take_over_is_no_other_agent() -> None:
    told = "A: It's Marcus Bell, extension three-oh-three. He knows."
    call = call_of([*FIRST[:6], told, "M: Thank you.", "A: Putting you over now."])
    assert judged_part(call) is call


def test_another_name_without_any_transfer_is_no_handover() -> None:
    lines = [*FIRST[:4], "A: My name is Marcus by the way, Laura is my colleague.", "M: All right."]
    call = call_of(lines)
    assert judged_part(call) is call
