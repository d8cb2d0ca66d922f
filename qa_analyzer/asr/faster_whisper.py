"""Whisper on CTranslate2.  The only file that imports faster_whisper.

It is given arrays, never paths; the speech of each channel apart, packed into windows, never its own VAD; and nothing
is fed in: no prompt, no hotwords, no text of the window before (see `guards_names`).
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cached_property
from typing import Any

from qa_analyzer.core.call import Hearing
from qa_analyzer.core.errors import StartError
from qa_analyzer.core.samples import Hints, Samples
from qa_analyzer.core.span import Span
from qa_analyzer.core.words import Segment

from .engine import Heard
from .guards import guard, to_segments
from .guards_names import respell_names
from .guards_raw import RawSegment
from .packing import Window, pack, pieces_of
from .weights import Weights, missing_files
from .whisper_trust import hearing_of, other_language
from .window_sound import RATE_HZ, quietest_in, sound_of
from .window_words import raw_segment

TEMPERATURES = (0.0, 0.2, 0.4, 0.6)
"""OpenAI's fallback without its last two steps, which sample nearly at random."""
BEAM_GPU, BEAM_CPU = 5, 2
"""5 is OpenAI's and faster-whisper's default; on a CPU each beam costs about as much again as greedy decoding."""
SILENCE_S = 2.0
"""`hallucination_silence_threshold`: the value of openai/whisper #1838 and SYSTRAN/faster-whisper #646."""
LANGUAGE_FROM_S = 5.0
"""A first window with less speech than this says too little of the language."""
OFFLINE = ("HF_HUB_OFFLINE", "TRANSFORMERS_OFFLINE", "HF_HUB_DISABLE_TELEMETRY")


class FasterWhisper:
    """`asr.engine.Engine` on faster-whisper.  The weights are loaded at the first recording and kept."""

    def __init__(self, weights: Weights, threads: int = 0) -> None:
        """Check the folder's files; load nothing.

        Args:
            weights: what to load.
            threads: of the CPU for each window; 0 leaves it to CTranslate2 (four, or OMP_NUM_THREADS).

        Raises StartError where the folder is not complete: without tokenizer.json faster-whisper asks the hub.
        """
        if lacking := missing_files(weights.folder):
            raise StartError(
                f"{weights.folder} lacks {', '.join(lacking)}",
                hint="copy the whole folder, or fetch it again with `qa-analyzer models pull`",
                path=str(weights.folder),
            )
        self.name = f"faster-whisper {weights.name}"
        self.weights = weights
        self.threads = threads

    @cached_property
    def _loaded(self) -> tuple[Any, int]:
        """The model and its beam size: on a GPU that works, else on the CPU."""
        for name in OFFLINE:
            os.environ[name] = "1"
        import ctranslate2
        import numpy as np

        if ctranslate2.get_cuda_device_count() > 0:
            try:
                model = self._load("cuda", "float16")
                model.encode(model.feature_extractor(np.zeros(30 * RATE_HZ, np.float32))[:, :3000])
                return model, BEAM_GPU
            except (RuntimeError, ValueError):  # a driver without its libraries shows only when something is computed
                pass
        try:
            return self._load("cpu", "int8"), BEAM_CPU
        except Exception as cause:
            raise StartError(
                f"the weights in {self.weights.folder} cannot be loaded: {(str(cause) or repr(cause)).splitlines()[0]}",
                hint="`qa-analyzer models verify` tells which file is damaged; `models pull` fetches it again",
                path=str(self.weights.folder),
            ) from cause

    def _load(self, device: str, compute_type: str) -> Any:
        from faster_whisper import WhisperModel

        return WhisperModel(
            str(self.weights.folder),
            device=device,
            compute_type=compute_type,
            cpu_threads=self.threads,
            local_files_only=True,
        )

    def recognise(self, samples: Samples, speech: Sequence[Sequence[Span]], hints: Hints) -> Heard:
        """The words in the speech of each channel, guarded; segments in order of time.

        `language` is what was heard where the weights are multilingual.  Raises StartError where the weights cannot
        be loaded.
        """
        import ctranslate2

        expected = hints.language.lower().partition("-")[0] or "en"
        model, beam = self._loaded
        if expected not in model.supported_languages:
            note = f"{self.weights.name} does not know the language of the call ({expected})"
            return Heard((), Hearing(self.name, words_usable=False, note=note))
        ctranslate2.set_random_seed(0)  # the fallback temperatures sample; a recording gives the same words each time
        windows = [
            pack(pieces_of(spans, samples.duration, quietest_in(samples, channel)))
            for channel, spans in enumerate(speech)
        ]
        found = self._languages(model, samples, windows)
        foreign = other_language(found, expected)
        segments: list[Segment] = []
        for channel, spans in enumerate(speech):
            raw: list[RawSegment] = []
            for window in windows[channel]:
                decoded, _ = model.transcribe(
                    sound_of(window, samples, channel),
                    language=foreign or expected,
                    beam_size=beam,
                    temperature=TEMPERATURES,
                    condition_on_previous_text=False,
                    word_timestamps=True,
                    vad_filter=False,
                    hallucination_silence_threshold=SILENCE_S,
                )
                raw += [raw_segment(segment, window) for segment in decoded]
            segments += to_segments(guard(raw, spans), channel, lambda words: respell_names(words, hints.names))
        segments.sort(key=lambda s: (s.start, s.end))
        language = foreign or (expected if any(lang == expected for lang, _ in found) else None)
        return Heard(tuple(segments), hearing_of(self.name, segments, speech, foreign, expected), language)

    def _languages(self, model: Any, samples: Samples, windows: Sequence[Sequence[Window]]) -> list[tuple[str, float]]:
        """Language and probability of each channel's first window, where the weights know several."""
        if not model.model.is_multilingual:
            return []
        found = []
        for channel, packed in enumerate(windows):
            if packed and sum(p.source.duration for p in packed[0].pieces) >= LANGUAGE_FROM_S:
                language, probability, _ = model.detect_language(sound_of(packed[0], samples, channel))
                found.append((language, float(probability)))
        return found
