"""From spooled samples to what is known of the sound: frames, then ringing, music, speech, silence and overlap."""

from __future__ import annotations

from dataclasses import dataclass

from qa_analyzer.core.audio import ChannelSound
from qa_analyzer.core.events import Event
from qa_analyzer.core.span import Span

from .frames import QUIET_DBFS, measure
from .music.held_voices import held_voices
from .music.music import find_music
from .music.music_spans import holds
from .recording.spool import SpooledSamples
from .ringing.answering import before_talk
from .ringing.ringing import find_ringing
from .ringing.tones import measure_tones
from .runs import marked, mask_of
from .speech.background import without_background
from .speech.bandwidth import bandwidth_hz
from .speech.echo import echo_paths, without_echo
from .speech.quiet import find_overlap, find_silence
from .speech.sameness import same_sound
from .speech.speech import OWN_GAP_S, SHARED_GAP_S, channel_sound, speech_mask
from .speech.vad import speech_probabilities

_CLIPPED_RATIO = 0.01
_MOST_SIGNALS = 0.8
"""What is made of keys, beeps and fax tones for so great a part is no music (set by hand)."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What was heard; the fields are those of `core.audio.Sound`."""

    channels: tuple[ChannelSound, ...]
    same_sound: bool
    bandwidth_hz: float | None
    events: tuple[Event, ...]
    warnings: tuple[str, ...]
    held_voices: tuple[Span, ...] = ()


def listen(samples: SpooledSamples) -> Heard:
    """Measure a recording.  Where both channels carry one sound, `samples` keeps one channel from then on."""
    import numpy as np

    frames = measure(samples)
    same = same_sound(samples, frames)
    if same:
        samples.keep_one_channel()
        frames = frames.first_channel()
    tones = measure_tones(samples)
    rung, sounding = find_ringing(samples, tones)
    signals = tones.signals() | sounding
    level = tones.voice_dbfs
    del tones  # of two hours 9 MB, before the speech detector takes its own memory
    probability = [speech_probabilities(samples, c, frames, level) for c in range(samples.channel_count)]
    voices = [speech_mask(p, level[c]) & ~signals[c] for c, p in enumerate(probability)]
    paths = echo_paths(level, probability)
    detected = without_background(voices, probability, level, paths)
    behind = [v & ~d for v, d in zip(voices, detected, strict=True)]
    level = np.where(behind, np.float32(QUIET_DBFS), level)
    spoken = without_echo(detected, level, paths)
    ringing = before_talk(rung, spoken)
    rings = mask_of((e.span for e in ringing), frames.count)
    music = [
        [(first, last) for first, last in stretches if signals[c, first:last].mean() < _MOST_SIGNALS]
        for c, stretches in enumerate(find_music(frames, probability, spoken, rings, behind))
    ]
    played = [marked(stretches, frames.count) for stretches in music]
    masks = without_echo([mask & ~rings & ~played[c] for c, mask in enumerate(detected)], level, paths)
    gap_s = OWN_GAP_S if len(masks) > 1 else SHARED_GAP_S
    channels = tuple(
        channel_sound(mask, frames.level_dbfs[c], samples.duration, rings | played[c], gap_s)
        for c, mask in enumerate(masks)
    )
    events = ringing + holds(music) + find_silence(masks, np.logical_or.reduce([rings, *played])) + find_overlap(masks)
    speaks = np.logical_or.reduce(masks)
    clipped = frames.clipped_ratio.max(axis=0)[speaks].astype(np.float32)
    too_loud = clipped.size and float(clipped.mean()) > _CLIPPED_RATIO
    return Heard(
        channels=channels,
        same_sound=same,
        bandwidth_hz=bandwidth_hz(samples, channels),
        events=tuple(sorted(events, key=lambda e: (e.start, e.end))),
        warnings=("the sound is clipped: it was recorded too loud",) if too_loud else (),
        held_voices=held_voices(music, [mask & ~rings for mask in detected], frames),
    )
