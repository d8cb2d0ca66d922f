"""One sound in two channels is found through delay, noise and gain; two people with an echo are not taken for one."""

import numpy as np
import pytest

from qa_analyzer.audio.frames import measure
from qa_analyzer.audio.speech.sameness import same_sound

from .making import RATE, Wave, join, music, silence, voice
from .test_tones import spooled


def same(a: Wave, b: Wave) -> bool:
    samples = spooled(a, b)
    return same_sound(samples, measure(samples))


def hiss(size: int, dbfs: float, seed: int) -> Wave:
    return silence(size / RATE + 1, dbfs=dbfs, seed=seed)[:size]


A = join(voice(4), silence(3), voice(3, 4), silence(2), voice(2, 5), silence(4))
B = join(silence(4.3), voice(2.4, 8, 210), silence(3.5), voice(1.5, 9, 210), silence(6.3))[: A.size]
CALL = A[: B.size] + B
N = CALL.size
VARIANTS = {
    "20 dB fainter": 0.1 * CALL,
    "inverted and 20 ms late": -np.roll(CALL, int(0.02 * RATE)),
    "20 ms early": np.roll(CALL, -int(0.02 * RATE)),
    "shifted": 0.5 * CALL + 0.1,
    "clipped": np.clip(6 * CALL, -0.99, 0.99),
}


@pytest.mark.parametrize("name", VARIANTS)
def test_one_sound_is_found(name: str) -> None:
    assert same(CALL + hiss(N, -45, 1), VARIANTS[name] + hiss(N, -65, 2))


def test_a_mostly_silent_recording_of_one_sound() -> None:
    long = join(silence(40), CALL, silence(60))
    assert same(long, -0.3 * long + hiss(long.size, -75, 3))


@pytest.mark.parametrize("echo_db", [-6, -12, -20, -40])
def test_two_people_with_an_echo_are_two(echo_db: int) -> None:
    gain, late = 10 ** (echo_db / 20), int(0.01 * RATE)
    a, b = A[:N], B[:N]
    assert not same(a + gain * np.roll(b, late) + hiss(N, -70, 1), b + gain * np.roll(a, late) + hiss(N, -70, 2))


def test_hours_of_music_in_both_channels_do_not_hide_two_people() -> None:
    played = music(180)
    assert not same(join(A[:N], played), join(B[:N], 0.7 * played))


def test_two_people_in_noise_beside_loud_music_in_both_channels_are_two() -> None:
    """Their talk stands too little above the noise to count as loud: only the music would."""
    played = 6 * music(60)
    a, b = (hiss(2 * N + played.size, -34, seed) for seed in (1, 2))
    for channel, words in ((a, A[:N]), (b, B[:N])):
        channel[:N] += 0.5 * words
        channel[N : N + played.size] += played
        channel[N + played.size :] += 0.5 * words
    assert not same(a, b)


def test_one_sound_coarsely_coded_in_each_channel_by_itself() -> None:
    """Correlations of 0.7 at one gain through a third of the recording: no two people have these."""
    rng = np.random.default_rng(5)
    share = np.where(np.arange(3 * N) // N == 1, 0.65, 0.1)
    thrice = np.tile(CALL, 3)
    a, b = (thrice * (1 + share * rng.standard_normal(thrice.size)) for _ in range(2))
    assert same(a, 0.8 * b)
