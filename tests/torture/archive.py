"""An archive of small calls: given words, and now and then a short recording."""

from __future__ import annotations

import json
import math
import shutil
import struct
import wave
from pathlib import Path

FIXTURES = Path(__file__).parents[2] / "fixtures" / "transcripts"
EVERY = 20
"""Each so manieth call is a recording without words."""


def make_archive(folder: Path, count: int) -> Path:
    """`count` calls c00000, c00001, ..., in folders of 500."""
    texts = [json.loads(p.read_text(encoding="utf-8")) for p in sorted(FIXTURES.glob("f*.json"))]
    sound = folder / "sound.wav"
    for i in range(count):
        place = folder / f"day{i // 500:02}"
        place.mkdir(parents=True, exist_ok=True)
        if i % EVERY == EVERY - 1:
            if not sound.exists():
                short_recording(sound)
            shutil.copy(sound, place / f"c{i:05}.wav")
            continue
        text = dict(texts[i % len(texts)])
        text["call"] = {**text["call"], "call_id": f"c{i:05}"}
        (place / f"c{i:05}.json").write_text(json.dumps(text), encoding="utf-8")
    sound.unlink(missing_ok=True)
    return folder


def short_recording(path: Path) -> None:
    """Two seconds of a voice-like buzz on 8 kHz."""
    samples = [int(6000 * math.sin(0.1 * i) * math.sin(0.0008 * i)) for i in range(16_000)]
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(8000)
        out.writeframes(struct.pack(f"<{len(samples)}h", *samples))
