"""Damaged recordings of eight formats, each analysed: `python -m tests.torture.mutated COUNT SEED`.

Every one has to end as done, partial or refused with a reason, within 20 s, and this process has to live.
"""

from __future__ import annotations

import random
import struct
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from qa_analyzer.batch.outcome import Outcome, outcome_of
from qa_analyzer.core.record import Record
from qa_analyzer.imports.call_input import CallInput

from ..audio.making import RATE, join, silence, voice, write
from ..batch.nights import SETTINGS

MOST_S = 20.0
FORMATS = {"pcm": (".wav", None), "mulaw": (".wav", "pcm_mulaw"), "alaw": (".wav", "pcm_alaw"), "mp3": (".mp3", None),
           "flac": (".flac", None), "opus": (".ogg", None), "m4a": (".m4a", None)}  # fmt: skip


def sound_files(folder: Path) -> dict[str, bytes]:
    """A whole recording of two channels in each format (GSM: silence, one channel)."""
    agent, member = join(voice(2, 1), silence(2)), join(silence(2), voice(2, 2, 200.0))
    made = {}
    for name, (ending, codec) in FORMATS.items():
        narrow = codec is not None
        channels = [c[::2] if narrow else c for c in (agent, member)]
        path = write(folder / f"{name}{ending}", channels, RATE // 2 if narrow else RATE, codec)
        made[f"{name}{ending}"] = path.read_bytes()
    data = (bytes([0xD0] + [0] * 32) + bytes(32)) * 100
    fmt = struct.pack("<HHIIHHHH", 49, 1, 8000, 1625, 65, 0, 2, 320)
    body = b"WAVEfmt " + struct.pack("<I", len(fmt)) + fmt + b"data" + struct.pack("<I", len(data)) + data
    made["gsm.wav"] = b"RIFF" + struct.pack("<I", len(body)) + body
    return made


def mutated(whole: bytes, rng: random.Random) -> bytes:
    """The file with one to three harms: bits turned, cuts, zeroes, noise, doubled or lost pieces, a wrong size."""
    out = bytearray(whole)
    for _ in range(rng.randint(1, 3)):
        n = max(2, len(out))
        at, length = rng.randrange(n), rng.choice((1, 4, 64, 1024, n // 10))
        match rng.randrange(8):
            case 0:
                for _ in range(rng.choice((1, 10, 200))):
                    if out:
                        out[rng.randrange(len(out))] ^= 1 << rng.randrange(8)
            case 1:
                del out[at:]
            case 2:
                out[at : at + length] = bytes(length)
            case 3:
                out[at : at + length] = rng.randbytes(length)
            case 4:
                out[at:at] = out[at : at + length]
            case 5:
                piece = bytes(out[at : at + length])
                del out[at : at + length]
                where = rng.randrange(len(out) + 1)
                out[where:where] = piece
            case 6:
                del out[at : at + length]
            case 7:
                start, number = rng.randrange(64), rng.choice((0, 1, 0x7FFFFFFF, 0xFFFFFFFF, rng.getrandbits(32)))
                out[start : start + 4] = struct.pack("<I", number)
    return bytes(out)


def ends(folder: Path, count: int, seed: int) -> Iterator[tuple[str, str, float]]:
    """Of each mutated recording: its name, how it ended, seconds."""
    rng = random.Random(seed)
    whole = sound_files(folder)
    names = sorted(whole)
    for i in range(count):
        name = names[i % len(names)]
        path = folder / f"m{i:05}-{name}"
        path.write_bytes(mutated(whole[name], rng))
        began = time.monotonic()
        outcome = outcome_of(CallInput(Record(f"m{i}"), path, None, path.name), SETTINGS)
        yield path.name, _end(outcome), time.monotonic() - began
        path.unlink()


def _end(outcome: Outcome) -> str:
    if outcome.done is not None:
        audio = outcome.done.analysis.audio
        return "partial" if audio is not None and audio.partial else "done"
    error = outcome.error
    if outcome.stage == "read" and error is not None and error.error and error.hint:
        return "refused"
    return f"broken: {error.error if error else 'no reason'}\n{outcome.traceback}"


if __name__ == "__main__":
    counted: Counter[str] = Counter()
    slow, wrong = 0.0, []
    with tempfile.TemporaryDirectory(prefix="qa-mutated-") as place:
        for name, end, took_s in ends(Path(place), int(sys.argv[1]), int(sys.argv[2])):
            counted[end.split(":")[0]] += 1
            slow = max(slow, took_s)
            if end.startswith("broken") or took_s > MOST_S:
                wrong.append(f"{name}: {end}, {took_s:.1f} s")
    print(dict(counted), f"slowest {slow:.1f} s", *wrong[:20], sep="\n")
    sys.exit(1 if wrong else 0)
