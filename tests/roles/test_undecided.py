"""Where nobody can tell which channel is the agent's, nothing that rests on roles is decided; the rest is."""

from __future__ import annotations

from qa_analyzer.core.audio import ChannelSound, Sound
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Record
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Segment
from qa_analyzer.pipeline import read_call
from qa_analyzer.roles.assign import Assigned, assign
from qa_analyzer.scoring.judge import judge_all
from qa_analyzer.standards.find import load
from qa_analyzer.timeline.measures import measures

RECORD = Record("c", direction="inbound")
EMPTY = ["Mm-hm.", "Right, right.", "Well, there it is then.", "Mm-hm.", "It goes like that.", "Right."]
AGENTS = ["Thank you for calling, how may I help you today?", "May I have your name please?", "Anything else I can do?"]


def sound(spans: list[tuple[int, float, float]], *events: Event) -> Sound:
    channels = tuple(ChannelSound(tuple(Span(a, b) for c, a, b in spans if c == n), -20.0) for n in (0, 1))
    return Sound(70.0, 8000, channels, events=events)


def conversation(texts: list[str], channels: list[int], *events: Event) -> tuple[Assigned, Sound]:
    spans = [(c, 12.0 + 3 * i, 14.5 + 3 * i) for i, c in enumerate(channels)]
    heard = sound(spans, *events)
    segments = [Segment(a, b, text, channel=c) for (c, a, b), text in zip(spans, texts, strict=True)]
    return assign(segments, RECORD, heard), heard


def test_words_that_tell_nothing_leave_both_channels_and_all_turns_unknown() -> None:
    made, _ = conversation(EMPTY, [0, 0, 1, 1, 0, 1])
    assert {role for role, _ in made.channels} == {"unknown"}
    assert {t.role for t in made.turns} == {"unknown"}
    assert made.note is not None and "cannot be told" in made.note


def test_what_rests_on_roles_is_unsure_and_the_rings_are_judged() -> None:
    ringing = Event("ringing", 0.0, 1.0, "audio", rings=5)
    made, heard = conversation(EMPTY, [0, 0, 1, 1, 0, 1], ringing, Event("hold", 32.0, 60.0, "audio"))
    call = read_call(RECORD, made.turns, heard.duration, sound=heard)
    verdicts = {v.criterion: v.outcome for v in judge_all(call, load("advisorycloud-phone"))}
    assert verdicts["answered_in_three_rings"] == "fail"
    for criterion in ("hold_permission", "greeting", "offers_assistance", "thanks_for_calling", "states_own_name"):
        assert verdicts[criterion] in ("unsure", "na"), criterion
    assert "fail" not in {o for c, o in verdicts.items() if c != "answered_in_three_rings"}
    numbers = measures(call, made.channels)
    assert numbers["talk_s_agent"] is None and numbers["talk_ratio_agent"] is None
    assert numbers["interruptions_by_agent"] is None


def test_a_dead_channel_is_unknown_and_the_other_has_the_role_of_its_words() -> None:
    made, heard = conversation(AGENTS, [1, 1, 1])
    assert made.channels[0] == ("unknown", 0.0)
    assert made.channels[1][0] == "agent" and made.channels[1][1] >= 0.75
    assert {t.role for t in made.turns} == {"agent"}
    assert made.note is not None and "channel 1" in made.note
    numbers = measures(read_call(RECORD, made.turns, heard.duration, sound=heard), made.channels)
    assert numbers["talk_s_agent"] and numbers["talk_s_member"] is None


def test_one_channel_with_both_people_beside_a_dead_one_is_both() -> None:
    answers = ["I was charged twice on my card and I am angry.", "My name is Peter.", "No, that is all I wanted."]
    texts = [t for pair in zip(AGENTS, answers, strict=True) for t in pair]
    made, _ = conversation(texts, [0] * 6)
    assert [role for role, _ in made.channels] == ["both", "unknown"]
    assert {t.role for t in made.turns} >= {"agent", "member"}
