from __future__ import annotations

from qa_analyzer.core.audio import ChannelSound, Sound
from qa_analyzer.core.events import Event
from qa_analyzer.core.record import Agent, Record
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Segment, Word
from qa_analyzer.roles.assign import assign

TALK = (
    ("agent", "Good morning, thank you for calling AdvisoryCloud, this is Laura. May I have your name please?"),
    ("member", "Sure, my name is Peter Walker."),
    ("agent", "Thank you, Peter. How may I help you today?"),
    ("member", "I'm calling about my bill. I was charged twice."),
    ("agent", "I'm sorry about that. Could you confirm the email address on your profile?"),
    ("member", "Yes, it's peter at green river dot com."),
    ("agent", "May I place you on hold for two minutes while I check?"),
    ("member", "Sure."),
    ("agent", "Thank you for holding. I will refund you today. Is there anything else I can help you with?"),
    ("member", "No, that's all."),
)
RECORD = Record("c", direction="inbound", company="AdvisoryCloud")


def laid(channels: dict[str, int | None], speakers: bool = False) -> list[Segment]:
    return [
        Segment(4.0 * i, 4.0 * i + 3.4, text, channel=channels[who], speaker=who if speakers else None)  # type: ignore[arg-type]
        for i, (who, text) in enumerate(TALK)
    ]


def sound(*spans: list[tuple[float, float]], events: tuple[Event, ...] = (), same: bool = False) -> Sound:
    channels = tuple(ChannelSound(tuple(Span(a, b) for a, b in s), -20.0) for s in spans)
    return Sound(60.0, 16000, channels, events=events, same_sound=same)


def roles(assigned) -> list[str]:  # type: ignore[no-untyped-def]
    return [t.role for t in assigned.turns]


TRUE = [who for who, _ in TALK]


def test_a_transcript_that_names_its_speakers_is_believed() -> None:
    made = assign(laid({"agent": None, "member": None}, speakers=True), RECORD, None)
    assert roles(made) == TRUE
    assert {t.role_confidence for t in made.turns} == {1.0}
    assert [t.text for t in made.turns] == [text for _, text in TALK]


OTHER = [{"agent": "member", "member": "agent"}[who] for who in TRUE]


def spans_of(who: str) -> list[tuple[float, float]]:
    return [(4.0 * i, 4.0 * i + 3.4) for i, w in enumerate(TRUE) if w == who]


def test_swap_exchanges_the_speakers_that_a_transcript_names() -> None:
    segments = laid({"agent": None, "member": None}, speakers=True)
    assert roles(assign(segments, RECORD, None, swap=True)) == OTHER
    with_sound = assign(segments, RECORD, sound(spans_of("agent"), spans_of("member")), swap=True)
    assert roles(with_sound) == OTHER
    assert [role for role, _ in with_sound.channels] == ["member", "agent"]
    assert roles(assign(segments, Record("c", channels=("agent", "member")), None, swap=True)) == OTHER


def test_the_records_own_swap_exchanges_its_map_of_channels_and_without_one_the_speakers() -> None:
    segments = laid({"agent": None, "member": None}, speakers=True)
    assert roles(assign(segments, Record("c", channels=("agent", "member"), swap=True), None)) == TRUE
    assert roles(assign(segments, Record("c", swap=True), None)) == OTHER


def test_swap_exchanges_what_the_words_tell_in_two_channels_and_in_one() -> None:
    two = assign(laid({"agent": 0, "member": 1}), RECORD, None, swap=True)
    assert roles(two) == OTHER
    one = sound([(0.0, 40.0)])
    plain = roles(assign(laid({"agent": 0, "member": 0}), RECORD, one))
    mapped = Record("c", direction="inbound", company="AdvisoryCloud", channels=("agent", "member"))
    for record in (RECORD, mapped):
        exchanged = roles(assign(laid({"agent": 0, "member": 0}), record, one, swap=True))
        assert exchanged == [{"agent": "member", "member": "agent"}.get(r, r) for r in plain]


def test_the_records_channels_give_the_roles_and_swap_exchanges_them() -> None:
    segments = [Segment(0, 2, "hello there", channel=0), Segment(3, 5, "hello", channel=1)]
    record = Record("c", channels=("member", "agent"))
    assert roles(assign(segments, record, None)) == ["member", "agent"]
    made = assign(segments, record, None, swap=True)
    assert roles(made) == ["agent", "member"]
    assert made.note is not None and "swap" in made.note


def test_the_agents_channel_is_found_by_the_words() -> None:
    made = assign(laid({"agent": 1, "member": 0}), RECORD, None)
    assert roles(made) == TRUE
    assert [role for role, _ in made.channels] == ["member", "agent"]
    assert 0.9 < made.channels[1][1] < 1
    assert made.note is not None and "channel 2" in made.note


def test_a_channel_map_that_the_words_contradict_throughout_is_read_exchanged_and_says_so() -> None:
    record = Record("c", channels=("member", "agent"), company="AdvisoryCloud")
    made = assign(laid({"agent": 0, "member": 1}), record, None)
    assert roles(made) == TRUE
    assert made.turns[0].role_confidence == 0.8
    assert made.note is not None and "exchanged" in made.note


def test_written_turns_without_speakers_are_told_apart() -> None:
    made = assign(laid({"agent": None, "member": None}), RECORD, None)
    assert roles(made) == TRUE
    assert all(t.role_confidence <= 0.95 for t in made.turns)


def test_a_missing_speaker_is_found_between_known_ones() -> None:
    segments = laid({"agent": None, "member": None}, speakers=True)
    segments[7] = Segment(28.0, 31.4, "Sure.")
    made = assign(segments, RECORD, None)
    assert made.turns[7].role == "member"
    assert made.turns[7].role_confidence < 1


def test_one_channel_with_both_people_is_never_sure() -> None:
    made = assign(laid({"agent": 0, "member": 0}), RECORD, sound([(0.0, 40.0)]))
    assert made.channels[0][0] == "both"
    assert all(t.role_confidence <= 0.7 for t in made.turns)
    assert made.turns[0].role == "agent"
    right = [t.role for t in made.turns]
    assert "member" in right


def test_words_that_tell_nothing_leave_the_role_unknown() -> None:
    segments = [Segment(i * 1.0, i + 0.6, "hmm okay", channel=0) for i in range(4)]
    made = assign(segments, Record("c"), sound([(0.0, 4.0)]))
    assert "unknown" in roles(made)
    assert made.note is not None and "not certain" in made.note


def test_the_same_sound_in_both_channels_is_one_channel() -> None:
    record = Record("c", channels=("agent", "member"))
    made = assign(laid({"agent": 0, "member": 0}), record, sound([(0.0, 40.0)], same=True))
    assert made.channels == (("both", 0.9),)
    assert {"agent", "member"} <= set(roles(made))


def test_written_segments_find_their_channel_in_the_sound() -> None:
    spans: dict[str, list[tuple[float, float]]] = {"agent": [], "member": []}
    for i, who in enumerate(TRUE):
        spans[who].append((4.0 * i, 4.0 * i + 3.4))
    made = assign(laid({"agent": None, "member": None}), RECORD, sound(spans["member"], spans["agent"]))
    assert roles(made) == TRUE
    assert {t.channel for t in made.turns if t.role == "agent"} == {1}
    named = assign(laid({"agent": None, "member": None}, speakers=True), RECORD, sound(spans["member"], spans["agent"]))
    assert [role for role, _ in named.channels] == ["member", "agent"]


def test_stretches_of_one_role_are_joined_and_overlapping_turns_interleave() -> None:
    word = (Word(0.0, 0.5, "good"),)
    segments = [
        Segment(0.0, 1.0, "good morning", word, channel=0),
        Segment(1.8, 3.0, "how are you", channel=0),
        Segment(2.5, 3.5, "fine", channel=1),
        Segment(3.2, 5.0, "great to hear", channel=0),
        Segment(8.0, 9.0, "well", channel=0),
    ]
    made = assign(segments, Record("c", channels=("agent", "member")), None)
    assert [(t.role, t.start, t.end) for t in made.turns] == [
        ("agent", 0.0, 3.0),
        ("member", 2.5, 3.5),
        ("agent", 3.2, 5.0),
        ("agent", 8.0, 9.0),
    ]
    assert made.turns[0].text == "good morning how are you"
    assert made.turns[0].words == word


def test_one_channel_is_cut_where_the_speaker_may_change() -> None:
    said = "thank you for calling how may i help you today i was charged twice on my card".split()
    words = [
        Word(i * 0.3 + (1.0 if i >= 10 else 0.0), i * 0.3 + 0.25 + (1.0 if i >= 10 else 0.0), w)
        for i, w in enumerate(said)
    ]
    segment = Segment(words[0].start, words[-1].end, " ".join(said), tuple(words), channel=0)
    made = assign([segment], Record("c"), sound([(0.0, 7.0)]))
    assert made.turns[0].text.endswith("today")
    assert roles(made) == ["agent", "member"]


def test_the_names_in_the_record_speak_too() -> None:
    record = Record("c", agent=Agent(name="Laura Hayes"), member_name="Peter Walker")
    segments = [Segment(0, 2, "This is Peter."), Segment(3, 5, "Okay, Peter.")]
    assert roles(assign(segments, record, None)) == ["member", "agent"]


def test_nothing_heard_makes_no_turns() -> None:
    assert assign([], Record("c"), None).turns == ()


def spoken(channel: int, *words: tuple[float, float, str]) -> Segment:
    made = tuple(Word(*w) for w in words)
    return Segment(made[0].start, made[-1].end, " ".join(w.text for w in made), made, channel=channel)


BOTH = Record("c", channels=("agent", "member"))


def test_an_answer_within_the_others_segment_falls_into_its_place() -> None:
    agent = spoken(0, (0.0, 0.5, "may"), (0.5, 1.0, "I"), (2.4, 2.8, "thank"), (2.8, 3.0, "you"))
    member = spoken(1, (1.3, 1.9, "yes"))
    assert [t.text for t in assign([agent, member], BOTH, None).turns] == ["may I", "yes", "thank you"]
    alone = assign([agent], BOTH, None)
    assert [t.text for t in alone.turns] == ["may I thank you"]


def test_a_murmur_within_a_turn_does_not_end_it() -> None:
    agent = spoken(0, (0.0, 0.5, "one"), (0.5, 2.0, "two"), (2.5, 3.0, "three"))
    member = spoken(1, (1.0, 1.4, "mm-hm"))
    assert [t.text for t in assign([agent, member], BOTH, None).turns] == ["one two three", "mm-hm"]


def test_a_segment_that_a_recogniser_stretched_over_a_long_gap_is_cut() -> None:
    agent = spoken(0, (0.0, 1.0, "hold"), (40.0, 41.0, "thanks"))
    assert [(t.start, t.end) for t in assign([agent], BOTH, None).turns] == [(0.0, 1.0), (40.0, 41.0)]
