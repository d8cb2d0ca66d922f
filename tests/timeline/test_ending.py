"""How calls end, and from which turn on they were being closed."""

from __future__ import annotations

import pytest

from qa_analyzer.core.dialogue import Dialogue
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Record
from qa_analyzer.core.words import Turn
from qa_analyzer.pipeline import read_call

TALK = [
    "A: Good morning, thank you for calling AdvisoryCloud, this is Idris.",
    "M: Hello, I want my listing moved to the retail section.",
    "A: I can do that. Which listing is it?",
    "M: The one from March.",
    "A: It is moved.",
]


def ended(*last: str, hung_up_by: str | None = None, event: str | None = None, direction: str = "inbound") -> Dialogue:
    """The dialogue of a small call that ends in these turns."""
    lines = [*TALK, *last]
    turns = [
        Turn("agent" if line[0] == "A" else "member", i * 5.0, i * 5.0 + 4.0, line[2:].strip())
        for i, line in enumerate(lines)
    ]
    end = turns[-1].end
    events = (Event(event, end + 0.5, end + 0.5),) if event else ()  # type: ignore[arg-type]
    record = Record("x", hung_up_by=hung_up_by, direction=direction, events=events)  # type: ignore[arg-type]
    return read_call(record, turns, end + 1).dialogue


def test_a_call_that_came_to_its_close() -> None:
    last = ("A: Anything else?", "M: No.", "A: Thank you for calling, have a nice day.", "M: Bye.")
    dialogue = ended(*last, hung_up_by="member")
    assert dialogue.ending == "closed"
    assert dialogue.close_from == 5
    assert dialogue.transfer_at is None


def test_the_records_transfer() -> None:
    dialogue = ended("A: May I transfer you to our retail desk?", "M: Yes, please.", event="transfer")
    assert dialogue.ending == "transferred"
    assert dialogue.transfer_at == pytest.approx(34.5)
    assert dialogue.close_from == 7


def test_a_transfer_announced_at_the_end_without_an_event() -> None:
    assert ended("A: I'm putting you through to the retail desk now.", "M: Okay.").ending == "transferred"


def test_a_transfer_taken_back_is_none() -> None:
    back = ("A: I'm sending you over to retail.", "M: Please don't.", "A: Okay, I won't transfer you, I'll do that.")
    last = ("M: Thanks.", "A: It's done. Anything else?", "M: No, bye.")
    dialogue = ended(*back, *last, hung_up_by="member")
    assert dialogue.ending == "closed"
    assert dialogue.transfer_at is None


def test_a_drop_told_by_the_record() -> None:
    assert ended("A: Now let me just", "M: Hello?", event="drop").ending == "dropped"


def test_a_drop_heard_on_the_line() -> None:
    assert ended("A: Now what I'm going to do is", "M: hello are you there").ending == "dropped"


def test_the_member_broke_it_off() -> None:
    last = ("A: I can't see why.", "M: This is outrageous, I'm done with you people. Goodbye!")
    assert ended(*last, hung_up_by="member").ending == "abrupt"


def test_an_agent_who_hangs_up_without_a_close_has_closed() -> None:
    assert ended("M: And that is all you can do?", "A: Suit yourself.", hung_up_by="agent").ending == "closed"


def test_a_recording_that_stops_in_mid_talk_is_unknown() -> None:
    assert ended("M: And the other one?", "A: The other one is in finance.").ending == "unknown"


def test_a_message_on_a_machine() -> None:
    turns = [
        Turn("member", 0, 4, "You've reached the mailbox of the Hartwigs, please leave a message after the tone."),
        Turn(
            "agent",
            5,
            15,
            "Good morning, this is Idris from AdvisoryCloud, your badge is ready to be picked up. Goodbye.",
        ),
    ]
    assert read_call(Record("x", direction="outbound"), turns, 16).dialogue.ending == "voicemail"


def test_a_wrong_number() -> None:
    turns = [
        Turn("agent", 0, 4, "Good morning, thank you for calling AdvisoryCloud, this is Idris."),
        Turn("member", 5, 8, "Oh. I was trying to reach the vet. I have the wrong number."),
        Turn("agent", 9, 12, "No harm done. Have a nice day, goodbye."),
    ]
    assert read_call(Record("x", hung_up_by="member"), turns, 13).dialogue.wrong_number


def test_a_call_without_turns() -> None:
    dialogue = read_call(Record("x"), [], 3.0).dialogue
    assert dialogue.close_from == 0
    assert dialogue.transfer_at is None
