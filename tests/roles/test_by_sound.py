"""Which channel is the agent's without any words: who speaks when."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from qa_analyzer.core.audio import ChannelSound, Sound
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Record
from qa_analyzer.core.span import Span
from qa_analyzer.roles.assign import assign
from qa_analyzer.roles.by_sound import agent_odds, cues
from qa_analyzer.roles.floor import floor_of

IN, OUT = Record("c", direction="inbound"), Record("c", direction="outbound")
TALK = "A5 M3 A4 M9 A5 M2 A6 M2 A9 M1"
CALLED = "M0.8 A6 M2 A5 M3 A7 M2 A9 M1"
CURT = "A1.2 M3 A1 M4 A1 M9 A2 M3 A1 M2"
RINGING = (Event("ringing", 0.0, 9.0, "audio", rings=2),)


def laid(
    script: str, start: float = 1.0, events: tuple[Event, ...] = (), gaps: dict[int, float] | None = None
) -> Sound:
    """A recording with the agent on channel 0: `A5` is five seconds of the agent; `gaps`: seconds before a stretch."""
    spans: tuple[list[Span], list[Span]] = ([], [])
    t = start
    for i, item in enumerate(script.split()):
        t += (gaps or {}).get(i, 0.4)
        spans["AM".index(item[0])].append(Span(t, t + float(item[1:])))
        t += float(item[1:])
    return Sound(t + 1, 8000, tuple(ChannelSound(tuple(s), -20.0) for s in spans), events=events)


def swapped(sound: Sound) -> Sound:
    return replace(sound, channels=tuple(reversed(sound.channels)))


def roles(sound: Sound, record: Record = IN) -> list[str]:
    return [role for role, _ in assign([], record, sound).channels]


@pytest.mark.parametrize(
    ("sound", "record"),
    [(laid(TALK), IN), (laid(CALLED), OUT), (laid(CURT, 9.5, RINGING), IN), (laid(TALK, 9.5, RINGING), Record("c"))],
    ids=["a scripted call", "an outbound call", "a curt agent after the ringing", "direction unknown"],
)
def test_the_agent_is_found_on_either_channel(sound: Sound, record: Record) -> None:
    assert roles(sound, record) == ["agent", "member"]
    assert roles(swapped(sound), record) == ["member", "agent"]
    assert agent_odds(swapped(sound), record) == pytest.approx(-agent_odds(sound, record))
    assert 0.9 <= assign([], record, sound).channels[0][1] <= 0.95


def test_a_curt_agent_without_ringing_is_not_told_from_a_member() -> None:
    made = assign([], IN, laid(CURT))
    assert made.channels == (("unknown", 0.0), ("unknown", 0.0))
    assert made.note is not None and "cannot be told" in made.note


def test_who_comes_back_from_the_music_is_the_agent() -> None:
    hold = (Event("hold", 24.0, 60.0, "audio"),)
    back = "A5 M3 A4 M5 A4 M2 A4 M2"
    came = laid(back, gaps={4: 42.0}, events=hold)
    assert cues(floor_of(came), came, IN)["holds"] == 0.5
    assert agent_odds(came, IN) > agent_odds(replace(came, events=()), IN)


def test_the_queue_and_its_announcements_are_not_the_opening() -> None:
    queued = laid("M4 A5 M3 A4 M9 A5 M2 A9 M1", gaps={1: 30.0}, events=(Event("hold", 6.0, 34.5, "audio"),))
    assert cues(floor_of(queued), queued, IN)["first"] == 1.0


def test_a_recording_that_begins_in_mid_speech_tells_less() -> None:
    whole, cut = laid(TALK), laid(TALK, start=-0.4)
    assert abs(agent_odds(cut, IN)) < abs(agent_odds(whole, IN))


def test_a_dead_channel_tells_nothing() -> None:
    alone = laid("A5 A4 A6 A3 A5 A4", gaps=dict.fromkeys(range(6), 3.0))
    assert agent_odds(alone, IN) == 0.0
    assert roles(alone) == ["unknown", "unknown"]
    silent = Sound(60.0, 8000, (ChannelSound(()), ChannelSound(())))
    assert roles(silent) == ["unknown", "unknown"]


def test_dialogues_put_together_at_random_are_mostly_left_unknown() -> None:
    drawn = random.Random(3)
    named = 0
    for _ in range(60):
        lengths = [drawn.uniform(0.8, 5.0) for _ in range(20)]
        channels = [drawn.choice("AM") for _ in lengths]
        made = laid(" ".join(f"{c}{s:.2f}" for c, s in zip(channels, lengths, strict=True)))
        named += "agent" in roles(made)
    assert named <= 20
