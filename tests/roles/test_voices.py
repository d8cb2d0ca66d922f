"""One channel: words are cut where the voice changes, and voices and words together give the roles."""

from __future__ import annotations

import pytest

from qa_analyzer.core.audio import ChannelSound, Sound, VoiceSpan
from qa_analyzer.core.record import Record
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Segment, Word
from qa_analyzer.roles.assign import assign
from qa_analyzer.roles.chain import posteriors
from qa_analyzer.roles.voices import cut_at_voices, second_voice

RECORD = Record("c", direction="inbound", company="AdvisoryCloud")
TALK = (
    (1, "Good morning, thank you for calling AdvisoryCloud, this is Laura. How may I help you today?"),
    (0, "It is about the invoice from March."),
    (0, "There were two of them."),
    (1, "In March."),
    (0, "Two, on the same day."),
    (1, "The eleventh and the eleventh."),
    (1, "And the amounts are equal."),
    (0, "They are equal."),
    (1, "One of the two goes back."),
    (0, "That is good."),
)
TRUE = ["agent" if voice else "member" for voice, _ in TALK]


def mono(*voices: tuple[float, float, int, float], channels: int = 1) -> Sound:
    spans = tuple(VoiceSpan(Span(a, b), voice, p) for a, b, voice, p in voices)
    channel = ChannelSound(tuple(v.span for v in spans), -20.0)
    return Sound(60.0, 8000, (channel,) * channels, voices=spans)


def laid(channel: int | None = 0) -> list[Segment]:
    return [Segment(3.0 * i, 3.0 * i + 2.5, text, channel=channel) for i, (_, text) in enumerate(TALK)]


def true_voices(first: int = 1, p: float = 0.95) -> Sound:
    return mono(*((3.0 * i, 3.0 * i + 2.5, v if first else 1 - v, p) for i, (v, _) in enumerate(TALK)))


def spoken(start: float, text: str, each: float = 0.4) -> tuple[Word, ...]:
    return tuple(Word(start + i * each, start + (i + 0.9) * each, w) for i, w in enumerate(text.split()))


@pytest.mark.parametrize("channel", [0, None])
@pytest.mark.parametrize("first", [0, 1])
def test_what_one_turn_tells_of_a_voice_holds_for_all_its_turns(channel: int | None, first: int) -> None:
    made = assign(laid(channel), RECORD, true_voices(first))
    assert [t.role for t in made.turns] == _joined(TRUE, channel)
    assert min(t.role_confidence for t in made.turns) > 0.8
    alone = assign(laid(channel), RECORD, mono())
    assert [t.role for t in alone.turns] != _joined(TRUE, channel)


def _joined(roles: list[str], channel: int | None) -> list[str]:
    """Recognised stretches of one speaker close to each other are one turn; written turns stand.  All gaps here are
    0.5 s, so that only recognised ones join."""
    if channel is None:
        return roles
    return [r for i, r in enumerate(roles) if not i or roles[i - 1] != r]


def test_doubtful_voices_give_doubtful_roles_and_do_not_outweigh_the_words() -> None:
    wrong = mono(*((3.0 * i, 3.0 * i + 2.5, i % 2, 0.55) for i in range(len(TALK))))
    made = assign(laid(None), RECORD, wrong)
    assert made.turns[0].role == "agent"
    unsure = [t.role_confidence for t in made.turns]
    sure = [t.role_confidence for t in assign(laid(None), RECORD, true_voices()).turns]
    assert sum(unsure) < sum(sure)


def test_without_any_word_that_tells_the_roles_are_unknown_however_clear_the_voices() -> None:
    plain = [Segment(3.0 * i, 3.0 * i + 2.5, "It is the eleventh.", channel=0) for i in range(10)]
    outbound = Record("c", direction="outbound")
    sound = mono(*((3.0 * i, 3.0 * i + 2.5, i % 2, 0.97) for i in range(10)))
    made = assign(plain, outbound, sound)
    assert max(t.role_confidence for t in made.turns) < 0.75


def test_a_segment_is_cut_where_the_voice_changes() -> None:
    segment = Segment(
        0, 4, "may i place you on hold yes that is fine", spoken(0, "may i place you on hold yes that is fine")
    )
    voices = mono((0, 2.4, 1, 0.95), (2.4, 4.0, 0, 0.95)).voices
    pieces = cut_at_voices(segment, voices)
    assert [p.text for p in pieces] == ["may i place you on hold", "yes that is fine"]
    assert pieces[1].start == pytest.approx(2.4) and pieces[1].channel == segment.channel


def test_a_flicker_or_a_doubt_or_a_segment_without_words_is_not_cut() -> None:
    text = "may i place you on hold yes that is fine"
    segment = Segment(0, 4, text, spoken(0, text))
    flicker = mono((0, 1.2, 1, 0.95), (1.2, 1.5, 0, 0.95), (1.5, 4, 1, 0.95)).voices
    assert cut_at_voices(segment, flicker) == [segment]
    doubt = mono((0, 2.4, 1, 0.95), (2.4, 4.0, 0, 0.6)).voices
    assert cut_at_voices(segment, doubt) == [segment]
    assert cut_at_voices(Segment(0, 4, text), mono((0, 2, 1, 0.95), (2, 4, 0, 0.95)).voices)[0].text == text
    assert cut_at_voices(segment, ()) == [segment]


def test_a_written_turn_of_one_voice_keeps_its_text_and_times() -> None:
    text = "Thank you for calling AdvisoryCloud. How may I help you?"
    segments = [Segment(0, 5, text, spoken(0.1, text)), *laid(None)[2:]]
    made = assign(
        segments,
        RECORD,
        mono((0, 5, 1, 0.95), *((3.0 * i, 3.0 * i + 2.5, v, 0.95) for i, (v, _) in list(enumerate(TALK))[2:])),
    )
    assert (made.turns[0].start, made.turns[0].end, made.turns[0].text) == (0, 5, text)


def test_a_recognised_segment_with_both_people_becomes_two_turns() -> None:
    asked, answered = "thank you for calling how may i help you", "i have a question about my bill"
    words = spoken(0, asked) + spoken(3.6, answered)
    segment = Segment(0, words[-1].end, f"{asked} {answered}", words, channel=0)
    made = assign([segment], RECORD, mono((0, 3.6, 0, 0.95), (3.6, 6.5, 1, 0.95)))
    assert [(t.role, t.text) for t in made.turns] == [("agent", asked), ("member", answered)]


def test_swap_exchanges_what_the_voices_gave() -> None:
    straight = assign(laid(None), RECORD, true_voices())
    made = assign(laid(None), RECORD, true_voices(), swap=True)
    assert [(t.role, t.text) for t in made.turns] == [
        ("member" if t.role == "agent" else "agent", t.text) for t in straight.turns
    ]


def test_voices_of_two_channels_are_not_asked() -> None:
    two = Sound(60, 8000, (ChannelSound(()), ChannelSound(())), voices=true_voices().voices)
    plain = Sound(60, 8000, (ChannelSound(()), ChannelSound(())))
    assert assign(laid(None), RECORD, two).turns == assign(laid(None), RECORD, plain).turns


def test_without_words_the_shares_of_the_voices_are_told() -> None:
    made = assign([], RECORD, mono((0, 6, 0, 0.9), (7, 8, 1, 0.9), (9, 12, 0, 0.9)))
    assert made.turns == ()
    assert made.note is not None and "90 %" in made.note and "10 %" in made.note
    assert made.channels[0][0] == "both"


def test_the_voice_of_spans_weighs_time_and_says_little_of_little_speech() -> None:
    voices = mono((0, 1, 1, 0.9), (2, 5, 0, 0.9)).voices
    assert second_voice([Span(0, 1)], voices) == pytest.approx(0.9)
    assert second_voice([Span(0, 5)], voices) == pytest.approx((0.9 + 3 * 0.1) / 4)
    assert second_voice([Span(2, 2.05)], voices) == pytest.approx(0.5 - 0.4 * 0.1)
    assert second_voice([Span(5.5, 6)], voices) == 0.5


def test_the_chain_gives_the_evidence_of_all_paths() -> None:
    found, evidence = posteriors([(0.8, 0.2), (0.3, 0.7)], [0.5], 0.5)
    assert found == pytest.approx([0.8, 0.3])
    assert evidence == pytest.approx(-1.3862943611)  # log(0.5 x 0.5)
