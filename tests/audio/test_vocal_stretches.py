"""Speech in stretches: joined over short pauses, cut where long, each voice of one channel apart."""

from __future__ import annotations

import numpy as np
import pytest

from qa_analyzer.audio.vocal.vocal_stretches import measured_stretches, stretches
from qa_analyzer.core.audio import ChannelSound, Sound, VoiceSpan
from qa_analyzer.core.span import Span

from .making import voice
from .test_vocal_measures import Held, at_8k


def cut(*speech: tuple[float, float]) -> list[tuple[float, float]]:
    return [(round(s.start, 2), round(s.end, 2)) for s in stretches([Span(*s) for s in speech])]


def test_short_pauses_do_not_part_and_long_ones_do() -> None:
    assert cut((0, 2), (2.3, 4), (5, 6)) == [(0, 4), (5, 6)]


def test_long_speech_is_cut_evenly() -> None:
    assert cut((0, 15)) == [(0, 5), (5, 10), (10, 15)]
    assert cut((0, 4), (4.2, 8)) == [(0, 4), (4.2, 8)]


def test_scraps_are_left_out() -> None:
    assert cut((0, 0.2), (3, 3.1)) == []
    assert cut() == []


def held() -> Held:
    return Held(np.concatenate([at_8k(voice(4, pitch_hz=110)), at_8k(voice(4, pitch_hz=220))]))


def test_only_the_measures_asked_for_are_kept() -> None:
    sound = Sound(8.0, 8000, (ChannelSound((Span(0, 4), Span(4.6, 8))),))
    found = measured_stretches(held(), sound, ("pitch_median", "no_such"))
    assert [(s.channel, s.span) for s in found] == [(0, Span(0, 4)), (0, Span(4.6, 8))]
    assert all(set(s.measures.values) == {"pitch_median"} for s in found)
    up = found[1].measures.values["pitch_median"] - found[0].measures.values["pitch_median"]
    assert up == pytest.approx(12, abs=1)


def test_of_two_voices_in_one_channel_the_sure_ones_count() -> None:
    voices = (VoiceSpan(Span(0, 4), 0, 0.9), VoiceSpan(Span(4, 6), 1, 0.55), VoiceSpan(Span(6, 8), 1, 0.95))
    sound = Sound(8.0, 8000, (ChannelSound((Span(0, 8),)),), voices=voices)
    assert [s.span for s in measured_stretches(held(), sound, ("pitch_median",))] == [Span(0, 4), Span(6, 8)]
