"""Voice and words together: what the voice adds, what it says alone, and where it says nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qa_analyzer.core.audio import ChannelRole
from qa_analyzer.core.call import Call, Hearing
from qa_analyzer.core.events import Event
from qa_analyzer.core.voice import VoiceStretch
from qa_analyzer.tone.hear import hear
from qa_analyzer.tone.words_model import course

from .test_hear import ANGRY, CALM, call_of
from .voices import stretch

CHANNELS: tuple[tuple[ChannelRole, float], ...] = (("agent", 1.0), ("member", 1.0))
TALK = (
    "A: How may I help?", "M: I would like to change the card on my account, please, if you can do that for me.",
    "A: Of course.", "M: It is the one that ends in forty two, and the new one came in the mail last week.",
    "A: I see it here.", "M: Then could you make it the one that is charged from the next month on?",
    "A: That is done.", "M: And would you tell me when the next payment leaves the account, so that I know?",
    "A: On the ninth.", "M: Fine, then I have all that I wanted to know, and that is all for now.",
)  # fmt: skip


def member_voice(call: Call, *by: float, **shift: float) -> list[VoiceStretch]:
    """Two stretches for each of the member's turns, angry by so much."""
    turns = [t for t in call.turns if t.role == "member"]
    found = []
    for turn, much in zip(turns, by, strict=True):
        half = (turn.start + turn.end) / 2
        found += [stretch(turn.start, half, much, **shift), stretch(half, turn.end, much, **shift)]
    return found


def test_without_sound_the_words_decide_and_the_note_says_so() -> None:
    tone = hear(call_of(*ANGRY))
    assert tone.note and "words alone" in tone.note
    assert all(m.voice_score is None and m.score == m.words_score for m in tone.member.moments)


def test_a_calm_voice_changes_nothing() -> None:
    call = call_of(*TALK)
    tone = hear(call, member_voice(call, 0, 0, 0, 0, 0), CHANNELS)
    assert not tone.flagged and tone.member.moments == ()
    assert tone.note and "voice" in tone.note


def test_a_voice_that_turns_angry_is_flagged_with_a_cue() -> None:
    call = call_of(*TALK)
    tone = hear(call, member_voice(call, 0, 0, 0, 1.6, 1.6), CHANNELS)
    assert tone.flagged and tone.onset == "became"
    (moment,) = tone.member.moments
    assert moment.words_score is None and moment.voice_score == moment.score
    assert moment.cues[0].startswith("voice 8 semitones above own calm, 1")
    assert moment.start >= [t for t in call.turns if t.role == "member"][3].start
    assert moment.quote


@pytest.mark.parametrize(
    "by", [(0, 0, 0, 1.6, 0), (0, 0.4, 0, 0.4, 0.4), (1.6, 1.6, 1.6, 1.6, 1.6)], ids=["once", "a little", "always loud"]
)
def test_the_voice_alone_needs_strong_lasting_evidence(by: tuple[float, ...]) -> None:
    call = call_of(*TALK)
    assert not hear(call, member_voice(call, *by), CHANNELS).flagged


def test_words_that_read_a_little_like_displeasure_are_no_calm_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """A change of the voice that is not enough beside calm words."""
    call = call_of(*TALK)
    last = [i for i, t in enumerate(call.turns) if t.role == "member"][-1]
    voices = member_voice(call, 0, 0, 0, 0.8, 0.8)
    flags = {}
    little = 0.6 * course().moment
    for chance in (0.0, little):
        monkeypatch.setattr("qa_analyzer.tone.hear.chances", lambda call, c=chance: {last: c})
        flags[chance] = hear(call, voices, CHANNELS).flagged
    assert flags == {0.0: False, little: True}


def test_level_alone_is_no_anger() -> None:
    """The member takes the telephone off its speaker."""
    call = call_of(*TALK)
    voices = member_voice(call, 0, 0, 0, 0, 0)
    moved = [
        replace(v, measures=replace(v.measures, values={**v.measures.values, "level_p80": -5.0})) if i > 5 else v
        for i, v in enumerate(voices)
    ]
    assert not hear(call, moved, CHANNELS).flagged


def test_another_microphone_is_no_anger() -> None:
    """Sharper and louder from one turn to the next, and not a bit higher."""
    call = call_of(*TALK)
    voices = member_voice(call, 0, 0, 0, 1.6, 1.6)
    calm = voices[0].measures.values
    same_pitch = {n: calm[n] for n in ("pitch_median", "pitch_p10")}
    moved = [replace(v, measures=replace(v.measures, values={**v.measures.values, **same_pitch})) for v in voices]
    assert hear(call, voices, CHANNELS).flagged
    assert not hear(call, moved, CHANNELS).flagged


def test_words_and_an_angry_voice_are_more_than_words() -> None:
    call = call_of(*TALK[:-1], "M: This is ridiculous, I am fed up with you people, do you hear me at all?")
    plain = hear(call).member.moments[-1]
    angry = hear(call, member_voice(call, 0, 0, 0, 0, 1.6), CHANNELS).member.moments[-1]
    calm = hear(call, member_voice(call, 0, 0, 0, 0, 0), CHANNELS).member.moments[-1]
    assert plain.words_score == angry.words_score == calm.words_score
    assert angry.voice_score is not None and angry.voice_score > 0.5
    assert angry.score >= plain.score == calm.score
    assert angry.cues[0].startswith("voice") and set(plain.cues) < set(angry.cues)
    assert calm.voice_score is not None and calm.voice_score < 0.4 and calm.cues == plain.cues


def test_without_usable_words_the_voice_decides() -> None:
    call = replace(call_of(*TALK), hearing=Hearing(words_usable=False, note="too much noise"))
    tone = hear(call, member_voice(call, 0, 0, 0, 1.2, 1.2), CHANNELS)
    assert tone.flagged and tone.note and "voice alone" in tone.note
    without = hear(replace(call, turns=()), member_voice(call, 0, 0, 0, 1.2, 1.2), CHANNELS)
    assert without.flagged and without.member.moments[0].quote == ""
    assert not hear(call, member_voice(call, 0, 0, 0, 0, 0), CHANNELS).flagged


def test_too_little_voice_says_nothing() -> None:
    call = call_of(*CALM)
    tone = hear(call, [stretch(1, 3, 2.0), stretch(5, 7, 2.0)], CHANNELS)
    assert not tone.flagged and tone.note and "too little" in tone.note


def test_measures_taken_for_another_model_say_nothing() -> None:
    call = call_of(*TALK)
    tone = hear(call, member_voice(call, 0, 0, 0, 1.6, 1.6), CHANNELS, "research")
    assert not tone.flagged and tone.member.moments == ()


def test_the_agents_voice_alone_makes_no_moment() -> None:
    call = call_of(*TALK)
    voices = [replace(v, channel=0) for v in member_voice(call, 0, 0, 0, 1.6, 1.6)]
    tone = hear(call, voices, CHANNELS)
    assert not tone.flagged and tone.agent.moments == () and tone.member.moments == ()


def test_a_channel_of_unknown_role_goes_by_the_turns() -> None:
    call = call_of(*TALK)
    voices = [replace(v, channel=0) for v in member_voice(call, 0, 0, 0, 1.6, 1.6)]
    assert hear(call, voices, (("unknown", 0.5),)).flagged


def test_what_sounds_in_a_hold_is_nobodys() -> None:
    call = call_of(*TALK)
    voices = member_voice(call, 0, 0, 0, 1.6, 1.6)
    hold = Event("hold", voices[5].span.end, voices[-1].span.end, "audio")
    assert not hear(replace(call, events=(hold,)), voices, CHANNELS).flagged
