"""The process that decodes, started by `spawn`: `python -m qa_analyzer.audio.recording.child` and six arguments.

They are: the descriptors of the source and of the spool, the longest length in seconds, the memory in bytes, the
CPU time in seconds, and 1 where the length that the container claims rests on a header.

It may be killed or die at any moment without harm to the one who asked.  Sound goes to the spool's
descriptor as interleaved s16; one JSON object about it, or about why not, to standard output.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable

from qa_analyzer.core.lifeline import die_with_parent

from .caps import spool_rate_hz
from .decoding import Decoder
from .opening import Refused


def main(argv: list[str]) -> int:
    """Decode as told; 0 also where the recording is refused, for that is said on standard output."""
    die_with_parent(os.getppid())
    limit(int(argv[3]), int(argv[4]))
    found = answer(int(argv[0]), int(argv[1]), float(argv[2]), argv[5] == "1", [])
    sys.stdout.write(json.dumps(found))
    return 0


def answer(
    source: int, spool: int, longest_s: float, exact: bool, parts: list[tuple[float, float]]
) -> dict[str, object]:
    """What was decoded from one descriptor to the other, or why nothing was; `parts` in seconds, none for all of it."""
    try:
        return _parts(source, spool, longest_s, parts) or _decode(source, spool, longest_s, exact)
    except Refused as refused:
        return {"refused": refused.kind, **refused.found}
    except MemoryError:
        return {"refused": "memory"}
    except OSError as error:
        return {"refused": "write", "detail": error.strerror or str(error)}


def limit(memory: int, cpu_s: int) -> None:
    """Bound this process: bytes of memory, seconds of CPU time, and no core file."""
    try:
        import resource
    except ImportError:  # not a POSIX system: the parent's time limit and the cap on samples remain
        return
    for what, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, cpu_s), (resource.RLIMIT_CORE, 0)):
        try:
            hard = resource.getrlimit(what)[1]
            soft = most if hard == resource.RLIM_INFINITY else min(most, hard)
            resource.setrlimit(what, (soft, hard))
        except (ValueError, OSError):
            continue


def _parts(source: int, spool: int, longest_s: float, parts: list[tuple[float, float]]) -> dict[str, object] | None:
    """The parts decoded, the spool beginning each where it belongs; None where the whole must be decoded instead."""
    if not parts:
        return None
    import av.logging

    from .parts import PartsDecoder

    av.logging.set_level(av.logging.PANIC)

    def place(sample: int) -> None:
        os.lseek(spool, 2 * sample * decoder.channels, os.SEEK_SET)

    decoder = PartsDecoder(f"/dev/fd/{source}", _writer(spool), spool_rate_hz, longest_s, parts, place)
    try:
        decoder.run()
        if not (decoder.bad or decoder.demux_errors or decoder.holes):  # else its clock is not that of the sound
            return {"rate_hz": decoder.rate, "channels": decoder.channels, "samples": decoder.samples, "whole": False}
    except Refused as refused:
        if refused.kind != "no_times":
            raise
    os.ftruncate(spool, 0)
    os.lseek(spool, 0, os.SEEK_SET)
    return None


def _decode(source: int, spool: int, longest_s: float, exact: bool) -> dict[str, object]:
    import av.logging

    av.logging.set_level(av.logging.PANIC)
    decoder = Decoder(f"/dev/fd/{source}", _writer(spool), spool_rate_hz, longest_s)
    if exact and decoder.declared_s and decoder.declared_s > longest_s:
        raise Refused("declared_too_long", declared_s=decoder.declared_s)
    decoder.run()
    return {
        "whole": True,
        "rate_hz": decoder.rate,
        "file_rate_hz": decoder.file_rate,
        "channels": decoder.channels,
        "samples": decoder.samples,
        "format": decoder.format,
        "codec": decoder.codec,
        "declared_s": decoder.declared_s,
        "packets": decoder.packets,
        "bad_packets": decoder.bad + decoder.demux_errors,
        "holes": decoder.holes,
        "skipped_bytes": decoder.skipped_bytes,
        "decoded_bytes": decoder.decoded_bytes,
        "gap_s": decoder.gap_s,
        "formats": decoder.formats,
    }


def _writer(spool: int) -> Callable[[bytes], None]:
    def write(block: bytes) -> None:
        view = memoryview(block)
        while view.nbytes:
            view = view[os.write(spool, view) :]

    return write


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
