"""Each hold's story: request, answer, length, return and thanks."""

from __future__ import annotations

import pytest

from qa_analyzer.core.call import Call
from qa_analyzer.core.dialogue import HoldStory
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Record
from qa_analyzer.core.verdicts import Limits
from qa_analyzer.core.words import Turn
from qa_analyzer.criteria import hold_check_in
from qa_analyzer.pipeline import read_call
from qa_analyzer.timeline.hold_clock import against, stretches

LIMITS: Limits = {"longest_s": 120, "unsure_within_s": 2}


def call_of(*lines: str) -> Call:
    """Turns as "A: ..." and "M: ..."; "hold 60" is a hold of the record."""
    now, turns, events = 0.0, [], []
    for line in lines:
        if line.startswith("hold "):
            lasts = float(line.split()[1])
            events.append(Event("hold", now, now + lasts))
        else:
            lasts = max(0.6, len(line.split()) / 2.5)
            turns.append(Turn("agent" if line[0] == "A" else "member", now, now + lasts, line[2:].strip()))
        now += lasts + 0.4
    return read_call(Record("c", events=tuple(events)), turns, now)


def test_the_whole_story_of_one_hold() -> None:
    call = call_of(
        "A: May I put you on hold for two minutes?", "M: Sure.", "hold 90", "A: Thank you for waiting, all done."
    )
    (story,) = call.dialogue.holds
    assert story.asked and story.agreed is True
    assert story.promised_s == pytest.approx(120)
    assert story.return_turn == 2
    assert story.thanks is not None and call.acts[story.thanks].turn == 2


def test_consent_to_something_else_is_none_to_the_hold() -> None:
    call = call_of(
        "A: May I put you on hold?", "M: How come?", "A: And what's the best number to call you back on?",
        "M: Sure, it's this one.", "hold 60", "A: Thanks for holding.",
    )  # fmt: skip
    (story,) = call.dialogue.holds
    assert story.asked
    assert story.agreed is None


def test_the_last_answer_holds() -> None:
    call = call_of(
        "A: May I put you on hold?", "M: I'd rather not.", "A: I need a minute to ask legal, may I?",
        "M: Well, okay then.", "hold 60", "A: Thanks for waiting.",
    )  # fmt: skip
    assert call.dialogue.holds[0].agreed is True


def test_the_member_who_offers_to_hold_has_agreed() -> None:
    call = call_of(
        "A: How can I help?",
        "M: It's my badge. I can hold while you look.",
        "A: That's kind.",
        "hold 60",
        "A: Thanks for waiting.",
    )
    assert call.dialogue.holds[0].agreed is True


def test_each_hold_has_its_own_story() -> None:
    call = call_of(
        "A: May I put you on hold for a minute?", "M: Yes.", "hold 50",
        "A: Thanks for waiting. I'm putting you back on hold.", "hold 60", "A: Okay, so that's that.",
    )  # fmt: skip
    first, second = call.dialogue.holds
    assert (first.asked, first.thanks is not None) == (True, True)
    assert (second.asked, second.thanks) == (False, None)
    assert second.time is None


def test_nobody_came_back() -> None:
    assert call_of("A: May I put you on hold?", "M: Sure.", "hold 90").dialogue.holds[0].return_turn is None


@pytest.mark.parametrize(("lasts", "source", "wanted"), [
    (120.0, "record", "under"), (120.5, "record", "over"), (117.9, "audio", "under"), (119.0, "audio", "near"),
    (121.9, "audio", "near"), (122.1, "audio", "over"),
])  # fmt: skip
def test_the_records_clock_is_exact_and_the_sounds_is_not(lasts: float, source: str, wanted: str) -> None:
    story = HoldStory(Event("hold", 10.0, 10.0 + lasts, source, exact=source == "record"))  # type: ignore[arg-type]
    assert against(story, lasts, 120, LIMITS) == wanted


def test_words_to_the_member_cut_a_hold_of_the_record() -> None:
    turns = (
        Turn("agent", 0, 3, "May I put you on hold for two minutes?"), Turn("member", 3.2, 4, "Sure."),
        Turn("agent", 110, 113, "Thank you for waiting, two more minutes please."), Turn("member", 113.5, 114, "Okay."),
        Turn("agent", 205, 208, "Thanks for holding."),
    )  # fmt: skip
    call = read_call(Record("c", events=(Event("hold", 5.0, 204.0),)), turns, 210.0)
    assert [round(s.duration) for s in stretches(call, call.dialogue.holds[0])] == [105, 91]
    assert hold_check_in.judge(call, LIMITS).outcome == "pass"
