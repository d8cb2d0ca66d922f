"""The process that decodes several recordings, each in a fork of its own.

    python -m qa_analyzer.audio.recording.forks

What decoding loads takes longer than decoding some seconds: here it is loaded once.  A recording that crashes its fork
harms no other.  Arguments: the longest length in seconds, the memory in bytes and the CPU time in seconds of each fork,
and as JSON the descriptors of source and spool and the parts of each recording.  Each fork prints one line of JSON:
`{"number": 0, ...}` and what `child` answers; a fork that died prints none.
"""

from __future__ import annotations

import json
import os
import sys

from qa_analyzer.core.lifeline import die_with_parent

from .child import answer, limit


def main(argv: list[str]) -> int:
    """Decode as told, as many at a time as there are processors; 0 also where some could not be decoded."""
    die_with_parent(os.getppid())
    import av.logging  # noqa: F401 - loaded before the forks

    from . import parts  # noqa: F401 - likewise

    longest_s, memory, cpu_s = float(argv[0]), int(argv[1]), int(argv[2])
    at_once, running, own = os.cpu_count() or 1, 0, os.getpid()
    for number, (source, spool, wanted) in enumerate(json.loads(argv[3])):
        if running == at_once:
            os.wait()
            running -= 1
        if os.fork() == 0:
            try:
                die_with_parent(own)
                limit(memory, cpu_s)
                found = answer(source, spool, longest_s, False, wanted)
                os.write(1, json.dumps({"number": number, **found}).encode() + b"\n")
            finally:
                os._exit(0)
        running += 1
    while running:
        os.wait()
        running -= 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
