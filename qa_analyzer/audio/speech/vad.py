"""Silero's voice activity detector (version 6, MIT licence), run from faster-whisper's wheel.

The model is found without importing faster_whisper, whose start-up costs a second and belongs to one room only.
It takes 16 kHz; telephone sound is upsampled.  Streamed in blocks of 15 s, each begun afresh one second early:
carried over minutes of hold music its state goes deaf.  On labelled calls with long holds in telephone quality it
found 59 % of the time of the turns with its state carried on, 69 % begun afresh each minute, 79 % each 15 s (turns hold
pauses, so that about 93 % is all there is).
"""

from __future__ import annotations

from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qa_analyzer.core.errors import StartError
from qa_analyzer.core.span import Span

from ..frames import HOP_S, Frames
from ..recording.spool import SpooledSamples
from .fundamental import with_fundamental, without_hum

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

_RATE_HZ = 16000
_FRAME = 512
_CONTEXT = 64
_BLOCK_FRAMES = 469
_WARM_FRAMES = 31
_WANTED_DBFS = -22.0
_MOST_GAIN_DB = 30.0
_LOUDEST_DBFS = -14.0
"""Louder speech is clipped or near it: at full scale the detector misses a quarter of clipped speech that it finds
once it is fainter (rendered, 12 dB over full scale)."""
_HUM_DBFS, _HUM_OVER_DB = -60.0, 8.0


def model_path() -> Path:
    """Where the model lies; raises StartError where the wheel does not carry it."""
    spec = find_spec("faster_whisper")
    folder = Path(spec.origin).parent / "assets" if spec and spec.origin else None
    found = sorted(folder.glob("silero_vad_v*.onnx")) if folder else []
    if not found:
        hint = "Install faster-whisper again: its package carries the model."
        raise StartError("the speech detector silero_vad is missing", hint=hint)
    return found[-1]


@lru_cache(maxsize=1)
def _session() -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.inter_op_num_threads = options.intra_op_num_threads = 1
    options.enable_cpu_mem_arena = False
    options.log_severity_level = 4
    return onnxruntime.InferenceSession(str(model_path()), options, providers=["CPUExecutionProvider"])


def speech_probabilities(
    samples: SpooledSamples, channel: int, frames_: Frames, voice_dbfs: npt.NDArray[np.float32]
) -> npt.NDArray[np.float32]:
    """The probability 0-1 of speech in each frame of 32 ms of a channel; `voice_dbfs` as in `tones`.

    A faint channel is amplified first and one near full scale made fainter (their loud frames to -22 dBFS, by 30 dB
    at most), for the detector misses speech unlike what it was trained on.  Raises StartError where the model is
    missing.
    """
    import numpy as np

    frames = frames_.count
    out = np.zeros(frames, np.float32)
    gain = np.float32(10 ** (_gain_db(frames_, voice_dbfs, channel) / 20))
    hums = _hums(frames_, voice_dbfs, channel)
    for first in range(0, frames, _BLOCK_FRAMES):
        last = min(first + _BLOCK_FRAMES, frames)
        warm = max(0, first - _WARM_FRAMES)
        x = samples.read(channel, Span(warm * HOP_S, last * HOP_S), rate_hz=_RATE_HZ)
        x = without_hum(x) if hums else x - x.mean()
        rows = _rows(np.clip(with_fundamental(x * gain), -1, 1), last - warm)
        state = np.zeros((1, 1, 128), np.float32)
        answer = _session().run(None, {"input": rows, "h": state, "c": state})[0]
        out[first:last] = answer.reshape(-1)[first - warm :]
    return out


def _rows(x: npt.NDArray[np.float32], count: int) -> npt.NDArray[np.float32]:
    """Frames of 512 samples, each preceded by the last 64 of the one before, as the model wants them."""
    import numpy as np

    padded = np.zeros(count * _FRAME, np.float32)
    padded[: min(x.size, padded.size)] = x[: padded.size]
    rows = np.zeros((count, _CONTEXT + _FRAME), np.float32)
    rows[:, _CONTEXT:] = padded.reshape(count, _FRAME)
    rows[1:, :_CONTEXT] = rows[:-1, -_CONTEXT:]
    return rows


def _gain_db(frames: Frames, voice_dbfs: npt.NDArray[np.float32], channel: int) -> float:
    """From frames that are neither held notes nor ringing: those say nothing of how loud somebody speaks."""
    import numpy as np

    level = voice_dbfs[channel]
    heard = level[(level > -70) & (frames.persistence[channel] < 0.3) & ~frames.ringing_like[channel]]
    if not heard.size:
        return 0.0
    loud = float(np.percentile(heard, 95))
    if loud > _LOUDEST_DBFS:
        return _WANTED_DBFS - loud
    return float(np.clip(_WANTED_DBFS - loud, 0.0, _MOST_GAIN_DB))


def _hums(frames: Frames, voice_dbfs: npt.NDArray[np.float32], channel: int) -> bool:
    """Whether the quiet of a channel holds more below 250 Hz than where voices are, and is not faint."""
    import numpy as np

    quiet, voice = (float(np.percentile(v, 10)) for v in (frames.level_dbfs[channel], voice_dbfs[channel]))
    return quiet > _HUM_DBFS and quiet - voice > _HUM_OVER_DB
